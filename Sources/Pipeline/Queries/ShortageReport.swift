import Report
import StatisticalModel

/// The titles of the newest lists, with the way of each to ISCO-08, as text.
package struct ShortageReport: Sendable {
  /// Which titles are shown.
  package enum Selection: String, Sendable, Hashable, CaseIterable {
    /// Those whose unit groups are all core.
    case core
    /// And those of the wider set.
    case wide
    /// Every title.
    case all
  }

  /// How they are written.
  package enum Format: String, Sendable, Hashable, CaseIterable {
    case table
    case csv
    case json
  }

  private let entries: [ShortageEntry]
  private let catalogue: ReferenceCatalogue

  /// The titles of a data folder.
  ///
  /// - Parameters:
  ///   - folder: with catalogue and snapshots.
  ///   - territory: whose sides' lists are meant; nil for all lists.
  ///   - selection: which titles.
  /// - Throws: `PipelineError` as `Run.compute`, and where the territory is unknown.
  package init(
    _ folder: DataFolder, territory: String?, selection: Selection
  ) throws(PipelineError) {
    let input = try Run.compute(folder).input
    catalogue = input.catalogue
    var lists = Set(input.catalogue.shortageLists.map(\.id))
    if let territory {
      try catalogue.checkTerritory(TerritoryID(territory))
      let held = input.results.bridge.territories.first { $0.territory.text == territory }
      lists = Set(held?.sides.flatMap(\.lists) ?? [])
    }
    entries = input.results.shortages.filter { entry in
      lists.contains(entry.list) && Self.isShown(entry, selection)
    }
  }

  private static func isShown(_ entry: ShortageEntry, _ selection: Selection) -> Bool {
    switch selection {
    case .core: entry.ict == .core
    case .wide: entry.isICT
    case .all: true
    }
  }

  package func text(_ format: Format) throws(PipelineError) -> String {
    switch format {
    case .table:
      TextTable(rows: [Self.names.map { $0.uppercased() }] + entries.map { fields(of: $0, "-") })
        .text
    case .csv:
      CSVTable(
        header: Self.names.joined(separator: ","),
        rows: entries.map { fields(of: $0, "").map { CSVField($0) } }
      ).text
    case .json: try json()
    }
  }

  private static let names = [
    "list", "kind", "area", "edition", "title", "code", "isco08", "grade", "ict", "receipt",
  ]

  private func fields(of entry: ShortageEntry, _ empty: String) -> [String] {
    let kind = catalogue.shortageList(entry.list)?.kind.rawValue
    return [
      entry.list.text, kind ?? "", entry.area.text, entry.edition.description, entry.title,
      entry.code, entry.occupations.map(\.text).joined(separator: ";"), entry.grade.rawValue,
      entry.ict?.rawValue ?? "", entry.receipt.description,
    ].map { $0.isEmpty ? empty : $0 }
  }

  private struct JSONTitle: Encodable {
    let list: String
    let kind: String
    let area: String
    let edition: String
    let title: String
    let codeSystem: String
    let code: String
    let isco08: [String]
    let secondReading: [String]
    let suggestions: [String]
    let grade: String
    let ict: String?
    let receipt: String
  }

  private func json() throws(PipelineError) -> String {
    try JSONText.of(
      entries.map { entry in
        JSONTitle(
          list: entry.list.text,
          kind: catalogue.shortageList(entry.list)?.kind.rawValue ?? "",
          area: entry.area.text, edition: entry.edition.description, title: entry.title,
          codeSystem: entry.codeSystem, code: entry.code,
          isco08: entry.occupations.map(\.text), secondReading: entry.secondReading.map(\.text),
          suggestions: entry.suggestions.map(\.text), grade: entry.grade.rawValue,
          ict: entry.ict?.rawValue, receipt: entry.receipt.description)
      })
  }
}

extension ReferenceCatalogue {
  func shortageList(_ id: ShortageListID) -> ShortageList? { shortageLists.first { $0.id == id } }
}
