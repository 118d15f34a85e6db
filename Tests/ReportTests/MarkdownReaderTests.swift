import Foundation
import StatisticalModel
import TestSupport
import Testing

@testable import Report

/// What other programs make of the Markdown, where they are installed.
@Suite("Markdown as others read it")
struct MarkdownReaderTests {
  struct Reader: CustomTestStringConvertible, Sendable {
    let path: String
    let options: [String]

    var testDescription: String { path }
    var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: path) }
  }

  static let readers = [
    Reader(
      path: "/usr/bin/cmark-gfm",
      options: ["-e", "autolink", "-e", "table", "-e", "strikethrough"]),
    Reader(path: "/usr/bin/pandoc", options: ["-f", "gfm+autolink_bare_uris", "-t", "html"]),
  ]

  static let installed = readers.filter(\.isInstalled)

  @Test(
    "No address in a text becomes a link, and the reader sees the text",
    .disabled(if: installed.isEmpty, "neither cmark-gfm nor pandoc is installed"),
    arguments: installed)
  func addresses(reader: Reader) throws {
    let folder = try TemporaryFolder()
    for (text, _) in MarkdownTests.addresses {
      let document = Document(
        language: .english,
        blocks: [
          .heading(2, RichText(text)), .paragraph(RichText(text)), .bulletList([RichText(text)]),
          .paragraph(.strong(text)),
          .table(Table(columns: [Table.Column("a")], rows: [[RichText(text)]])),
        ])
      try folder.write(MarkdownRenderer().render(document), to: "page.md")
      let html = try CommandLineTool(path: reader.path)
        .run(reader.options + ["page.md"], in: folder.path).standardOutput
      #expect(!html.contains("<a "), "\(text)")
      #expect(Self.text(of: html).ranges(of: text).count == 5, "\(text)")
    }
  }

  @Test(
    "A link of the report is a link",
    .disabled(if: installed.isEmpty, "neither cmark-gfm nor pandoc is installed"),
    arguments: installed)
  func links(reader: Reader) throws {
    let folder = try TemporaryFolder()
    let link = RichText.link("kim@example.org", to: "https://example.org/a")
    let document = Document(language: .english, blocks: [.paragraph(link)])
    try folder.write(MarkdownRenderer().render(document), to: "page.md")
    let html = try CommandLineTool(path: reader.path)
      .run(reader.options + ["page.md"], in: folder.path).standardOutput
    #expect(
      html == "<p><a href=\"https://example.org/a\"><code>kim@example.org</code></a></p>\n")
  }

  /// What a reader sees of HTML: no tags, and the characters that stand for themselves.
  private static func text(of html: String) -> String {
    html.replacing(/<[^>]*>/, with: "").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
  }
}
