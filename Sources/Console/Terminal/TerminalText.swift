import Pipeline

/// Text that a terminal shows and does not obey.
///
/// What stands in files, file names, arguments and the catalogue may hold escape sequences, marks
/// that turn the direction of writing, and characters that nobody sees. Each is written as what it
/// is, `\u{1B}`; letters, marks and blanks of every script stay as they are.
package struct TerminalText: Sendable, Hashable {
  package let text: String

  /// One line: a line end or a TAB of the text is made visible too, so that no text forges a line
  /// or a column.
  package init(line: String) {
    text = Self.visible(line, keeping: nil)
  }

  /// Lines that this program has put together: their line feeds stay.
  package init(lines: String) {
    text = Self.visible(lines, keeping: "\n")
  }

  private static func visible(_ text: String, keeping kept: Unicode.Scalar?) -> String {
    guard text.unicodeScalars.contains(where: { $0 != kept && $0.isHidden }) else { return text }
    var visible = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar != kept, scalar.isHidden {
        visible.append(contentsOf: scalar.escaped(asASCII: true).unicodeScalars)
      } else {
        visible.append(scalar)
      }
    }
    return String(visible)
  }
}
