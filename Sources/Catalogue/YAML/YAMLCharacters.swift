/// A cursor over the characters of a YAML text, which knows its line and column.
///
/// Only ASCII matters to the rules of YAML: every line end that libyaml knows is one LF here, every
/// other character beyond ASCII one byte without meaning, so that an index counts characters.
struct YAMLCharacters {
  private let characters: [UInt8]
  private(set) var index = 0
  /// From 1.
  private(set) var line = 1
  private var lineStart = 0

  private static let lineFeed = UInt8(ascii: "\n")
  private static let byteOrderMark: UInt8 = 0xFE
  private static let other: UInt8 = 0xFF

  init(_ text: String) {
    var characters: [UInt8] = []
    characters.reserveCapacity(text.utf8.count)
    var endsInCarriageReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where endsInCarriageReturn: break
      case "\r", "\n", "\u{85}", "\u{2028}", "\u{2029}": characters.append(Self.lineFeed)
      case "\u{FEFF}": characters.append(Self.byteOrderMark)
      default:
        characters.append(scalar.isASCII ? UInt8(truncatingIfNeeded: scalar.value) : Self.other)
      }
      endsInCarriageReturn = scalar == "\r"
    }
    self.characters = characters
  }

  /// From 0.
  var column: Int { index - lineStart }

  /// The character here, or nil at the end.
  var next: UInt8? { peek(0) }

  private func peek(_ offset: Int) -> UInt8? {
    let position = index + offset
    // No YAML text holds a NUL; libyaml ends there.
    guard position < characters.count, characters[position] != 0 else { return nil }
    return characters[position]
  }

  /// Whether a blank, a line end or the end of the text stands so many characters ahead.
  func isBlankOrEnd(_ offset: Int) -> Bool { Self.isBlankOrEnd(peek(offset)) }

  private static func isBlankOrEnd(_ character: UInt8?) -> Bool {
    character.map { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == lineFeed } ?? true
  }

  /// Whether `---` or `...` stands at the beginning of this line.
  var isDocumentMark: Bool {
    guard column == 0, let mark = next, mark == UInt8(ascii: "-") || mark == UInt8(ascii: ".")
    else { return false }
    return peek(1) == mark && peek(2) == mark && isBlankOrEnd(3)
  }

  mutating func skip(_ count: Int) { for _ in 0..<count { skip() } }

  private mutating func skip() {
    guard let next else { return }
    index += 1
    guard next == Self.lineFeed else { return }
    line += 1
    lineStart = index
  }

  /// Passes the rest of the line but not its end.
  mutating func skipLine() { while let next, next != Self.lineFeed { skip() } }

  /// Passes blanks, a comment and a line end.
  ///
  /// - Parameter tabs: whether TABs count as blanks.
  /// - Returns: whether a line end was passed.
  mutating func skipBlanks(tabs: Bool) -> Bool {
    if column == 0, next == Self.byteOrderMark { skip() }
    while let next, next == UInt8(ascii: " ") || tabs && next == UInt8(ascii: "\t") { skip() }
    if next == UInt8(ascii: "#") { skipLine() }
    guard next == Self.lineFeed else { return false }
    skip()
    return true
  }

  mutating func skipSingleQuoted() {
    skip()
    while let character = next {
      skip()
      guard character == UInt8(ascii: "'") else { continue }
      // A doubled quotation mark is one of the text.
      guard next == UInt8(ascii: "'") else { return }
      skip()
    }
  }

  mutating func skipDoubleQuoted() {
    skip()
    while let character = next {
      skip()
      if character == UInt8(ascii: "\"") { return }
      if character == UInt8(ascii: "\\") { skip() }
    }
  }

  mutating func skipTag(inFlow: Bool) {
    while let next, !isBlankOrEnd(0), !(inFlow && Self.isFlowIndicator(next)) { skip() }
  }

  private static func isFlowIndicator(_ character: UInt8) -> Bool {
    switch character {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      true
    default: false
    }
  }

  /// Passes a plain scalar with the lines that go on with it, which are indented deeper.
  ///
  /// - Returns: whether it ended on another line than its last word.
  mutating func skipPlainScalar(inFlow: Bool, below indent: Int) -> Bool {
    var isOnNewLine = false
    while !isDocumentMark, let first = next, first != UInt8(ascii: "#") {
      let start = index
      while let character = next, !isBlankOrEnd(0) {
        if character == UInt8(ascii: ":"), isBlankOrEnd(1) { break }
        if inFlow, Self.isFlowIndicator(character) { break }
        skip()
      }
      if index > start { isOnNewLine = false }
      guard next != nil, isBlankOrEnd(0) else { break }
      while let character = next, isBlankOrEnd(0) {
        if character == Self.lineFeed { isOnNewLine = true }
        skip()
      }
      if !inFlow, column <= indent { break }
    }
    return isOnNewLine
  }

  /// Passes a literal or folded scalar of a collection that stands at the column `indent`.
  mutating func skipBlockScalar(below indent: Int) {
    skip()
    var increment = 0
    while let next, !isBlankOrEnd(0), next != UInt8(ascii: "#") {
      let digit = next &- UInt8(ascii: "0")
      if digit < 10 { increment = Int(digit) }
      skip()
    }
    skipLine()
    skip()
    var depth = increment == 0 ? nil : max(indent, 0) + increment
    depth = skipIndentation(depth, below: indent)
    while next != nil, column == depth {
      skipLine()
      skip()
      depth = skipIndentation(depth, below: indent)
    }
  }

  /// Passes empty lines and the indentation of the next other.
  ///
  /// - Returns: the indentation of the scalar, which is that of its first line if none is given.
  private mutating func skipIndentation(_ depth: Int?, below indent: Int) -> Int {
    var deepest = 0
    while true {
      while next == UInt8(ascii: " "), depth.map({ column < $0 }) ?? true { skip() }
      deepest = max(deepest, column)
      guard next == Self.lineFeed else { break }
      skip()
    }
    return depth ?? max(deepest, indent + 1, 1)
  }
}
