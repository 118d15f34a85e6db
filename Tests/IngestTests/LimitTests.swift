import StatisticalModel
import Testing

@testable import Ingest

/// Each bound with its message, just at it and just above.
@Suite struct LimitTests {
  enum Limit: Sendable {
    case dimensions, codes, series, observations, countedSeries, flags
    case listColumns, listFields, listBytes
  }

  private static let series =
    "freq,unit,geo\\TIME_PERIOD\t2020\t2021\n"
    + "A,PC,BE\t1 b\t2 p\nA,PC,FR\t3 bp\t4\nA,PC,NL\t5\t6\n"
  private static let observations =
    "freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n"
    + "A,PC,BE,2020,1,be\nA,PC,FR,2020,2,pe\nA,PC,NL,2020,3,ue\n"
  private static let part = "since they are held in memory; fetch a part of the table"

  /// A limit, the least at which a table is read, and the message at one less.
  static let tables: [(Limit, Int, String, String)] = [
    (
      .dimensions, 3, series,
      "table:1: error: there are more than 2 dimensions; that is the limit, and no table has so "
        + "many; check that the file is a table"
    ),
    (
      .codes, 3, series,
      "table:4:6: error: the dimension 'geo' has more than 2 codes; that is the limit, \(part)"
    ),
    (
      .series, 3, series,
      "table:4:1: error: there are more than 2 series; that is the limit, \(part)"
    ),
    (
      .observations, 6, series,
      "table:4:11: error: there are more than 5 observations; that is the limit, \(part)"
    ),
    (
      .flags, 3, series,
      "table:3:11: error: there are more than 2 different flags; that is the limit, and no table has "
        + "so many; check that they are flags"
    ),
    (
      .dimensions, 3, observations,
      "table:1: error: there are more than 2 dimensions; that is the limit, and no table has so "
        + "many; check that the file is a table"
    ),
    (
      .codes, 3, observations,
      "table:4:6: error: the dimension 'geo' has more than 2 codes; that is the limit, \(part)"
    ),
    (
      .series, 3, observations,
      "table:4:1: error: there are more than 2 series; that is the limit, \(part)"
    ),
    (
      .flags, 3, observations,
      "table:4:16: error: there are more than 2 different flags; that is the limit, and no table has "
        + "so many; check that they are flags"
    ),
  ]

  private static func limits(_ limit: Limit, _ value: Int) -> IngestLimits {
    var limits = IngestLimits.standard
    switch limit {
    case .dimensions: limits.maximumDimensions = value
    case .codes: limits.maximumCodes = value
    case .series: limits.maximumSeries = value
    case .observations: limits.maximumObservations = value
    case .countedSeries: limits.maximumCountedSeries = value
    case .flags: limits.maximumFlags = value
    case .listColumns: limits.maximumListColumns = value
    case .listFields: limits.maximumListFields = value
    case .listBytes: limits.maximumListBytes = value
    }
    return limits
  }

  @Test("A table is read at the limit and refused above it", arguments: tables)
  func table(
    limit: Limit, value: Int, text: String, message: String
  ) throws {
    let bytes = Array(text.utf8)
    #expect(try Specimen.refusal(bytes, limits: Self.limits(limit, value)) == nil)
    #expect(try Specimen.refusal(bytes, limits: Self.limits(limit, value - 1)) == message)
  }

  private static func inspection(_ text: String, _ limits: IngestLimits) throws -> String? {
    try Specimen.withFile(Array(text.utf8)) { file in
      Specimen.message { () throws(IngestError) in
        _ = try FileInspector.inspect(file, options: ReadOptions(limits: limits))
      }
    }
  }

  @Test("What is only counted has its limits too")
  func inspection() throws {
    let counted = { try Self.inspection(Self.observations, Self.limits(.countedSeries, $0)) }
    #expect(try counted(3) == nil)
    #expect(
      try counted(2)
        == "table:4:1: error: there are more than 2 series; that is the limit, \(Self.part)")
    let coded = { try Self.inspection(Self.series, Self.limits(.codes, $0)) }
    #expect(try coded(3) == nil)
    #expect(
      try coded(2) == "table:4:6: error: the dimension 'geo' has more than 2 codes; that is the "
        + "limit, \(Self.part)")
  }

  @Test("Periods in rows are as many as columns may be")
  func periods() throws {
    let text =
      "geo,TIME_PERIOD,OBS_VALUE\n" + (2001...2004).map { "BE,\($0),1\n" }.joined()
    let bytes = Array(text.utf8)
    #expect(try Specimen.refusal(bytes, limits: IngestLimits(maximumColumns: 4)) == nil)
    #expect(
      try Specimen.refusal(bytes, limits: IngestLimits(maximumColumns: 3))
        == "table:5: error: there are more than 3 periods; that is the limit; fetch fewer periods")
  }

  @Test("The dimensions of JSON-stat, time not among them")
  func json() throws {
    let bytes = Array(JSONStatTests.dataset(#""value": {"0": 1}"#).utf8)
    #expect(try Specimen.refusal(bytes, limits: Self.limits(.dimensions, 2)) == nil)
    #expect(
      try Specimen.refusal(bytes, limits: Self.limits(.dimensions, 1))
        == "table:1:46: error: there are more than 1 dimensions; that is the limit, and no table has "
        + "so many; check that the file is a table")
  }

  /// A limit of lists, the least at which one is read, and the message at one less.
  static let lists: [(Limit, Int, String)] = [
    (
      .listColumns, 3,
      "table:1:5: error: there are more than 2 columns; that is the limit; fetch fewer periods or "
        + "columns"
    ),
    (
      .listFields, 9,
      "table:3: error: the list has more than 8 fields; that is the limit, since they are held in "
        + "memory; leave out columns or records that are not needed"
    ),
    (
      .listBytes, 17,
      "table:3: error: the list has more than 16 bytes of text; that is the limit, since it is held "
        + "in memory; leave out columns or records that are not needed"
    ),
  ]

  @Test("A list is read at the limit and refused above it", arguments: lists)
  func list(
    limit: Limit, value: Int, message: String
  ) throws {
    try Specimen.withFile(Array("a,b,c\n1,2,3\néé,5,\n".utf8)) { file in
      let refusals = [value, value - 1].map { value in
        Specimen.message { () throws(IngestError) in
          _ = try DelimitedText.read(
            file, format: .catalogue, limits: Self.limits(limit, value))
        }
      }
      #expect(refusals == [nil, message])
    }
  }

  @Test("What a text means is the same whether it is remembered or not", arguments: [1, 2, 3, 100])
  func resolver(capacity: Int) throws {
    let labels = LabelDictionary(codes: ["geo": ["Belgium": "BE", "France": "FR"]])
    var resolver = CodeResolver(
      dimension: "geo", spelling: .codeOrLabel, labels: labels,
      limits: Self.limits(.codes, 2), capacity: capacity)
    func code(_ text: String) throws(LineFault) -> String {
      var record = DelimitedRecord()
      record.bytes = Array(text.utf8)
      let place = try resolver.place(0..<record.bytes.count, in: &record)
      return record.bytes.span.extracting(place).text
    }
    for _ in 0..<3 {
      for (text, meant) in [
        ("Belgium", "BE"), ("FR", "FR"), ("Atlantis", "Atlantis"), ("France", "FR"),
        ("Lemuria", "Lemuria"), ("X1", "X1"),
      ] {
        #expect(try code(text) == meant)
      }
    }
    #expect(resolver.unmapped.map(\.label) == ["Atlantis", "Lemuria"])
    let fault = #expect(throws: LineFault.self) { _ = try code("Thule") }
    #expect(fault?.cause == .tooManyCodes(dimension: "geo", limit: 2))
  }
}
