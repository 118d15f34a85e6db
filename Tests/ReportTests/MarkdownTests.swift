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

  /// A text with the one form of it that is no link on GitHub nor for pandoc.
  static let addresses = [
    ("http://example.org", "http\\://example.org"),
    ("see https://example.org/a?b=c.", "see https\\://example.org/a?b=c."),
    ("HTTPS://EXAMPLE.ORG", "HTTPS\\://EXAMPLE.ORG"), ("éhttp://x.org", "éhttp\\://x.org"),
    ("ftp://example.org", "ftp\\://example.org"), ("irc://example.org", "irc\\://example.org"),
    ("www.example.org", "www\\.example.org"), ("(www.example.org)", "(www\\.example.org)"),
    ("_www.example.org", "\\_www\\.example.org"), ("Www.example.org", "Www\\.example.org"),
    ("kim@example.org", "`kim@example.org`"), ("To kim@example.org.", "To `kim@example.org`."),
    ("mailto:kim@example.org", "mailto:`kim@example.org`"),
    ("xmpp:kim@example.org/x", "xmpp:`kim@example.org`/x"),
    ("a.b+c_d-e@x-y.example.org", "`a.b+c_d-e@x-y.example.org`"),
    ("+kim@example.org", "\\+`kim@example.org`"), ("a|b@c.de", "a|`b@c.de`"),
    ("a*b@c.de", "a\\*`b@c.de`"), ("`a@b.c`", "\\``a@b.c`\\`"), ("é@é.org", "`é@é.org`"),
    ("e\u{301}@x.org", "`e\u{301}@x.org`"), ("a@b.c, d@e.f", "`a@b.c`, `d@e.f`"),
    ("a@b@c.de", "`a@b@c.de`"), ("a@www.example.org", "`a@www.example.org`"),
    ("http://kim@example.org", "http\\://`kim@example.org`"),
    ("<http://example.org>", "\\<http\\://example.org>"),
    ("[x](http://example.org)", "\\[x](http\\://example.org)"),
    ("kim@home", "kim@home"), ("@kim", "@kim"), ("3 @ 4.5", "3 @ 4.5"), ("a: b // c", "a: b // c"),
    ("10:15", "10:15"), ("wwww", "wwww"), ("mailto: kim", "mailto: kim"),
  ]

  @Test("Addresses of the web and of mail are text, not links", arguments: addresses)
  func noLinks(text: String, expected: String) {
    #expect(MarkdownEscaping.escaped(text, in: .blockStart) == expected)
  }

  @Test("An address beside a code span, or cut into pieces, is no link either")
  func addressesInPieces() {
    let pieces: [(RichText, String)] = [
      (.code("x") + "kim@example.org", "`x`kim`@`example.org"),
      ("kim@example.org" + .code("x"), "kim`@`example.org`x`"),
      ("kim" + RichText("@example") + ".org", "`kim@example.org`"),
      ("http" + RichText(":") + "//example.org", "http\\://example.org"),
      ("ww" + RichText("w.example.org"), "www\\.example.org"),
      (.link("kim@example.org", to: "x.md"), "[`kim@example.org`](x.md)"),
      (.link("see", to: "https://example.org"), "[see](https://example.org)"),
    ]
    for (text, expected) in pieces {
      let document = Document(language: .english, blocks: [.paragraph(text)])
      #expect(MarkdownRenderer().render(document) == expected + "\n")
    }
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
      MarkdownRenderer().render(document) == """
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
      MarkdownRenderer().render(document) == """
        | Area          |   Value |
        | ------------- | ------: |
        | Zürich        |         |
        | 東京 \\| \\`x\\` | −12,1\u{202F}% |
        | `a\\|b`        |       1 |

        """)
  }

  @Test("A chart is its title, what it shows, and its values as a table")
  func chart() {
    let numbers = { (texts: [String]) in texts.map { DecimalNumber($0) } }
    let chart = Chart(
      title: "Adultes | formation", description: "Deux lignes, sous l'objectif.",
      unit: Unit("PC"), decimals: 1, axis: "Année", positions: ["2022", "2023", "2024"],
      series: [
        Chart.Series(name: "Belgique", values: numbers(["10.25", "11.1", "12"])),
        Chart.Series(name: "Nord", values: numbers(["9.6", ":"])),
      ], target: Chart.Target(name: "Objectif", value: DecimalNumber(significand: 15)))
    #expect(
      MarkdownRenderer().render(Document(language: .french, blocks: [.chart(chart)]))
        .replacing("\u{202F}", with: "_") == """
          **Adultes | formation**

          Deux lignes, sous l'objectif.

          | Année | Belgique |  Nord | Objectif |
          | ----- | -------: | ----: | -------: |
          | 2022  |   10,3_% | 9,6_% |     15_% |
          | 2023  |   11,1_% |     : |     15_% |
          | 2024  |     12_% |     : |     15_% |

          """)
  }
}
