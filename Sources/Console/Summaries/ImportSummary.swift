package import Pipeline

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
    case .titles(let count): return "\(count) titles"
    case .table(let series, let observations, let used):
      let use =
        used.map { "\($0) series used by the catalogue" } ?? "no indicator uses this dataset yet"
      return "\(series) series, \(observations) observations; \(use)"
    }
  }
}
