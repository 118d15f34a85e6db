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
    case .table: TextTable(table, empty: "-").text
    case .csv: table.text
    case .json: try json()
    }
  }

  private var table: CSVTable {
    CSVTable(
      [
        CSVColumn("list", \.list),
        CSVColumn("kind") { catalogue.occupations.list($0.list)?.kind.rawValue },
        CSVColumn("area", \.area), CSVColumn("edition", \.edition), CSVColumn("title", \.title),
        CSVColumn("code", \.code), CSVColumn("isco08", \.occupations),
        CSVColumn("grade", \.grade.rawValue), CSVColumn("ict", \.ict?.rawValue),
        CSVColumn("receipt", \.receipt),
      ], rows: entries)
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
