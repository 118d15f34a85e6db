import Foundation
import Ingest
import Report
import StatisticalModel
import TestSupport
import Testing

@testable import Pipeline

/// The CSV files of a report whose catalogue and lists are full of formulas.
@Suite("Texts that are formulas, in every CSV file")
struct SpreadsheetTests {
  /// What begins the texts, in turn.
  private static let injections = [
    "=1+1;", "+1+1;", "-1+1;", "@SUM(1);", "\n=1+1;", "＝1+1;", "＋1;", "－1;", "＠x;",
    "'=1;", "''=1;", "=HYPERLINK(\"https://example.org\",\"x\");", "=cmd|' /C calc'!A0;",
  ]

  /// Where text from outside stands in a file of the report, and its least number of such fields.
  static let places: [(file: String, column: String, count: Int)] = [
    ("gaps", "area_label", 150), ("gaps", "population_source", 7), ("women-men", "area_label", 3),
    ("fair-shares", "area_label", 100), ("trajectories", "slope_source", 1),
    ("shortages", "title", 228), ("shortage-bridge", "label", 100),
    ("shortage-changes", "before", 100), ("shortage-changes", "after", 100),
  ]

  private static let tables: Result<[String: DelimitedTable], any Error> = Result {
    let folder = try TemporaryFolder()
    let data = folder.path + "/data"
    try FileManager.default.copyItem(atPath: Repository.path("data"), toPath: data)
    for (file, column) in [
      ("areas", "name_en"), ("occupations", "label_en"), ("baselines", "source_en"),
      ("populations", "source"),
    ] {
      let path = "\(data)/catalogue/\(file).csv"
      try inject(path, column: column, to: path)
    }
    let lists = data + "/snapshots/vdab"
    let edition = try #require(try FileManager.default.contentsOfDirectory(atPath: lists).first)
    let list = "\(lists)/\(edition)/vdab"
    let newer = "\(lists)/2026-12-01/vdab"
    try FileManager.default.createDirectory(
      atPath: "\(lists)/2026-12-01", withIntermediateDirectories: true)
    let before = try digest(of: list)
    try inject(list + ".csv", column: "beroep", to: newer + ".csv")
    // The older edition has formulas too, each before another title than in the newer one.
    try inject(list + ".csv", column: "beroep", offset: 1, to: list + ".csv")
    let origin = try String(contentsOfFile: list + ".origin.yml", encoding: .utf8)
    try origin.replacing(before, with: try digest(of: list))
      .write(toFile: list + ".origin.yml", atomically: true, encoding: .utf8)
    try origin.replacing(before, with: try digest(of: newer))
      .replacing(edition, with: "2026-12-01")
      .write(toFile: newer + ".origin.yml", atomically: true, encoding: .utf8)
    let input = try Run.compute(DataFolder(path: data)).input
    var tables: [String: DelimitedTable] = [:]
    for file in ReportWriter.files(for: input, languages: [], territories: [])
    where file.path.hasPrefix("csv/") {
      let path = try folder.write(file.text, to: file.path)
      tables[String(file.path.dropFirst(4).dropLast(4))] = try DelimitedText.read(
        InputFile(path: path, name: file.path), format: .catalogue)
    }
    return tables
  }

  private static func digest(of list: String) throws -> String {
    Digest.of(Array(try Data(contentsOf: URL(filePath: list + ".csv"))))
  }

  /// Puts the injections before what stands in a column, in turn, where anything does.
  private static func inject(
    _ path: String, column: String, offset: Int = 0, to target: String
  ) throws {
    let table = try DelimitedText.read(InputFile(path: path, name: path), format: .catalogue)
    let place = try #require(table.header.firstIndex(of: column))
    let rows = table.rows.enumerated().map { index, row in
      row.fields.enumerated().map { position, field in
        position == place && !field.isEmpty
          ? injections[(index + offset) % injections.count] + field : field
      }
    }
    let columns = table.header.enumerated().map { position, name in
      CSVColumn(name) { (row: [String]) in row[position] }
    }
    try CSVTable(columns, rows: rows).text
      .write(toFile: target, atomically: true, encoding: .utf8)
  }

  @Test("No field of any file begins a formula; numbers do not begin with an apostrophe")
  func nothingLive() throws {
    let tables = try Self.tables.get()
    #expect(tables.count == 10)
    var negative = 0
    for table in tables.values {
      for row in table.rows {
        for field in row.fields where field.contains(/^[=+\-@＝＋－＠\t\r\n]/) {
          #expect(field.wholeMatch(of: /-[0-9]+(\.[0-9]+)?/) != nil, "\(field) in \(table.file)")
          negative += 1
        }
        #expect(!row.fields.contains { $0.wholeMatch(of: /'-?[0-9.]+/) != nil }, "\(table.file)")
      }
    }
    #expect(negative > 100)
  }

  @Test("One apostrophe less gives back every text", arguments: places)
  func undone(file: String, column: String, count: Int) throws {
    let table = try #require(try Self.tables.get()[file])
    let place = try #require(table.header.firstIndex(of: column))
    let texts = table.rows.map { $0.fields[place] }.filter { $0.utf8.first == UInt8(ascii: "'") }
      .map { String(String.UnicodeScalarView($0.unicodeScalars.dropFirst())) }
    #expect(texts.count >= count)
    #expect(texts.allSatisfy { text in Self.injections.contains { text.hasPrefix($0) } })
    let met = Self.injections.filter { injection in texts.contains { $0.hasPrefix(injection) } }
    #expect(met.count >= min(count, Self.injections.count))
  }
}
