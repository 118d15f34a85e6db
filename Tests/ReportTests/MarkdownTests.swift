import StatisticalModel
import Testing

@testable import Report

@Suite("Markdown")
struct MarkdownTests {
  @Test(
    "Only what Markdown would read is escaped",
    arguments: [
      ("trng_lfse_04", "trng_lfse_04"), ("_a_ b_", "\\_a\\_ b\\_"), ("a*b", "a\\*b"),
      ("`x`", "\\`x\\`"), ("<b>", "\\<b>"), ("[1](x)", "\\[1](x)"), ("a\\b", "a\\\\b"),
      ("a|b", "a|b"), ("# x", "\\# x"), ("C#", "C#"), ("x #", "x \\#"), ("- x", "\\- x"),
      ("a - x", "a - x"), ("12. x", "12\\. x"), ("12.5", "12.5"), ("1)", "1\\)"), ("> x", "\\> x"),
      ("&lt;", "\\&lt;"), ("R & D", "R & D"), ("~~x~~", "\\~\\~x\\~\\~"), ("a\r\nb", "a b"),
      ("    x", "x"), ("é\u{2028}x", "é x"),
    ])
  func escapes(text: String, expected: String) {
    #expect(MarkdownEscaping.escaped(text, in: .blockStart) == expected)
  }

  @Test("A bar in a table cell is escaped, with a combining mark on it too")
  func escapesBars() {
    #expect(MarkdownEscaping.escaped("a|b", in: .tableCell) == "a\\|b")
    let marked = MarkdownEscaping.escaped("a|\u{301}b", in: .tableCell)
    #expect(Array(marked.utf8) == Array("a\\|\u{301}b".utf8))
  }

  @Test("Inlines keep their meaning")
  func inlines() {
    let document = Document(
      language: .english,
      blocks: [
        .heading(2, "A *b*"),
        .paragraph(.strong("x") + " " + .code("a`b") + " wow!" + .link("t]", to: "a b/ü.md")),
        .bulletList(["+ one", RichText([.emphasis("two"), .text(" "), .noteReference(3)])]),
        .noteList(["first", "second"]),
      ])
    #expect(
      MarkdownRenderer.render(document) == """
        ## A \\*b\\*

        **x** ``a`b`` wow\\![t\\]](a%20b/%C3%BC.md)

        - \\+ one
        - *two* [3]

        1. first
        2. second

        """)
  }

  @Test("The source of a table lines up by display width, numbers to the right")
  func tables() {
    let table = Table(
      columns: [Table.Column("Area"), Table.Column("Value", .right)],
      rows: [["Zürich"], ["東京 | `x`", "−12,1\u{202F}%"], [.code("a|b"), "1"]])
    let document = Document(language: .english, blocks: [.table(table)])
    #expect(
      MarkdownRenderer.render(document) == """
        | Area          |   Value |
        | ------------- | ------: |
        | Zürich        |         |
        | 東京 \\| \\`x\\` | −12,1\u{202F}% |
        | `a\\|b`        |       1 |

        """)
  }
}
