import Foundation
import Ingest
import StatisticalModel
import TestSupport
import Testing

/// Files of publishers, which lie beside the repository where it is developed and nowhere else.
enum RealFiles {
  static var arePresent: Bool { Repository.hasRealData }

  static func file(_ path: String) -> InputFile {
    InputFile(
      path: Repository.shared.appending(path: path).path(percentEncoded: false), name: path)
  }

  /// The content as text, inflated.
  static func text(_ file: InputFile) throws -> String {
    var content: [UInt8] = []
    try FileContents.forEachBlock(of: file) { block in
      for index in block.indices { content.append(block[index]) }
    }
    return String(decoding: content, as: UTF8.self)
  }
}

@Suite(.enabled(if: RealFiles.arePresent, "the publishers' files are not here"))
struct RealFileTests {
  static let tables = [
    "realdata/eurostat-tsv-2017/ilc_mddd21.revised.tsv",
    "realdata/eurostat-tsv-2017/ilc_mddd21.tsv.gz",
    "realdata/eurostat-tsv-2017/jvs_a_nace2.tsv.gz",
    "realdata/eurostat-tsv-2017/lfst_r_lfe2emp.tsv.gz",
    "realdata/eurostat-tsv-2017/lfst_r_lfe2en2.tsv.gz",
    "realdata/eurostat-tsv-2017/nama_10r_2gdp.tsv.gz",
    "realdata/eurostat-tsv-2017/trng_lfse_04.tsv.gz",
    "realdata/eurostat-tsv/estat_isoc_sks_itsp_sex.tsv", "realdata/eurostat-tsv/estat_tin00074.tsv",
    "facts/eurostat-2025/isoc_sks_itspt.tsv", "facts/eurostat-2026-04-17/isoc_sks_itspt.tsv",
    "facts/eurostat/demo_r_pjangroup.tsv", "facts/eurostat/isoc_r_dskl_i.tsv",
    "facts/eurostat/isoc_sk_dskl_i21.tsv", "facts/eurostat/isoc_sks_itsps.tsv",
    "facts/eurostat/lfst_r_lfe2emp.tsv", "facts/eurostat/lfst_r_lfe2en2.tsv",
    "facts/eurostat/sdg_04_60.tsv", "facts/eurostat/trng_lfse_04.tsv",
  ]

  @Test("A table is read as an independent count has it, and inspected alike", arguments: tables)
  func table(path: String) throws {
    let file = RealFiles.file(path)
    let table = try TableReader.read(file, snapshot: 0, selecting: .everything)
    let lines = try RealFiles.text(file).split(whereSeparator: \.isNewline)
    let cells = lines.dropFirst().flatMap { $0.split(separator: "\t").dropFirst() }
      .map { $0.split(separator: " ") }
    #expect(table.series.count == lines.count - 1)
    #expect(table.counts.rowsRead == lines.count - 1)
    #expect(table.counts.rowsNotSelected == 0)
    #expect(table.counts.cells == cells.count)
    #expect(table.counts.missing == cells.count { $0.first == ":" })
    #expect(table.counts.flagged == cells.count { $0.count > 1 })
    #expect(table.counts.cells == table.series.reduce(0) { $0 + $1.observations.count })
    for series in table.series {
      #expect(series.observations.map(\.period).isStrictlyAscending)
    }
    let found = try FileInspector.inspect(file)
    #expect(found.series == table.series.count)
    #expect(found.missing == table.counts.missing)
    #expect(found.observations == table.counts.cells - table.counts.missing)
    #expect(found.flagCounts.values.reduce(0, +) == table.counts.flagged)
    #expect(found.clockValues == 0)
    #expect(found.isGzip == path.hasSuffix(".gz"))
    let isOld = !table.dimensions.contains("freq")
    #expect(found.format == (isOld ? .eurostatTSVOld : .eurostatTSV))
  }

  static let observations: [(String, FileInspection.Format, Int, Int, Int, Int)] = [
    ("estat_isoc_e_dii_filtered_en_.csv", .sdmxCSV2, 2, 338, 593, 9),
    ("isoc_sk_dskl_i21_defaultview_labels.csv", .sdmxCSV1, 3, 1786, 3476, 0),
  ]

  @Test("SDMX-CSV is read as an independent count has it", arguments: observations)
  func sdmxCSV(
    name: String, format: FileInspection.Format, attributes: Int, series: Int, observations: Int,
    missing: Int
  ) throws {
    let file = RealFiles.file("realdata/eurostat-sdmx-csv/\(name)")
    let table = try TableReader.read(file, snapshot: 0, selecting: .everything)
    let records = try RealFiles.text(file).split(whereSeparator: \.isNewline).dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    // Behind the key, which may hold quoted commas: period, value and attributes.
    let keys = Set(records.map { $0.dropLast(attributes + 1).joined(separator: ",") })
    #expect(table.series.count == keys.count)
    #expect(table.counts.rowsRead == records.count)
    #expect(table.counts.missing == records.count { $0[$0.count - attributes].isEmpty })
    let found = try FileInspector.inspect(file)
    #expect(found.format == format)
    #expect(found.series == series)
    #expect(found.observations == observations)
    #expect(found.missing == missing)
    #expect(table.series.count == series)
  }

  static let spreadsheets: [(String, Int, Int, Int)] = [
    ("4_6_adult_learning.csv", 38, 861, 89), ("8_1_employment_rate.csv", 37, 824, 101),
  ]

  @Test("The Data Browser's CSV is read as an independent count has it", arguments: spreadsheets)
  func dataBrowser(name: String, series: Int, observations: Int, missing: Int) throws {
    let file = RealFiles.file("realdata/eurostat-web-csv/\(name)")
    let lines = try RealFiles.text(file).split(whereSeparator: \.isNewline)
      .map { $0.split(separator: ";", omittingEmptySubsequences: false) }
    let rows = lines.drop { $0[0] != "GEO (Labels)" }.dropFirst().prefix { !$0[0].isEmpty }
    let cells = rows.flatMap { row in row.indices.filter { $0 % 2 == 1 }.map { row[$0] } }
      .filter { !$0.isEmpty }
    let found = try FileInspector.inspect(file)
    #expect(found.format == .dataBrowserCSV)
    #expect(found.hasByteOrderMark)
    #expect(found.series == rows.count)
    #expect(found.observations + found.missing == cells.count)
    #expect(found.missing == cells.count { $0 == ":" })
    #expect(found.series == series)
    #expect(found.observations == observations)
    #expect(found.missing == missing)
    let table = try TableReader.read(file, snapshot: 0, selecting: .everything)
    #expect(table.series.count == series)
    #expect(table.counts.cells == cells.count)
  }

  static let lists: [(String, Character, DelimitedFormat.Encoding, Int)] = [
    ("realdata/shortages/belgium_2026.csv", ",", .utf8, 4),
    ("realdata/shortages/bmo_extract.csv", ",", .utf8, 13),
    ("realdata/shortages/cities-tension-utf8.csv", ";", .utf8, 8),
    ("realdata/shortages/france_tension_2024.csv", ",", .utf8, 3),
    ("realdata/shortages/metiers_tension_2020.csv", ";", .utf8, 2),
    ("realdata/shortages/unix_referentiel_code_rome_v460_utf8.csv", ",", .utf8, 10),
    ("realdata/nuts/all_valid_nuts_codes.csv", ",", .utf8, 0),
    ("facts/reference/targets.csv", ",", .utf8, 9),
    ("facts/reference/isco08_unit_groups.csv", ",", .utf8, 2),
    ("facts/shortage/vdab_2026.csv", ",", .utf8, 3),
  ]

  @Test("A list is read in its dialect, and inspected alike", arguments: lists)
  func list(
    path: String, delimiter: Character, encoding: DelimitedFormat.Encoding, columns: Int
  ) throws {
    let file = RealFiles.file(path)
    let found = try FileInspector.inspect(file)
    #expect(found.format == .delimitedText)
    #expect(found.delimiter == delimiter.asciiValue)
    #expect(found.encoding == encoding)
    if columns > 0 { #expect(found.columns.count == columns) }
    let format = DelimitedFormat(delimiter: delimiter.asciiValue ?? 0, encoding: encoding)
    let table = try DelimitedText.read(file, format: format)
    #expect(table.header == found.columns)
    #expect(table.rows.count == found.records)
    let lines = try RealFiles.text(file).split(whereSeparator: \.isNewline)
    let fieldLines = table.rows.flatMap(\.fields).reduce(0) { $0 + $1.count(where: \.isNewline) }
    #expect(table.rows.count + 1 + fieldLines == lines.count)
  }

  @Test("A JSON-stat table is read as an independent count has it, and inspected alike")
  func jsonStat() throws {
    let file = RealFiles.file("realdata/eurostat-json-stat/isoc_ci_cm_h_1.json")
    let table = try TableReader.read(file, snapshot: 0, selecting: .everything)
    let cells = table.series.flatMap(\.observations)
    #expect(table.dimensions == ["freq", "indic_is", "unit", "hhtyp", "geo"])
    #expect(table.series.count == 82)
    #expect(cells.count == 734)
    #expect(cells.count { $0.value == nil } == 34)
    #expect(cells.count { $0.flags == "u" } == 89)
    #expect(cells.count { !$0.flags.isEmpty || !$0.confidentiality.isEmpty } == 89)
    let sum = cells.reduce(0.0) { $0 + ($1.value?.approximation ?? 0) }
    #expect(abs(sum - 45_873.72) < 1e-6)
    let found = try FileInspector.inspect(file)
    #expect(found.format == .jsonStat)
    #expect(found.series == 82)
    #expect(found.observations == 700)
    #expect(found.missing == 34)
    #expect(found.flagCounts == ["u": 89])
    #expect(
      found.periods
        == [2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2015, 2017].map { .year($0) })
  }

  static let answers: [(Int, String)] = [
    (
      2,
      "the answer holds no observations: no series matches the query; check its codes and periods"
    ),
    (
      5,
      "this is an error of the server, status 400, not a table: it says "
        + "'INVALID_URL_PARAMETER_DIMENSION: Invalid dimension parameter. The parameter GEOX is not "
        + "a valid dimension for the dataset ISOC_CI_CM_H.'; correct the query and fetch the file again"
    ),
    (
      6,
      "this is an error of the server, status 400, not a table: it says "
        + "'INVALID_QUERY_DIMENSION_VALUE: Query is invalid as per its structure's definition. The "
        + "following values for dimension are not allowed: GEO=EUROVISION.'; correct the query and "
        + "fetch the file again"
    ),
  ]

  @Test("An answer without a table says why", arguments: answers)
  func answer(number: Int, message: String) {
    let file = RealFiles.file("realdata/eurostat-json-stat/isoc_ci_cm_h_\(number).json")
    #expect(
      Specimen.message { () throws(IngestError) in _ = try FileInspector.inspect(file) }
        == "\(file.name): error: \(message)")
  }
}

extension [TimePeriod] {
  fileprivate var isStrictlyAscending: Bool { zip(self, dropFirst()).allSatisfy { $0 < $1 } }
}
