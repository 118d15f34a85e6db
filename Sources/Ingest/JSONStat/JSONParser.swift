/// Takes a JSON text apart by the letter of RFC 8259.
///
/// Foundation's decoder makes binary or shortened decimals of numbers and says nowhere where a fault
/// is; figures have to stand as they are spelled, and messages have to name a place. The text must
/// be valid UTF-8; the caller has checked it.
struct JSONParser {
  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0

  /// Deeper texts are refused: each level takes a piece of the stack.
  private static let maximumDepth = 128

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The value that the whole text is.
  ///
  /// - Throws: the first fault, at its offset: what is no JSON, what is nested too deep, and a name
  ///   that stands twice in an object.
  static func value(of bytes: [UInt8]) throws(LineFault) -> JSONValue {
    var parser = JSONParser(bytes)
    let value = try parser.value()
    parser.skipBlanks()
    guard parser.index == bytes.count else { throw parser.fault() }
    return value
  }

  private func fault() -> LineFault { LineFault(.invalidJSON, at: min(index, bytes.count)) }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      index += 1
    }
  }

  /// Takes one byte that must stand here.
  private mutating func take(_ byte: UInt8) throws(LineFault) {
    guard next == byte else { throw fault() }
    index += 1
  }

  private mutating func value() throws(LineFault) -> JSONValue {
    skipBlanks()
    let offset = index
    let kind: JSONValue.Kind
    switch next {
    case UInt8(ascii: "{"):
      kind = .object(
        try nested { parser throws(LineFault) in
          try parser.members()
        })
    case UInt8(ascii: "["):
      kind = .array(
        try nested { parser throws(LineFault) in
          try parser.elements()
        })
    case UInt8(ascii: "\""): kind = .string(try string())
    case UInt8(ascii: "t"): kind = try word("true", .boolean(true))
    case UInt8(ascii: "f"): kind = try word("false", .boolean(false))
    case UInt8(ascii: "n"): kind = try word("null", .null)
    default: kind = .number(try number())
    }
    return JSONValue(kind: kind, offset: offset)
  }

  private mutating func nested<Content>(
    _ body: (inout JSONParser) throws(LineFault) -> Content
  ) throws(LineFault) -> Content {
    guard depth < Self.maximumDepth else {
      throw LineFault(.jsonTooDeep(limit: Self.maximumDepth), at: index)
    }
    depth += 1
    index += 1
    let content = try body(&self)
    depth -= 1
    return content
  }

  private mutating func word(
    _ word: StaticString, _ kind: JSONValue.Kind
  ) throws(LineFault) -> JSONValue.Kind {
    for byte in "\(word)".utf8 { try take(byte) }
    return kind
  }

  private mutating func elements() throws(LineFault) -> [JSONValue] {
    var elements: [JSONValue] = []
    skipBlanks()
    if next == UInt8(ascii: "]") {
      index += 1
      return []
    }
    while true {
      elements.append(try value())
      skipBlanks()
      if next == UInt8(ascii: "]") { break }
      try take(UInt8(ascii: ","))
    }
    index += 1
    return elements
  }

  private mutating func members() throws(LineFault) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    var names: Set<String> = []
    skipBlanks()
    if next == UInt8(ascii: "}") {
      index += 1
      return []
    }
    while true {
      skipBlanks()
      let offset = index
      let name = try string()
      guard names.insert(name).inserted else {
        throw LineFault(.jsonDuplicateMember(name), at: offset)
      }
      skipBlanks()
      try take(UInt8(ascii: ":"))
      members.append(JSONValue.Member(name: name, value: try value()))
      skipBlanks()
      if next == UInt8(ascii: "}") { break }
      try take(UInt8(ascii: ","))
    }
    index += 1
    return members
  }

  // MARK: Numbers and strings

  /// `-`, digits without a 0 before others, perhaps a fraction, perhaps an exponent.
  private mutating func number() throws(LineFault) -> String {
    let start = index
    if next == UInt8(ascii: "-") { index += 1 }
    if next == UInt8(ascii: "0") { index += 1 } else { try digits() }
    if next == UInt8(ascii: ".") {
      index += 1
      try digits()
    }
    if let byte = next, byte | 0x20 == UInt8(ascii: "e") {
      index += 1
      if next == UInt8(ascii: "-") || next == UInt8(ascii: "+") { index += 1 }
      try digits()
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func digits() throws(LineFault) {
    guard let byte = next, byte.isASCIIDigit else { throw fault() }
    while let byte = next, byte.isASCIIDigit { index += 1 }
  }

  private mutating func string() throws(LineFault) -> String {
    try take(UInt8(ascii: "\""))
    var text: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += String(try escaped()).utf8
      case 0..<0x20: throw fault()
      default:
        text.append(byte)
        index += 1
      }
    }
    throw fault()
  }

  private mutating func escaped() throws(LineFault) -> Character {
    index += 1
    guard let byte = next else { throw fault() }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      return Character(Unicode.Scalar(byte))
    case UInt8(ascii: "b"): return "\u{08}"
    case UInt8(ascii: "f"): return "\u{0C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return Character(try scalar())
    default:
      index -= 1
      throw fault()
    }
  }

  /// The character of `\uXXXX`, or of two such halves.
  private mutating func scalar() throws(LineFault) -> Unicode.Scalar {
    let start = index
    let first = try unit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    // Half of a pair: the other must follow.
    guard 0xD800...0xDBFF ~= first, next == UInt8(ascii: "\\") else {
      throw LineFault(.invalidJSON, at: start)
    }
    index += 1
    try take(UInt8(ascii: "u"))
    let second = try unit()
    guard 0xDC00...0xDFFF ~= second,
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw LineFault(.invalidJSON, at: start) }
    return scalar
  }

  private mutating func unit() throws(LineFault) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue,
        byte < 0x80
      else { throw fault() }
      unit = unit << 4 | UInt32(digit)
      index += 1
    }
    return unit
  }
}
