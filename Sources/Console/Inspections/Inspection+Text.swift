import Clean
import Ingest
package import Pipeline
import StatisticalModel

extension Inspection {
  /// Lines for a person, each ending with a line feed.
  package var text: String {
    var rows = [["File", file], ["Format", formatLabel]]
    rows.append(["Encoding", encodingLabel])
    switch inspection.format {
    case .delimitedText: rows += listRows
    case .eurostatTSV, .eurostatTSVOld, .sdmxCSV1, .sdmxCSV2, .tidyCSV, .dataBrowserCSV,
      .jsonStat:
      rows += tableRows
    }
    return TextTable(rows: rows).text
  }

  private var formatLabel: String {
    let format =
      switch inspection.format {
      case .eurostatTSV: "Eurostat TSV"
      case .eurostatTSVOld: "Eurostat TSV, layout before October 2023"
      case .sdmxCSV1: "SDMX-CSV 1.0"
      case .sdmxCSV2: "SDMX-CSV 2.0"
      case .tidyCSV: "tidy CSV"
      case .dataBrowserCSV: "spreadsheet of the Data Browser, as CSV"
      case .jsonStat: "JSON-stat"
      case .delimitedText: "delimited text"
      }
    return format + (inspection.isGzip ? ", gzip" : "")
  }

  private var encodingLabel: String {
    (inspection.encoding?.rawValue ?? "UTF-8")
      + (inspection.hasByteOrderMark ? " with byte order mark" : "")
      + ", lines end with \(inspection.lineEnding.rawValue)"
  }

  private var tableRows: [[String]] {
    var rows = inspection.dataflow.map { [["Dataflow", $0.text]] } ?? []
    rows += inspection.dimensions.map { dimension in
      [
        "Dimension",
        "\(dimension.dimension): \(dimension.codes.count) codes: \(Self.excerpt(dimension.codes))",
      ]
    }
    if let first = inspection.periods.first, let last = inspection.periods.last {
      rows.append(["Periods", "\(first) to \(last), \(inspection.periods.count) columns"])
    }
    rows += [
      ["Series", String(inspection.series)], ["Observations", String(inspection.observations)],
      ["Missing", String(inspection.missing)],
    ]
    if inspection.series == 0 {
      rows.append(["Remark", "the table is empty: nothing matches the query that it answers"])
    }
    if inspection.clockValues > 0 { rows.append(["Clock times", String(inspection.clockValues)]) }
    if inspection.oversizedNumbers > 0 {
      rows.append(["Too large", "\(inspection.oversizedNumbers), of more digits than are kept"])
    }
    if !inspection.repeatedSeries.isEmpty {
      rows.append(["Repeated", repetitions])
    }
    if !inspection.unmappedLabels.isEmpty {
      rows.append([
        "Labels", "in no codelist: \(Self.excerpt(inspection.unmappedLabels.map(\.label)))",
      ])
    }
    if !inspection.ignoredColumns.isEmpty {
      rows.append(["Columns", "not read: \(inspection.ignoredColumns.joined(separator: ", "))"])
    }
    let flags = inspection.flagCounts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    let none = inspection.hasFlagColumn ? "none" : "unknown: the file has no column of flags"
    rows.append(["Flags", flags.isEmpty ? none : flags.joined(separator: ", ")])
    return rows + geographyRows
  }

  private var repetitions: String {
    let series = inspection.repeatedSeries
    let shown = series.prefix(3).map { series in
      "\(series.codes.joined(separator: ",")) on line \(series.line)"
    }
    let others = series.count > 3 ? " and \(series.count - 3) more" : ""
    return "\(series.count) series given more than once: again "
      + shown.joined(separator: "; ") + others
  }

  private var geographyRows: [[String]] {
    guard let editions, let unknownAreas else {
      return [["NUTS", "not checked: no catalogue at hand, name its folder with --data"]]
    }
    let counts = editions.map { "\($0.edition.year): \($0.areas)" }.joined(separator: ", ")
    let unknown = unknownAreas.isEmpty ? "none" : Self.excerpt(unknownAreas)
    let mixed = (mixedEditions ?? []).map { mixture in
      [
        "Mixed editions",
        "\(mixture.country): \(Self.excerpt(mixture.olderCodes.map(\.text))) ended with \(mixture.older.year),"
          + " \(Self.excerpt(mixture.newerCodes.map(\.text))) began with \(mixture.newer.year)",
      ]
    }
    return tableNames + [
      ["NUTS", "regions valid in edition \(counts)"], ["Unknown areas", unknown],
    ] + mixed
  }

  /// The tables that the file can be imported as, by its dimensions.
  private var tableNames: [[String]] {
    let tables = (tables ?? []).map(\.text).joined(separator: ", ")
    let unknown = unknownDimensions ?? []
    return [
      [
        "Tables",
        tables.isEmpty
          ? "no table of the catalogue has these dimensions: an import needs a total of the one that"
            + " is more, or is refused"
          : "the dimensions are those of \(tables)",
      ]
    ] + (unknown.isEmpty ? [] : [["Unknown dimensions", unknown.joined(separator: ", ")]])
  }

  private var listRows: [[String]] {
    let delimiter = inspection.delimiter.map { $0 == 9 ? "TAB" : String(UnicodeScalar($0)) } ?? "-"
    return [
      ["Delimiter", delimiter], ["Columns", inspection.columns.joined(separator: ", ")],
      ["Records", String(inspection.records)],
    ]
  }

  /// At most twelve codes, and how many more there are.
  private static func excerpt(_ codes: [String]) -> String {
    let shown = codes.prefix(12).joined(separator: " ")
    return codes.count > 12 ? shown + " and \(codes.count - 12) more" : shown
  }

  /// The inspections as a JSON array; docs/json.md describes its fields.
  ///
  /// - Throws: `PipelineError` where it cannot be written.
  package static func json(of inspections: [Inspection]) throws(PipelineError) -> String {
    try JSONText.of(inspections.map(InspectionJSON.init))
  }
}
