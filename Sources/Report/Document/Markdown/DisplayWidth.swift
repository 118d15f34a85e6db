/// How many columns a text takes in a fixed-width font, so that the source of tables lines up.
enum DisplayWidth {
  /// Wide East Asian characters and emoji count 2, combining marks by themselves 0.
  static func of(_ text: String) -> Int { text.reduce(0) { $0 + width(of: $1) } }

  /// `text` with spaces up to `width`, before it where it is aligned right.
  static func padded(_ text: String, to width: Int, _ alignment: Table.Alignment) -> String {
    let spaces = String(repeating: " ", count: max(0, width - of(text)))
    return alignment == .right ? spaces + text : text + spaces
  }

  private static func width(of character: Character) -> Int {
    // Nearly every character is one of these; looking up a category costs a hundred times as much.
    if character.isASCII { return 1 }
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }
  }

  /// The blocks that fixed-width fonts draw over two columns.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
    0x20000...0x3FFFD,
  ]
}
