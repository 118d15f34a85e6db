package import StatisticalModel

/// A catalogue that contradicts itself or cannot be read; nothing is computed from it.
package struct CatalogueError: Error, Sendable, Hashable, CustomStringConvertible {
  package let location: SourceLocation
  /// What is wrong, a sentence without a full stop.
  package let problem: String
  /// What to do, a sentence without a full stop.
  package let remedy: String

  package init(location: SourceLocation, problem: String, remedy: String) {
    self.location = location
    self.problem = problem
    self.remedy = remedy
  }

  /// `file:line:column: error: problem; remedy`.
  package var description: String { "\(location): error: \(problem); \(remedy)" }
}
