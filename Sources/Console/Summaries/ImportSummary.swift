package import Pipeline
import StatisticalModel

/// The short account of an import for a terminal: what became of the file, and what was read.
package struct ImportSummary: Sendable {
  private let outcome: Importer.Outcome

  package init(_ outcome: Importer.Outcome) {
    self.outcome = outcome
  }

  /// One line for a person, ending with a line feed.
  package var text: String {
    let verb =
      switch outcome.state {
      case .stored: "Imported"
      case .mended: "Was damaged, stored again:"
      case .unchanged: "Already there, unchanged:"
      case .nothingNew: "Nothing new, the content is that of"
      }
    return "\(verb) \(outcome.path) (\(extent))\n"
  }

  private var extent: String {
    switch outcome.extent {
    case .list(let account, let earlier):
      return titles(of: account)
        + (earlier.map { "; the edition \($0.edition) has \($0.titles)" } ?? "")
    case .table(let series, let observations, let used):
      let use =
        used.map { "\($0) series used by the catalogue" } ?? "no indicator uses this dataset yet"
      return "\(series) series, \(observations) observations; \(use)"
    }
  }

  /// What of the rows counts, where the entry of the list limits them.
  private func titles(of account: ListAccount) -> String {
    let titles = "\(account.titles) titles"
    guard !account.conditions.isEmpty else { return titles }
    let rules = account.conditions.map { String(describing: $0.rule) }.joined(separator: " and ")
    let rows = account.kept == account.titles ? "of" : "on \(account.kept) of"
    return "\(titles) \(rows) \(account.rows) rows kept by \(rules)"
  }
}
