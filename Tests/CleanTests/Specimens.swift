import Clean
import StatisticalModel
import TestSupport

/// Small raw tables and rules for the tests of Clean.
enum Specimens {
  /// A table with the dimensions freq, sex and geo and the years from 2021, one text a cell.
  ///
  /// Cells are `12.1`, `12.1 b`, `:`, `: u`. The first row stands on line 2.
  static func table(
    _ rows: [(key: [String], cells: [String])], unmapped: [UnmappedLabel] = []
  ) -> RawTable {
    RawTable(
      file: "t.tsv", snapshot: 0, dimensions: ["freq", "sex", "geo"],
      series: rows.enumerated().map { index, row in
        RawSeries(
          key: row.key, line: UInt32(index + 2),
          observations: row.cells.enumerated().map { position, cell in
            observation(cell, line: index + 2, position: position)
          })
      }, counts: RawCounts(), unmappedLabels: unmapped)
  }

  private static func observation(_ cell: String, line: Int, position: Int) -> RawObservation {
    let parts = cell.split(separator: " ", maxSplits: 1).map(String.init)
    let flags = (parts.count > 1 ? parts[1] : "").split(
      separator: "|", omittingEmptySubsequences: false
    ).map(String.init)
    return RawObservation(
      period: .year(2021 + position), value: DecimalNumber(parts[0]),
      flags: flags.first ?? "", confidentiality: flags.count > 1 ? flags[1] : "",
      line: UInt32(line), cell: UInt16(position + 2), column: UInt32(10 * (position + 1)))
  }

  static func clean(
    _ rows: [(key: [String], cells: [String])], flags: FlagKnowledge = .known,
    unmapped: [UnmappedLabel] = []
  ) -> TableCleaner.Outcome {
    TableCleaner.clean(
      table(rows, unmapped: unmapped), dataflow: "t", flags: flags,
      rules: CleanRules(catalogue: catalogue))
  }

  static func region(
    _ code: String, parent: String, editions: Set<NUTSEdition>, aliases: [ReferenceArea] = []
  ) -> Area {
    Area(
      code: ReferenceArea(code), kind: .region, level: code.count - 2,
      parent: ReferenceArea(parent), editions: editions, nationalName: code, names: nil,
      isMember: true, aliases: aliases)
  }

  static func country(_ code: String) -> Area {
    Area(
      code: ReferenceArea(code), kind: .country, level: 0, parent: nil,
      editions: Set(NUTSEdition.published), nationalName: code, names: nil, isMember: true)
  }

  static let areas: [Area] = [
    country("FR"), country("EL"), country("UK"), country("NL"),
    region("FR1", parent: "FR", editions: Set(NUTSEdition.published)),
    region("FR10", parent: "FR1", editions: Set(NUTSEdition.published)),
    region("FR3", parent: "FR", editions: [.nuts2013]),
    region("FR30", parent: "FR3", editions: [.nuts2013], aliases: ["FRANCE30"]),
    region("FRE", parent: "FR", editions: [.nuts2016, .nuts2021, .nuts2024]),
    region("FRE1", parent: "FRE", editions: [.nuts2016, .nuts2021, .nuts2024]),
  ]

  static let catalogue = ReferenceCatalogue(
    geography: Geography(
      areas: Dictionary(uniqueKeysWithValues: areas.map { ($0.code, $0) }), territories: [],
      union: "EU27_2020",
      changes: [
        NUTSChange(
          fromEdition: .nuts2013, from: "FR10", toEdition: .nuts2016, to: "FR10",
          relation: .recode, persons: nil),
        NUTSChange(
          fromEdition: .nuts2013, from: "FR30", toEdition: .nuts2016, to: "FRE1",
          relation: .recode, persons: nil),
      ]),
    figures: FigureCatalogue(
      indicators: [
        Indicator(
          id: "rate", label: text, measure: text, unit: Unit("PC"), role: .indicator, decimals: 1,
          noise: nil, plausible: .zero...DecimalNumber(significand: 100),
          sources: [
            Indicator.Source(dataflow: "t", scopes: [.national], filter: ["sex": ["T"]])
          ], breaks: [], note: nil)
      ],
      targets: [],
      tables: TableCatalogue(
        datasets: [:], flags: "bdepu".utf8.map { FlagMeaning(letter: $0, meaning: text) })),
    occupations: OccupationCatalogue(lists: [], groups: [:], crosswalks: []))

  private static let text = LocalizedText(french: "x", dutch: "x", english: "x")
}

extension SnapshotOverlay {
  /// The dataset of some snapshots, and for each how many of its observations are superseded.
  static func lay(
    _ layers: [Layer], dataflow: Dataflow
  ) -> (dataset: Dataset, superseded: [Int]) {
    var overlay = SnapshotOverlay()
    for layer in layers { overlay.lay(layer) }
    return (overlay.dataset(of: dataflow), overlay.superseded)
  }
}
