import Console
import TestSupport
import Testing

@Suite("Text tables")
struct TextTableTests {
  @Test("Columns stand below each other, with no blank at the end of a line")
  func columns() {
    let table = TextTable(rows: [["A", "BB", "C"], ["ddd", "", ""], ["é", "f"], []])
    #expect(table.text == "A    BB  C\nddd\né    f\n\n")
  }

  @Test("No rows are no text")
  func empty() {
    #expect(TextTable(rows: []).text == "")
  }

  @Test("Every column begins at one place, whatever the cells")
  func alignment() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<50 {
      let rows = (0..<4).map { _ in
        (0..<3).map { _ in
          String(repeating: "x", count: Int.random(in: 1...9, using: &generator))
        }
      }
      let lines = TextTable(rows: rows).text.split(separator: "\n").map(Array.init)
      let widths = (0..<3).map { column in rows.map { $0[column].count }.max() ?? 0 }
      for (line, row) in zip(lines, rows) {
        #expect(line.last != " ")
        #expect(line[widths[0] + 2] == "x" && line[widths[0] + 1] == " ")
        #expect(line.count == widths[0] + widths[1] + 4 + row[2].count)
      }
    }
  }
}
