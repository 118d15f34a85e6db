/// The elements of an XML or HTML text by a glance: enough for a message, not a parser.
struct Markup {
  /// What stands behind each `<`.
  private let pieces: [Substring]

  init(_ text: String) { pieces = text.split(separator: "<") }

  /// The name of the first element.
  var root: String? {
    let element = pieces.first { piece in piece.first.map { $0.isLetter || $0 == "_" } ?? false }
    return element.map { String($0.prefix(while: Self.isName)) }
  }

  /// The texts that stand directly behind a tag, without the blanks around them.
  var texts: some Sequence<String> { pieces.lazy.compactMap(Self.text) }

  /// The first text in an element of this name, whatever its prefix.
  func text(of element: String) -> String? {
    let match = pieces.first { piece in
      let name = piece.prefix(while: Self.isName)
      return name.split(separator: ":").last?.lowercased() == element
    }
    return match.flatMap(Self.text)
  }

  private static func text(_ piece: Substring) -> String? {
    guard let end = piece.firstIndex(of: ">") else { return nil }
    let words = piece[end...].dropFirst().split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  private static func isName(_ character: Character) -> Bool {
    !character.isWhitespace && character != ">" && character != "/"
  }

  /// Whether a text is 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12.
  static func isUUID(_ text: String) -> Bool {
    let groups = text.split(separator: "-", omittingEmptySubsequences: false)
    return groups.map(\.utf8.count) == [8, 4, 4, 4, 12]
      && groups.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isHexDigit } }
  }
}
