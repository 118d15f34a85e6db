import Ingest
import StatisticalModel
import Testing

/// Flags that a file spells as the words of their codelist.
@Suite struct FlagWordTests {
  private static let codelists = LabelDictionary(codes: [
    "": [
      "Observation status (Flag) V2 structure": "obs_flag",
      "Confidentiality status (flag)": "conf_status",
    ],
    "obs_flag": [
      "break in time series": "b", "definition differs (see metadata)": "d", "estimated": "e",
      "forecast": "f", "missing value; data cannot exist": "m", "provisional": "p", "revised": "r",
    ],
    "conf_status": ["confidential": "C", "not for publication": "N"],
  ])

  private static func read(
    _ text: String, _ labels: LabelDictionary = codelists
  ) throws -> (RawTable, FileInspection) {
    try Specimen.withFile(Array(text.utf8)) { file in
      let options = ReadOptions(labels: labels)
      return (
        try TableReader.read(file, snapshot: 0, selecting: .everything, options: options),
        try FileInspector.inspect(file, options: options)
      )
    }
  }

  /// The fields of OBS_FLAG and CONF_STATUS, and what they are.
  static let fields: [(String, String, String, String)] = [
    ("break in time series", "", "b", ""), ("forecast", "", "f", ""), ("revised", "", "r", ""),
    ("\"break in time series, definition differs (see metadata), estimated\"", "", "bde", ""),
    ("\"break in time series,  provisional\"", "", "bp", ""),
    ("missing value; data cannot exist", "confidential", "m", "C"),
    ("", "not for publication", "", "N"), ("bdep", "C", "bdep", "C"), ("b|N", "", "b", "N"),
    ("(b d)", "", "(b d)", ""), ("k", "", "k", ""), ("bk", "", "bk", ""), ("#N/A", "#N/A", "", ""),
    ("", "C@N", "", "C@N"), ("", "|C", "", "|C"),
  ]

  @Test("Words of the codelists are their letters; letters stay as spelled", arguments: fields)
  func words(flags: String, status: String, letters: String, confidentiality: String) throws {
    let (table, found) = try Self.read(
      "geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\nBE,2023,1,,\nBE,2024,2,\(flags),\(status)\n")
    let cells = try #require(table.series.first?.observations)
    #expect(cells.map(\.flags) == ["", letters])
    #expect(cells.map(\.confidentiality) == ["", confidentiality])
    #expect(table.unmappedLabels == [])
    #expect(table.counts.flagged == (letters + confidentiality == "" ? 0 : 1))
    #expect(found.flagCounts == (letters.isEmpty ? [:] : [letters: 1]))
  }

  @Test("Words that no codelist has stay as they are, and are named once, with their line")
  func unknown() throws {
    let (table, found) = try Self.read(
      "geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\nBE,2021,1,normal,free\nBE,2022,2,,\n"
        + "BE,2023,3,low reliability,free\nBE,2024,4,normal,free for all\n")
    let cells = try #require(table.series.first?.observations)
    #expect(cells.map(\.flags) == ["normal", "", "low reliability", "normal"])
    #expect(cells.map(\.confidentiality) == ["free", "", "free", "free for all"])
    let expected = [
      UnmappedLabel(dimension: "obs_flag", label: "normal", line: 2),
      UnmappedLabel(dimension: "conf_status", label: "free", line: 2),
      UnmappedLabel(dimension: "obs_flag", label: "low reliability", line: 4),
      UnmappedLabel(dimension: "conf_status", label: "free for all", line: 5),
    ]
    #expect(table.unmappedLabels == expected)
    #expect(found.unmappedLabels == expected)
  }

  @Test("Without codelists a short word cannot be told from letters, a long one can")
  func withoutCodelists() throws {
    let (table, _) = try Self.read(
      "geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\nBE,2023,1,bdep\nBE,2024,1,break in time series\n",
      .empty)
    #expect(table.series[0].observations.map(\.flags) == ["bdep", "break in time series"])
    #expect(table.unmappedLabels.map(\.label) == ["break in time series"])
  }

  /// A header and a record with flags `b` and `C`.
  static let headers: [(String, String)] = [
    (
      "geo,TIME_PERIOD,OBS_VALUE,Observation status (Flag) V2 structure,"
        + "Confidentiality status (flag)",
      "BE,2024,1,break in time series,confidential"
    ),
    (
      "geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,Observation status (Flag) V2 structure,CONF_STATUS,"
        + "Confidentiality status (flag)",
      "BE,2024,1,b,break in time series,C,confidential"
    ),
    (
      "geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG: Observation status (Flag) V2 structure,"
        + "CONF_STATUS: Confidentiality status (flag)",
      "BE,2024,1,b: break in time series,C: confidential"
    ),
    (
      "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,geo,Geopolitical entity (reporting),TIME_PERIOD,Time,"
        + "OBS_VALUE,Observation value,OBS_FLAG,Observation status (Flag) V2 structure,CONF_STATUS,"
        + "Confidentiality status (flag)",
      "dataflow,E,N,BE,Belgium,2024,,1,,b,break in time series,C,confidential"
    ),
  ]

  @Test(
    "The columns are found by identifier or by label, with or without the other", arguments: headers
  )
  func columns(header: String, record: String) throws {
    let (table, found) = try Self.read("\(header)\n\(record)\n")
    #expect(table.dimensions == ["geo"])
    #expect(table.series[0].observations.map(\.flags) == ["b"])
    #expect(table.series[0].observations.map(\.confidentiality) == ["C"])
    #expect(table.unmappedLabels == [])
    #expect(found.ignoredColumns == [])
  }
}
