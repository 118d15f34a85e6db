/// A value of a JSON text with its place; numbers stay as they are spelled.
struct JSONValue: Sendable {
  enum Kind: Sendable {
    case null
    case boolean(Bool)
    /// As spelled: `62.80`, `1.5E-3`.
    case number(String)
    case string(String)
    case array([JSONValue])
    /// In the order of the text, each name once.
    case object([Member])
  }

  struct Member: Sendable {
    let name: String
    let value: JSONValue
  }

  let kind: Kind
  /// How many bytes of the text stand before it.
  let offset: Int

  /// The member of an object, or nil.
  subscript(name: String) -> JSONValue? {
    members?.first { $0.name == name }?.value
  }

  var members: [Member]? {
    if case .object(let members) = kind { members } else { nil }
  }

  var elements: [JSONValue]? {
    if case .array(let elements) = kind { elements } else { nil }
  }

  var string: String? {
    if case .string(let string) = kind { string } else { nil }
  }

  /// A number without fraction and exponent that fits.
  var integer: Int? {
    if case .number(let text) = kind { Int(text) } else { nil }
  }

  var isNull: Bool {
    if case .null = kind { true } else { false }
  }

  /// The offset of the value that a path such as `value.60` leads to, or of the last one on the way
  /// that there is.
  func offset(of path: String) -> Int {
    var value = self
    for name in path.split(separator: ".", omittingEmptySubsequences: false) {
      let index = Int(name).flatMap { index in
        value.elements.flatMap { $0.indices.contains(index) ? $0[index] : nil }
      }
      guard let next = value[String(name)] ?? index else { break }
      value = next
    }
    return value.offset
  }
}
