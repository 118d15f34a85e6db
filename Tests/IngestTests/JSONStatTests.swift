import Ingest
import StatisticalModel
import Testing

@Suite struct JSONStatTests {
  /// A dataset of two areas and two years, with the given members behind its axes.
  static func dataset(_ members: String) -> String {
    #"""
    {"version": "2.0", "class": "dataset", "id": ["freq", "GEO", "time"], "size": [1, 2, 2],
     "dimension": {
      "freq": {"category": {"label": {"A": "Annual"}}},
      "GEO": {"label": "Area", "category": {"index": {"FR": 1, "BE": 0}, "label": {"BE": "Belgium"}}},
      "time": {"category": {"index": ["2023", "2024"]}}
     }, \#(members)}
    """#
  }

  /// Members, and the cells they make: area, year, value (nil: missing), flags, confidentiality.
  static let cells: [(String, [String])] = [
    (#""value": {"3": 4, "0": 12.1}"#, ["BE 2023 12.1", "FR 2024 4"]),
    (#""value": [12.1, null, null, 4]"#, ["BE 2023 12.1", "FR 2024 4"]),
    (#""value": {"0": null, "1": -0.5}"#, ["BE 2024 -0.5"]),
    (#""value": {"0": 1, "1": 2}, "status": {"1": "bu"}"#, ["BE 2023 1", "BE 2024 2 bu"]),
    (#""value": {"0": 1}, "status": {"3": "u"}"#, ["BE 2023 1", "FR 2024 : u"]),
    (#""value": {"0": 1}, "status": {"0": "b|C", "1": "|C"}"#, ["BE 2023 1 b|C", "BE 2024 : |C"]),
    (
      #""value": {"0": 1}, "status": [null, "", "p", ":"]"#,
      ["BE 2023 1", "FR 2023 : p", "FR 2024 :"]
    ),
    (#""value": {"0": 1, "2": 3}, "status": "e""#, ["BE 2023 1 e", "FR 2023 3 e"]),
    (#""value": {"0": 1}, "status": {"1": ": c"}"#, ["BE 2023 1", "BE 2024 : c"]),
    (#""value": {}, "status": {"2": "m"}"#, ["FR 2023 : m"]),
    (#""status": {"2": "m"}"#, ["FR 2023 : m"]),
    (#""value": {"0": 12.100000000000001}"#, ["BE 2023 12.100000000000001"]),
    (
      #""value": {"0": 0.1, "1": 1.5E-3, "2": 2e3}"#,
      ["BE 2023 0.1", "BE 2024 0.0015", "FR 2023 2000"]
    ),
    // Decimals stand as they are spelled.
    (
      #""value": {"0": 62.80, "1": 149.0, "2": -0}"#,
      ["BE 2023 62.80", "BE 2024 149.0", "FR 2023 0"]
    ),
  ]

  @Test("A position is an observation where it has a value or a status", arguments: cells)
  func cell(members: String, cells: [String]) throws {
    let table = try Specimen.table(Self.dataset(members))
    #expect(table.dimensions == ["freq", "geo"])
    #expect(Self.spelled(table) == cells)
    #expect(table.counts.cells == cells.count)
    #expect(table.counts.missing == cells.count { $0.contains(":") })
  }

  static func spelled(_ table: RawTable) -> [String] {
    table.series.flatMap { series in
      series.observations.map { cell in
        let status = cell.flags + (cell.confidentiality.isEmpty ? "" : "|" + cell.confidentiality)
        let value = cell.value?.description ?? ":"
        return "\(series.key[1]) \(cell.period) \(value)\(status.isEmpty ? "" : " \(status)")"
      }
    }
  }

  @Test("The line of an observation is its position, from 1")
  func lineage() throws {
    let table = try Specimen.table(Self.dataset(#""value": [1, 2, 3, 4]"#))
    #expect(table.series.map(\.line) == [1, 3])
    #expect(table.series.flatMap(\.observations).map(\.line) == [1, 2, 3, 4])
    #expect(table.series.flatMap(\.observations).map(\.cell) == [2, 2, 2, 2])
  }

  static let times: [(String, String)] = [
    (#"["geo", "TIME_PERIOD"]"#, ""), (#"["time", "geo"]"#, ""),
    (#"["geo", "year"]"#, #""role": {"time": ["year"], "geo": ["geo"]},"#),
  ]

  @Test("Time is where its role or its name says", arguments: times)
  func time(id: String, role: String) throws {
    let isFirst = id.hasPrefix(#"["time"#)
    let table = try Specimen.table(
      #"""
      {"class": "dataset", "id": \#(id), "size": \#(isFirst ? "[1, 2]" : "[2, 1]"), \#(role)
       "dimension": {
        "geo": {"category": {"index": ["BE", "FR"]}}, "time": {"category": {"index": ["2024"]}},
        "year": {"category": {"index": ["2024"]}}, "TIME_PERIOD": {"category": {"index": {"2024": 0}}}
       }, "value": [5, 6]}
      """#)
    #expect(table.dimensions == ["geo"])
    #expect(table.series.map(\.key) == [["BE"], ["FR"]])
    #expect(table.series.flatMap(\.observations).map(\.period) == [.year(2024), .year(2024)])
  }

  @Test("Only the selected series are kept, and the others counted")
  func selection() throws {
    let selection = SeriesSelection(alternatives: [["geo": ["FR"]]])
    let table = try Specimen.table(
      Self.dataset(#""value": [1, 2, 3, 4]"#), selecting: selection)
    #expect(Self.spelled(table) == ["FR 2023 3", "FR 2024 4"])
    #expect(table.counts.rowsRead == 4)
    #expect(table.counts.rowsNotSelected == 2)
  }

  @Test("A dataset is inspected, plain or gzip, with a byte order mark or without")
  func inspection() throws {
    let text =
      "\u{FEFF}\n " + Self.dataset(#""value": [1, 2, null, 4], "status": {"1": "b", "2": "u"}"#)
    let found = try Specimen.withFile(GzipEncoder.compress(Array(text.utf8))) {
      try FileInspector.inspect($0)
    }
    #expect(found.format == .jsonStat)
    #expect(found.isGzip)
    #expect(found.hasByteOrderMark)
    #expect(found.lineEnding == .none)
    #expect(found.dimensions.map(\.dimension) == ["freq", "geo"])
    #expect(found.dimensions.map(\.codes) == [["A"], ["BE", "FR"]])
    #expect(found.periods == [.year(2023), .year(2024)])
    #expect(found.series == 2)
    #expect(found.observations == 3)
    #expect(found.missing == 1)
    #expect(found.flagCounts == ["b": 1, "u": 1])
  }

  @Test("An answer that holds nothing is looked at, and read by no one")
  func nothingMatches() throws {
    let bytes = Array(Self.dataset(#""value": {}"#).utf8)
    let found = try Specimen.withFile(bytes) { try FileInspector.inspect($0) }
    #expect(found.series == 0)
    #expect(found.observations == 0)
    #expect(found.dimensions.map(\.dimension) == ["freq", "geo"])
    #expect(found.dimensions.map(\.codes) == [["A"], ["BE", "FR"]])
    #expect(found.periods.map(\.description) == ["2023", "2024"])
    #expect(
      try Specimen.refusal(bytes)
        == "table: error: the answer holds no observations: no series matches the query; check its "
        + "codes and periods")
  }
}
