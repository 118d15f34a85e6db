/// Writes a document as GitHub-flavoured Markdown without HTML, so that pandoc and Word cope.
///
/// The cells of a table are padded by display width: the source can be read as it stands.
struct MarkdownRenderer: DocumentRenderer {
  let ending = ".md"

  func render(_ document: Document) -> String {
    let style = NumberStyle(language: document.language)
    return document.blocks.map { Self.render($0, style) }.joined(separator: "\n\n") + "\n"
  }

  private static func render(_ block: Document.Block, _ style: NumberStyle) -> String {
    switch block {
    case .heading(let level, let text):
      String(repeating: "#", count: level) + " " + render(text, in: [])
    case .paragraph(let text):
      render(text, in: .blockStart)
    case .table(let table):
      render(table)
    case .chart(let chart):
      [
        render(RichText([.strong(chart.title)]), in: .blockStart),
        render(chart.description, in: .blockStart), render(chart.table(in: style)),
      ].joined(separator: "\n\n")
    case .bulletList(let items):
      items.map { "- " + render($0, in: .blockStart) }.joined(separator: "\n")
    case .noteList(let items):
      items.enumerated().map { "\($0.offset + 1). " + render($0.element, in: .blockStart) }
        .joined(separator: "\n")
    }
  }

  private static func render(_ table: Table) -> String {
    let header = table.columns.map { render($0.title, in: .tableCell) }
    let rows = table.rows.map { $0.map { render($0, in: .tableCell) } }
    let widths = table.columns.indices.map { column in
      ([header] + rows).map { DisplayWidth.of($0[column]) }.reduce(3, max)
    }
    let alignments = table.columns.map(\.alignment)
    let rule = zip(widths, alignments).map { width, alignment in
      alignment == .right
        ? String(repeating: "-", count: width - 1) + ":" : String(repeating: "-", count: width)
    }
    let padded = ([header] + rows).map { row in
      row.indices.map { DisplayWidth.padded(row[$0], to: widths[$0], alignments[$0]) }
    }
    let lines = [padded[0], rule] + padded.dropFirst()
    return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  private static func render(_ text: RichText, in place: MarkdownPlace) -> String {
    var result = ""
    let inlines = text.joined.inlines
    for (index, inline) in inlines.enumerated() {
      var here = result.isEmpty ? place : place.subtracting(.blockStart)
      let neighbours = [index - 1, index + 1].filter(inlines.indices.contains)
      if neighbours.contains(where: { inlines[$0].isCode }) { here.insert(.besideCode) }
      // An exclamation mark before a link would make an image of it.
      if case .link = inline, result.hasSuffix("!") { result = result.dropLast() + "\\!" }
      result += render(inline, in: here)
    }
    return result
  }

  private static func render(_ inline: Inline, in place: MarkdownPlace) -> String {
    let inner = place.subtracting([.blockStart, .besideCode])
    return switch inline {
    case .text(let text): MarkdownEscaping.escaped(text, in: place)
    case .strong(let text): "**" + render(text, in: inner) + "**"
    case .emphasis(let text): "*" + render(text, in: inner) + "*"
    case .code(let text): code(text, in: place)
    case .link(let text, let destination):
      "[" + render(text, in: inner.union(.linkText)) + "](" + target(destination) + ")"
    case .noteReference(let number): "[\(number)]"
    }
  }

  /// A code span, fenced by more backticks than the text holds in a row.
  private static func code(_ text: String, in place: MarkdownPlace) -> String {
    var line = ""
    var longest = 0
    var run = 0
    for scalar in MarkdownEscaping.oneLine(text) {
      run = scalar == "`" ? run + 1 : 0
      longest = max(longest, run)
      line += scalar == "|" && place.contains(.tableCell) ? "\\|" : String(scalar)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let pad = line.hasPrefix("`") || line.hasSuffix("`") ? " " : ""
    return fence + pad + line + pad + fence
  }

  /// A link's destination: bytes outside the plain part of a path are percent-encoded.
  private static func target(_ destination: String) -> String {
    let hexadecimal = Array("0123456789ABCDEF")
    return destination.utf8.reduce(into: "") { result, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"), UInt8(ascii: ":"),
        UInt8(ascii: "#"), UInt8(ascii: "?"), UInt8(ascii: "="):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        result += "%"
        result.append(hexadecimal[Int(byte >> 4)])
        result.append(hexadecimal[Int(byte & 15)])
      }
    }
  }
}
