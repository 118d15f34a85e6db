import Ingest
import StatisticalModel
import Testing

/// What a column of observations is, wherever it stands and however its name is written.
@Suite("Roles of columns")
struct ColumnRoleTests {
  private static let labels = LabelDictionary(codes: [
    "": [
      "Sex": "sex", "Age class": "age",
      "Observation status (Flag) V2 structure": "obs_flag",
    ]
  ])

  private static func read(
    _ header: String, _ records: String..., labels: LabelDictionary = labels
  ) throws -> (table: RawTable, found: FileInspection) {
    let text = ([header] + records).map { $0 + "\n" }.joined()
    return try Specimen.withFile(Array(text.utf8)) { file in
      let options = ReadOptions(labels: labels)
      return (
        try TableReader.read(file, snapshot: 0, selecting: .everything, options: options),
        try FileInspector.inspect(file, options: options)
      )
    }
  }

  /// Headers whose dimensions stand anywhere, a record, the dimensions and the key.
  static let orders: [(String, String, [String], [String])] = [
    ("geo,TIME_PERIOD,OBS_VALUE,sex", "BE,2024,1,F", ["geo", "sex"], ["BE", "F"]),
    ("OBS_VALUE,TIME_PERIOD,sex,geo", "1,2024,F,BE", ["sex", "geo"], ["F", "BE"]),
    ("TIME_PERIOD,OBS_VALUE,OBS_FLAG,geo", "2024,1,,BE", ["geo"], ["BE"]),
    (
      "DATAFLOW;OBS_VALUE;age;TIME_PERIOD;OBS_FLAG;geo;DECIMALS", "E;1;Y;2024;b;BE;1",
      ["age", "geo"], ["Y", "BE"]
    ),
    ("geo,TIME_PERIOD,OBS_VALUE,Age class", "BE,2024,1,Y", ["geo", "age"], ["BE", "Y"]),
    ("geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,Sex", "BE,2024,1,b,F", ["geo", "sex"], ["BE", "F"]),
    ("geo,OBS_VALUE,c_birth,TIME_PERIOD", "BE,1,EU,2024", ["geo", "c_birth"], ["BE", "EU"]),
    // Labels beside codes, in pairs that are none.
    (
      "freq,Sex,TIME_PERIOD,geo,OBS_VALUE,age", "A,F,2024,BE,1,Y", ["freq", "sex", "geo", "age"],
      ["A", "F", "BE", "Y"]
    ),
  ]

  @Test("A dimension is one wherever it stands", arguments: orders)
  func order(header: String, record: String, dimensions: [String], key: [String]) throws {
    let (table, _) = try Self.read(header, record)
    #expect(table.dimensions == dimensions)
    #expect(table.series.map(\.key) == [key])
    #expect(table.series[0].observations[0].value?.description == "1")
  }

  @Test(
    "A column of flags is read under any of its names, before the value and behind it",
    arguments: [
      "OBS_FLAG", "obs_flag", "Obs Flag", "OBS-FLAG", "flag", "Flags", "FLAGS", "OBS_STATUS",
      "obs status", "Observation status", "observation_status", "Observation flag", "ObsFlag",
      "Observation status (Flag) V2 structure", "Observation status (Flag)", "Flag and Footnotes",
      "Statut d'observation (flag)", "Beobachtungsstatus (Flag) V2-Struktur", "vlag", "drapeaux",
      " flags ", "OBS_STATUS: Observation status",
    ])
  func flags(name: String) throws {
    for labels in [Self.labels, .empty] {
      for header in ["geo,TIME_PERIOD,OBS_VALUE,\(name)", "geo,TIME_PERIOD,\(name),OBS_VALUE"] {
        let isBehind = header.hasSuffix(name)
        let (table, found) = try Self.read(
          header, isBehind ? "BE,2023,1,bu" : "BE,2023,bu,1",
          isBehind ? "BE,2024,2," : "BE,2024,,2", labels: labels)
        #expect(table.dimensions == ["geo"])
        #expect(table.series.flatMap(\.observations).map(\.flags) == ["bu", ""])
        #expect(found.hasFlagColumn)
        #expect(found.ignoredColumns == [])
      }
    }
  }

  @Test("What only has flags in its name is a dimension")
  func noFlags() throws {
    let (table, found) = try Self.read("geo,TIME_PERIOD,OBS_VALUE,vessel_flag", "BE,2024,1,FR")
    #expect(table.dimensions == ["geo", "vessel_flag"])
    #expect(!found.hasFlagColumn)
  }

  /// A file without a place for flags, and others that have one.
  static let places: [(String, Bool)] = [
    ("geo,TIME_PERIOD,OBS_VALUE\nBE,2024,1\n", false),
    ("geo,TIME_PERIOD,OBS_VALUE,CONF_STATUS\nBE,2024,1,\n", false),
    ("geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\nBE,2024,1,\n", true),
    ("geo,TIME_PERIOD,OBS_VALUE\nBE,2024,1 b\n", true),
    ("freq,geo\\TIME_PERIOD\t2024 \nA,BE\t1 \n", true),
    ("Data extracted on 1/1/2024 from [ESTAT];\nTIME;2024;\nGEO (Codes);;\nBE;1;b\n", true),
    ("Data extracted on 1/1/2024 from [ESTAT];\nTIME;2023;2024\nGEO (Codes);;\nBE;1;2\n", false),
    (
      #"{"version":"2.0","class":"dataset","id":["time"],"size":[1],"dimension":{"time":{"#
        + #""category":{"index":["2024"]}}},"value":[1]}"#, true
    ),
    ("a;b\n1;2\n", false),
  ]

  @Test("Whether a file has a place for flags is known", arguments: places)
  func place(text: String, expected: Bool) throws {
    let found = try Specimen.withFile(Array(text.utf8)) { try FileInspector.inspect($0) }
    #expect(found.hasFlagColumn == expected)
  }

  @Test("Attributes are not read, and are named")
  func attributes() throws {
    let (table, found) = try Self.read(
      "STRUCTURE,STRUCTURE_ID,geo,TIME_PERIOD,TIME_FORMAT,OBS_VALUE,DECIMALS,OBS_STATUS,"
        + "Observation status,UNIT_MULT: Scale,comment,Confidentiality status (flag),OBS_COM",
      "d,E,BE,2024,P1Y,1.5,1,b,break in time series,0: Units,well,C,")
    #expect(table.dimensions == ["geo"])
    let cell = try #require(table.series.first?.observations.first)
    #expect(cell.flags == "b")
    #expect(cell.confidentiality == "C")
    #expect(
      found.ignoredColumns == [
        "TIME_FORMAT", "DECIMALS", "UNIT_MULT: Scale", "comment", "OBS_COM",
      ])
  }

  @Test("A column without a name and without content is nothing")
  func nameless() throws {
    for header in [",geo,,TIME_PERIOD,OBS_VALUE,,", "\"\",geo, ,TIME_PERIOD,OBS_VALUE,,"] {
      let (table, found) = try Self.read(header, ",BE,,2024,1,,", ",BE, ,2023,1,\"\",")
      #expect(table.dimensions == ["geo"])
      #expect(found.ignoredColumns == [])
    }
  }

  /// A text, and the message with which it is refused, behind `table`.
  static let refusals: [(String, String)] = [
    (
      "geo,TIME_PERIOD,OBS_VALUE,\nBE,2023,1,\nBE,2024,1,bu\n",
      ":3:11: error: 'bu' in a column without a name; no one knows what it is; name the column "
        + "(flags stand in OBS_FLAG) or delete it"
    ),
    (
      ",geo,TIME_PERIOD,OBS_VALUE\n1,BE,2023,1\n",
      ":2:1: error: '1' in a column without a name; no one knows what it is; name the column "
        + "(flags stand in OBS_FLAG) or delete it"
    ),
    (
      "geo,TIME_PERIOD,OBS_VALUE,quality\nBE,2023,1,good\nBE,2024,1,\n",
      ":3:11: error: nothing in the column 'quality' behind OBS_VALUE; a column that is no attribute "
        + "of SDMX is a dimension, and a key has a code of each; fill it in, or delete the column"
    ),
    (
      "geo,TIME_PERIOD,OBS_VALUE,UNIT_MULT\nBE,2023,1,0\nBE,2024,1,3\n",
      ":3:11: error: the values are to be multiplied by ten to the power of '3'; values are read as "
        + "they stand; multiply them and write 0 in that column"
    ),
    (
      "geo,Unit multiplier,TIME_PERIOD,OBS_VALUE\nBE,0: Units,2023,1\nBE,6: Millions,2024,1\n",
      ":3:4: error: the values are to be multiplied by ten to the power of '6'; values are "
        + "read as they stand; multiply them and write 0 in that column"
    ),
    (
      "geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,flags\nBE,2023,1,b,b\nBE,2024,1,,p\n",
      ":3:12: error: 'p' in the column 'flags' and something else in the one before it of that kind; "
        + "no one knows which holds; leave one of them"
    ),
    (
      "geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\nBE,2024,12.3 b,p\n",
      ":2:9: error: '12.3 b' has other flags than the columns of flags, which say 'p'; no one knows "
        + "which hold; leave the flags in OBS_FLAG"
    ),
    (
      "geo;TIME_PERIOD;OBS_VALUE\nBE;2024;12,5 kg\n",
      ":2:9: error: '12,5 kg' where a number belongs; a cell is a number such as -1.5 or ':', then "
        + "its flags; correct the source or fetch the file again"
    ),
  ]

  @Test("What would be dropped or change a value is refused", arguments: refusals)
  func refusal(text: String, message: String) throws {
    #expect(try Specimen.refusal(Array(text.utf8)) == "table" + message)
    let inspecting = try Specimen.withFile(Array(text.utf8)) { file in
      Specimen.message { () throws(IngestError) in _ = try FileInspector.inspect(file) }
    }
    #expect(inspecting == "table" + message)
  }

  /// A value between semicolons, what stands in OBS_FLAG, and what is read.
  static let cells: [(String, String, String, String, String)] = [
    ("12.3 b", "", "12.3", "b", ""), ("12,3 bu", "", "12.3", "bu", ""), (": c", "", ":", "c", ""),
    (":u", "", ":", "u", ""), ("-1.5p", "", "-1.5", "p", ""), ("0n", "", "0", "n", ""),
    ("12.3 (b)", "", "12.3", "(b)", ""), (": |C", "", ":", "", "C"), ("5 b|N", "", "5", "b", "N"),
    ("12.3 bu", "ub", "12.3", "ub", ""), ("12.3", "b", "12.3", "b", ""),
  ]

  @Test("Flags may stand behind the value", arguments: cells)
  func flaggedCell(
    cell: String, column: String, value: String, flags: String, confidentiality: String
  ) throws {
    let (table, _) = try Self.read(
      "geo;TIME_PERIOD;OBS_VALUE;OBS_FLAG", "BE;2024;\(cell);\(column)")
    let read = try #require(table.series.first?.observations.first)
    #expect(read.value?.description ?? ":" == value)
    #expect(read.flags == flags)
    #expect(read.confidentiality == confidentiality)
  }
}
