package import Pipeline
import Report
import StatisticalModel

extension ShortageReport {
  /// How they are written.
  package enum Format: String, Sendable, Hashable, CaseIterable {
    case table
    case csv
    case json
  }

  /// The titles, one a row or an element.
  ///
  /// - Throws: `PipelineError` where they cannot be written.
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
    let kind = catalogue.occupations.list(entry.list)?.kind.rawValue
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
          kind: catalogue.occupations.list(entry.list)?.kind.rawValue ?? "",
          area: entry.area.text, edition: entry.edition.description, title: entry.title,
          codeSystem: entry.codeSystem, code: entry.code,
          isco08: entry.occupations.map(\.text), secondReading: entry.secondReading.map(\.text),
          suggestions: entry.suggestions.map(\.text), grade: entry.grade.rawValue,
          ict: entry.ict?.rawValue, receipt: entry.receipt.description)
      })
  }
}
