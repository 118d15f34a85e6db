import StatisticalModel
import Testing

@testable import Ingest

/// The law of lists: the same records read alike in every dialect in which lists are published.
@Suite struct ListLawTests {
  /// A list of random titles and areas as one dialect writes it.
  private struct List {
    let format: DelimitedFormat
    let header: [String]
    private(set) var rows: [DelimitedTable.Row] = []
    private(set) var text: String
    private let end: String

    private static let pool = [
      "", "Mécanicien", "a;b", "a,b", "tab\there", "say \"no\"", "\"", "two\nlines", "\n",
      " blank ",
      "crlf\r\n\r\nx", "l’œuvre à 5 €", "NA", "M1Z80", ";", ",,", "É",
    ]

    init(_ format: DelimitedFormat, _ generator: inout SplitMix) {
      self.format = format
      end = Bool.random(using: &generator) ? "\n" : "\r\n"
      // The é says that a file in ISO-8859-1 is not UTF-8.
      header = Array(
        ["métier", "code", "région; zone", "note"][
          ..<Int.random(in: 2...4, using: &generator)])
      text = ""
      write(header, &generator)
      for _ in 0..<Int.random(in: 0...12, using: &generator) {
        while Int.random(in: 0...5, using: &generator) == 0 { text += end }
        let fields = header.map { _ in Self.pool.randomElement(using: &generator) ?? "" }
        let line = 1 + text.utf8.count { $0 == UInt8(ascii: "\n") }
        rows.append(DelimitedTable.Row(line: line, fields: fields))
        write(fields, &generator)
      }
      if Bool.random(using: &generator), text.hasSuffix(end) { text.removeLast(1) }
    }

    private mutating func write(_ fields: [String], _ generator: inout SplitMix) {
      let delimiter = String(UnicodeScalar(format.delimiter))
      let written = fields.map { field in
        let needsQuotes =
          field.contains { "\"\t".contains($0) || $0.isNewline } || field.contains(delimiter)
          || field.hasPrefix(" ") || field.hasSuffix(" ")
        guard needsQuotes || Int.random(in: 0...4, using: &generator) == 0 else { return field }
        return "\"" + field.replacing("\"", with: "\"\"") + "\""
      }
      text += written.joined(separator: delimiter) + end
    }

    /// In the encoding of the dialect, ISO-8859-1 as Windows-1252 has it.
    var bytes: [UInt8] {
      switch format.encoding {
      case .utf8: Array(text.utf8)
      case .latin1:
        text.unicodeScalars.map { scalar in
          switch scalar {
          case "€": 0x80
          case "’": 0x92
          case "œ": 0x9C
          default: UInt8(truncatingIfNeeded: scalar.value)
          }
        }
      }
    }
  }

  static let dialects = [",", ";", "\t"].flatMap { delimiter in
    DelimitedFormat.Encoding.allCases.map { encoding in
      DelimitedFormat(delimiter: delimiter.utf8.first ?? 0, encoding: encoding)
    }
  }

  @Test(
    "A list is its records and their lines in every dialect, in blocks of any size",
    arguments: dialects)
  func records(format: DelimitedFormat) throws {
    for seed in 0..<40 as Range<UInt64> {
      var generator = SplitMix(seed: seed)
      let list = List(format, &generator)
      let expected = DelimitedTable(file: "table", header: list.header, rows: list.rows)
      for bytes in [list.bytes, try GzipEncoder.compress(list.bytes)] {
        for size in [1, Int.random(in: 2...100, using: &generator), 4096] {
          let table = try Specimen.withFile(bytes) {
            try DelimitedText.read($0, format: format, limits: .standard, blockSize: size)
          }
          #expect(table == expected, "seed \(seed) in blocks of \(size)")
        }
      }
    }
  }

  @Test("Inspecting finds the dialect and counts the records", arguments: dialects)
  func dialect(format: DelimitedFormat) throws {
    for seed in 0..<40 as Range<UInt64> {
      var generator = SplitMix(seed: seed)
      let list = List(format, &generator)
      let found = try Specimen.withFile(list.bytes) { try FileInspector.inspect($0) }
      #expect(found.format == .delimitedText)
      #expect(found.delimiter == format.delimiter, "seed \(seed)")
      #expect(found.encoding == format.encoding, "seed \(seed)")
      #expect(found.columns == list.header, "seed \(seed)")
      #expect(found.records == list.rows.count, "seed \(seed)")
    }
  }
}
