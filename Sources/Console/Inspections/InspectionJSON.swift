import Clean
import Ingest
import Pipeline
import StatisticalModel

/// An inspection as JSON writes it.
struct InspectionJSON: Encodable {
  struct Dimension: Encodable {
    let dimension: String
    let codes: [String]
  }

  struct RepeatedSeries: Encodable {
    let codes: [String]
    let line: Int
  }

  struct EditionCount: Encodable {
    let edition: Int
    let areas: Int
  }

  struct MixedEdition: Encodable {
    let country: String
    /// The last edition of some of the codes, and the first of some others.
    let ended: Int
    let endedAreas: [String]
    let began: Int
    let beganAreas: [String]
  }

  let file: String
  let format: String
  let gzip: Bool
  let byteOrderMark: Bool
  let lineEnding: String
  let encoding: String
  let dataflow: String?
  let dimensions: [Dimension]?
  let periods: [String]?
  let series: Int?
  let observations: Int?
  let missing: Int?
  let clockValues: Int?
  let oversizedNumbers: Int?
  let repeatedSeries: [RepeatedSeries]?
  let unmappedLabels: [String]?
  let ignoredColumns: [String]?
  let hasFlagColumn: Bool?
  let flags: [String: Int]?
  let nutsEditions: [EditionCount]?
  let unknownAreas: [String]?
  let mixedEditions: [MixedEdition]?
  let tables: [String]?
  let unknownDimensions: [String]?
  let delimiter: String?
  let columns: [String]?
  let records: Int?

  init(_ source: Inspection) {
    let inspection = source.inspection
    let isTable = inspection.format != .delimitedText
    file = source.file
    format = inspection.format.rawValue
    gzip = inspection.isGzip
    byteOrderMark = inspection.hasByteOrderMark
    lineEnding = inspection.lineEnding.rawValue
    encoding = inspection.encoding?.rawValue ?? "UTF-8"
    dataflow = inspection.dataflow?.text
    dimensions =
      isTable
      ? inspection.dimensions.map { Dimension(dimension: $0.dimension, codes: $0.codes) } : nil
    periods = isTable ? inspection.periods.map(\.description) : nil
    series = isTable ? inspection.series : nil
    observations = isTable ? inspection.observations : nil
    missing = isTable ? inspection.missing : nil
    clockValues = isTable ? inspection.clockValues : nil
    oversizedNumbers = isTable ? inspection.oversizedNumbers : nil
    repeatedSeries =
      isTable
      ? inspection.repeatedSeries.map { RepeatedSeries(codes: $0.codes, line: $0.line) } : nil
    unmappedLabels =
      isTable ? inspection.unmappedLabels.map { "\($0.dimension): \($0.label)" } : nil
    ignoredColumns = isTable ? inspection.ignoredColumns : nil
    hasFlagColumn = isTable ? inspection.hasFlagColumn : nil
    flags = isTable ? inspection.flagCounts : nil
    nutsEditions =
      isTable
      ? source.editions?.map { EditionCount(edition: $0.edition.year, areas: $0.areas) } : nil
    unknownAreas = isTable ? source.unknownAreas : nil
    mixedEditions = isTable ? source.mixedEditions?.map(MixedEdition.init) : nil
    tables = isTable ? source.tables?.map(\.text) : nil
    unknownDimensions = isTable ? source.unknownDimensions : nil
    delimiter = isTable ? nil : inspection.delimiter.map { String(UnicodeScalar($0)) }
    columns = isTable ? nil : inspection.columns
    records = isTable ? nil : inspection.records
  }
}

extension InspectionJSON.MixedEdition {
  init(_ mixture: EditionCensus.Mixture) {
    self.init(
      country: mixture.country, ended: mixture.older.year,
      endedAreas: mixture.olderCodes.map(\.text), began: mixture.newer.year,
      beganAreas: mixture.newerCodes.map(\.text))
  }
}
