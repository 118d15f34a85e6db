/// Names for what is there for a while: nobody can guess them, and no two are the same.
package enum RandomName {
  private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
  private static let length = 16

  /// `prefix` with 80 random bits behind it.
  package static func make(_ prefix: String) -> String {
    var generator = SystemRandomNumberGenerator()
    let letters = (0..<length).map { _ in
      alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
    }
    return prefix + String(decoding: letters, as: UTF8.self)
  }

  /// Whether `make` may have made a name with this prefix.
  package static func isOne(_ name: String, _ prefix: String) -> Bool {
    let rest = name.utf8.dropFirst(prefix.utf8.count)
    return name.hasPrefix(prefix) && rest.count == length && rest.allSatisfy(alphabet.contains)
  }
}
