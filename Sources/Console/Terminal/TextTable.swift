import Report

/// Columns of text for a terminal: two blanks between, no blank at the end of a line.
package struct TextTable: Sendable {
  private let rows: [[String]]

  /// One element a row; rows may be of different lengths.
  ///
  /// What a terminal would obey is made visible in each cell, a line end or a TAB too: no text
  /// forges a row.
  package init(rows: [[String]]) {
    self.rows = rows.map { row in row.map { TerminalText(line: $0).text } }
  }

  /// The columns of a CSV file under their names in capitals; `empty` stands for an empty field.
  init(_ table: CSVTable, empty: String) {
    let names = table.names.map { $0.uppercased().replacing("_", with: " ") }
    self.init(
      rows: [names]
        + table.rows.map { row in row.map { $0.content.isEmpty ? empty : $0.content } })
  }

  /// The rows as lines, each ending with a line feed.
  package var text: String {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], cell.count)
      }
    }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        line += cell
        if column < row.count - 1 {
          line += String(repeating: " ", count: widths[column] - cell.count + 2)
        }
      }
      while line.hasSuffix(" ") { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}
