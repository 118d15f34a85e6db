import Ingest
import StatisticalModel
import Testing

/// SDMX-CSV and tidy CSV: what their headers and cells may be.
@Suite struct ObservationTableTests {
  private static let codelists: LabelDictionary = LabelDictionary(codes: [
    "": ["Time frequency": "freq", "Geopolitical entity (reporting)": "geo", "Sex": "sex"],
    "geo": ["Belgium": "BE", "Namibia": "NA", "Hauts-de-France": "FRE"],
    "freq": ["Annual": "A"],
  ])

  private static func read(_ text: String) throws -> (RawTable, FileInspection) {
    try Specimen.withFile(Array(text.utf8)) { file in
      let options = ReadOptions(labels: codelists)
      return (
        try TableReader.read(file, snapshot: 0, selecting: .everything, options: options),
        try FileInspector.inspect(file, options: options)
      )
    }
  }

  /// A header and a record, the format, the dimensions and the key.
  static let headers: [(String, String, FileInspection.Format, [String], [String])] = [
    (
      "DATAFLOW,LAST UPDATE,freq,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS",
      "E:X(1.0),17/04/26 23:00:00,A,NA,2024,5.6,bu,C", .sdmxCSV1, ["freq", "geo"], ["A", "NA"]
    ),
    (
      "dataflow;last_update;FREQ;GEO;time;value;flag;conf_status", "E;;A;BE;2024;5,6;bu;C",
      .sdmxCSV1, ["freq", "geo"], ["A", "BE"]
    ),
    (
      "CONF_STATUS,geo,OBS_STATUS,TIME_PERIOD,freq,OBS_VALUE,DATAFLOW", "C,BE,bu,2024,A,5.6,E",
      .sdmxCSV1, ["geo", "freq"], ["BE", "A"]
    ),
    (
      "STRUCTURE[;],STRUCTURE_ID,ACTION,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS",
      "dataflow,E,I,BE,2024,5.6,bu,C", .sdmxCSV2, ["geo"], ["BE"]
    ),
    (
      "STRUCTURE\tSTRUCTURE_ID\tgeo\tTIME_PERIOD\tOBS_VALUE\tOBS_FLAG\tCONF_STATUS",
      "dataflow\tE\tBE\t2024\t5,6\tbu\tC", .sdmxCSV2, ["geo"], ["BE"]
    ),
    (
      "STRUCTURE,STRUCTURE_ID,geo: Geopolitical entity,TIME_PERIOD: Time,OBS_VALUE: Value,"
        + "OBS_FLAG: Flag,CONF_STATUS: Status",
      "dataflow,E: x,BE: Belgium,2024,5.6,bu: break: low,C: confidential", .sdmxCSV2, ["geo"],
      ["BE"]
    ),
    (
      "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,sex,SEX,TIME_PERIOD,TIME,OBS_VALUE,VALUE,OBS_FLAG,"
        + "FLAG,CONF_STATUS,S",
      "dataflow,E,N,T,Total,2024,,5.6,,bu,,C,", .sdmxCSV2, ["sex"], ["T"]
    ),
    (
      "freq,Time frequency,sex,Sex,geo,Area,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS",
      "A,Annual,T,Total,BE,Belgium,2024,5.6,bu,C", .tidyCSV, ["freq", "sex", "geo"],
      ["A", "T", "BE"]
    ),
    (
      "DATAFLOW,Time frequency,Geopolitical entity (reporting),TIME_PERIOD,OBS_VALUE,OBS_FLAG,"
        + "CONF_STATUS",
      "E,Annual,Hauts-de-France,2024,5.6,bu,C", .sdmxCSV1, ["freq", "geo"], ["A", "FRE"]
    ),
    (
      "DATAFLOW,freq,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG", "E,Annual,Namibia,2024,5.6,bu |C",
      .sdmxCSV1, ["freq", "geo"], ["A", "NA"]
    ),
    (
      "geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS", " BE ,\" 2024\",\"5.6\",bu,C", .tidyCSV,
      ["geo"], ["BE"]
    ),
  ]

  @Test("Columns are found by identifier, in any order, case and language", arguments: headers)
  func header(
    header: String, record: String, format: FileInspection.Format, dimensions: [String],
    key: [String]
  ) throws {
    let (table, found) = try Self.read("\(header)\r\n\(record)\r\n")
    #expect(found.format == format)
    #expect(table.dimensions == dimensions)
    let series = try #require(table.series.first)
    #expect(series.key == key)
    let cell = try #require(series.observations.first)
    #expect(cell.period == .year(2024))
    #expect(cell.value?.description == "5.6")
    #expect(cell.flags == "bu")
    #expect(cell.confidentiality == "C")
    #expect(cell.line == 2)
    #expect(table.unmappedLabels.isEmpty)
    #expect(found.series == 1)
    #expect(found.observations == 1)
  }

  /// A value as it stands between semicolons, and what it is.
  static let values: [(String, String?)] = [
    ("5,6", "5.6"), ("5.6", "5.6"), ("-1,50", "-1.50"), ("", nil), (":", nil), ("NaN", nil),
    ("0", "0"), ("1E-3", "0.001"), (" 7 ", "7"),
  ]

  @Test("A value has a point or a decimal comma; empty, ':' and NaN are missing", arguments: values)
  func value(spelling: String, expected: String?) throws {
    let (table, found) = try Self.read(
      "DATAFLOW;geo;TIME_PERIOD;OBS_VALUE;OBS_FLAG\nE;BE;2024-Q1;\(spelling);u\n")
    let cell = try #require(table.series.first?.observations.first)
    #expect(cell.value?.description == expected)
    #expect(cell.flags == "u")
    #expect(found.missing == (expected == nil ? 1 : 0))
  }

  @Test("A label that no codelist has stays text and is noted once, with its line")
  func unmapped() throws {
    let (table, found) = try Self.read(
      "DATAFLOW,Age class,geo,TIME_PERIOD,OBS_VALUE\nE,Y1,Atlantis,2024,1\nE,Y1,Belgium,2024,2\n"
        + "E,Y1,Atlantis,2023,3\n")
    #expect(table.dimensions == ["age class", "geo"])
    #expect(table.series.map(\.key) == [["Y1", "Atlantis"], ["Y1", "BE"]])
    let expected = [
      UnmappedLabel(dimension: "", label: "Age class", line: 1),
      UnmappedLabel(dimension: "geo", label: "Atlantis", line: 2),
    ]
    #expect(table.unmappedLabels == expected)
    #expect(found.unmappedLabels == expected)
  }

  @Test("Attributes behind the value are no dimensions, and are named")
  func attributes() throws {
    let (table, found) = try Self.read(
      "STRUCTURE,STRUCTURE_ID,geo,TIME_PERIOD,OBS_VALUE,DECIMALS,OBS_FLAG\nd,E,BE,2024,1,2,b\n")
    #expect(table.dimensions == ["geo"])
    #expect(found.ignoredColumns == ["DECIMALS"])
    #expect(found.delimiter == UInt8(ascii: ","))
  }

  @Test("Records of one series make one, a period that comes again makes a copy of it")
  func copies() throws {
    let (table, _) = try Self.read(
      "geo,TIME_PERIOD,OBS_VALUE\nBE,2024,1\nFR,2024,2\nBE,2023-Q1,3\nBE,2024,4\nBE,2023,5\n")
    #expect(table.series.map(\.key) == [["BE"], ["FR"], ["BE"]])
    #expect(table.series.map { $0.observations.count } == [2, 1, 2])
    #expect(table.series[2].observations.map(\.line) == [6, 5])
  }

  @Test("A cell knows where it stands in its line, quotation marks or not")
  func columns() throws {
    let (table, _) = try Self.read(
      "geo,TIME_PERIOD,OBS_VALUE\n\"BE\",  2024 ,1\n\"B\"\"É\",\"2024\",\"2\"\n")
    #expect(table.series.map { $0.observations[0].column } == [14, 16])
    #expect(table.series.map { $0.observations[0].cell } == [3, 3])
  }

  @Test("A cell of a record that spans lines knows its own line and where it stands there")
  func spannedLines() throws {
    let (table, _) = try Self.read(
      "geo,area,TIME_PERIOD,OBS_VALUE\nBE,\"A \"\"É\"\"\nand\r\n\"\"B\"\"\",2024,1.5\nBE,x,2024,2\n"
        + "FR,\"\n\",2024,3\n")
    let cells = table.series.flatMap(\.observations)
    #expect(cells.map { $0.value?.description } == ["1.5", "2", "3"])
    #expect(cells.map(\.line) == [4, 5, 7])
    #expect(cells.map(\.column) == [13, 11, 8])
    #expect(cells.map(\.cell) == [4, 4, 4])
    #expect(table.series.map(\.line) == [2, 5, 6])
  }

  static let lists = [
    "code,time,value\nA,2024,1\n", "isco;profession;period\n2512;x;2024\n",
    "geo,TIME_PERIOD\nBE,2024\n",
  ]

  @Test("A list of something else is no table of observations", arguments: lists)
  func otherList(text: String) throws {
    let found = try Specimen.withFile(Array(text.utf8)) { try FileInspector.inspect($0) }
    #expect(found.format == .delimitedText)
  }
}

@Suite struct ObservationTableErrorTests {
  private static let again = "fetch the file again"
  private static let header = "DATAFLOW,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n"

  /// A text and the message with which it is refused, behind `table`.
  static let texts: [(String, String)] = [
    (
      "DATAFLOW,geo,TIME_PERIOD\n",
      ":1:1: error: the header has no column 'OBS_VALUE'; a table of observations has TIME_PERIOD "
        + "and OBS_VALUE; \(again)"
    ),
    (
      "STRUCTURE,STRUCTURE_ID,geo,OBS_VALUE\n",
      ":1:1: error: the header has no column 'TIME_PERIOD'; a table of observations has "
        + "TIME_PERIOD and OBS_VALUE; \(again)"
    ),
    (
      "DATAFLOW,geo,\"GEO\",TIME_PERIOD,OBS_VALUE\n",
      ":1:15: error: the column 'GEO' stands twice; no one knows which holds; \(again)"
    ),
    (
      "DATAFLOW,TIME_PERIOD,OBS_VALUE,DECIMALS\n",
      ":1:1: error: no column is a dimension; an observation is known by its codes; add them, or "
        + again
    ),
    (
      "DATAFLOW,,TIME_PERIOD,OBS_VALUE\n",
      ":1:10: error: a dimension without a name; each code of the key belongs to one; \(again)"
    ),
    (
      header + "E,BE,2024,1\n",
      ":2:12: error: 4 fields, expected 5; the header has 5 columns; correct the record or quote its "
        + "delimiters"
    ),
    (
      header + "E,,2024,1,\n",
      ":2:3: error: no code for the dimension 'geo'; a key has one each; \(again)"
    ),
    (
      header + "E,BÉ,last year,1,\n",
      ":2:6: error: 'last year' is no period; an observation has one such as 2024, 2024-Q1 or "
        + "2024-01; correct the source or \(again)"
    ),
    (
      header + "E,BE,2024,4.9%,\n",
      ":2:11: error: '4.9%' where a number belongs; the unit of a table is no part of its values; "
        + "delete the %"
    ),
    (
      header + "\"E, F\",\"B\"\"E\",2024,many,\n",
      ":2:20: error: 'many' where a number belongs; a cell is a number such as -1.5 or ':', then "
        + "its flags; correct the source or \(again)"
    ),
    (
      header + "\"E\n F\",BE,2024,5e,\n",
      ":3:13: error: '5e' where a number belongs; a cell is a number such as -1.5 or ':', then its "
        + "flags; correct the source or \(again)"
    ),
    (
      header + "E,BE,2024,1234567890123456789012,\n",
      ":2:11: error: the number '1234567890123456789012' is too large; 18 digits are kept; correct "
        + "the source"
    ),
    (
      "geo;TIME_PERIOD;OBS_VALUE\nBE;2024;123456789012345678901,5\n",
      ":2:9: error: the number '123456789012345678901,5' is too large; 18 digits are kept; correct "
        + "the source"
    ),
    (
      header + "E,BE,2024,1,b 2\n",
      ":2:13: error: 'b 2' behind the value is no flag; flags are letters; correct the source or "
        + "\(again)"
    ),
    (
      header + "E,BE,2024,1,\"low reliability, odd\"\n",
      ":2:14: error: 'low reliability, odd' behind the value is no flag; flags are letters; correct "
        + "the source or \(again)"
    ),
    (
      "geo;TIME_PERIOD;OBS_VALUE\nBE;2023;1,5\nBE;2024;1.234\n",
      ":3:9: error: '1.234' where a number belongs; a cell is a number such as -1.5 or ':', then "
        + "its flags; correct the source or \(again)"
    ),
    (
      "geo;TIME_PERIOD;OBS_VALUE\nBE;2024;1,234,567\n",
      ":2:9: error: '1,234,567' where a number belongs; thousands are not separated in a table; write "
        + "'1234567'"
    ),
    (
      "geo\tTIME_PERIOD\tOBS_VALUE\nBE\t2024\t1.234,5\n",
      ":2:9: error: '1.234,5' where a number belongs; thousands are not separated in a table; write "
        + "'1234,5'"
    ),
    (
      "STRUCTURE,STRUCTURE_ID,ACTION,geo,TIME_PERIOD,OBS_VALUE\ndataflow,E,D,BE,2024,\n",
      ":2:12: error: a record that deletes observations; only data are read; fetch the table itself"
    ),
    (
      "time,sex\\geo\tBE\tBE\n",
      ":1:17: error: the code 'BE' stands twice in the header; no one knows which column holds; "
        + "\(again)"
    ),
    (
      "time,sex\\geo\tBE\t\n",
      ":1:17: error: a column without a code of 'geo'; the header names one each; \(again)"
    ),
    (
      "time,geo\\geo\tBE\n",
      ":1:10: error: the dimension 'geo' stands twice; a key has one code each; \(again)"
    ),
    (
      "time,sex\\geo\tBE\tFR\n2024,T\t1\n",
      ":2:9: error: 2 fields, expected 3; the header has 3 columns; correct the record or quote "
        + "its delimiters"
    ),
    (
      "time,sex\\geo\tBE\tFR\n2024,T\t1\t2\t3\n",
      ":2:12: error: 4 fields, expected 3; the header has 3 columns; correct the record or quote "
        + "its delimiters"
    ),
    (
      "sex,time\\geo\tBE\nT,soon\t1\n",
      ":2:3: error: 'soon' is no period; an observation has one such as 2024, 2024-Q1 or 2024-01; "
        + "correct the source or \(again)"
    ),
  ]

  @Test("What is recognised but faulty is refused for its own fault", arguments: texts)
  func refusal(text: String, message: String) throws {
    #expect(try Specimen.refusal(Array(text.utf8)) == "table" + message)
    let inspecting = try Specimen.withFile(Array(text.utf8)) { file in
      Specimen.message { () throws(IngestError) in _ = try FileInspector.inspect(file) }
    }
    // Whoever only counts does not compute numbers.
    if !message.contains("too large") { #expect(inspecting == "table" + message) }
  }
}
