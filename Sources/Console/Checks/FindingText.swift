package import StatisticalModel

/// Findings as the terminal shows them.
package struct FindingText: Sendable {
  private let lines: [String]

  /// - Parameters:
  ///   - findings: in the order of their stages.
  ///   - isVerbose: one line a finding, in that order; else those of one kind and file are one line,
  ///     with their number and their first places.
  package init(_ findings: [Finding], isVerbose: Bool) {
    lines =
      isVerbose
      ? findings.map(\.description)
      : FindingGroup.groups(of: findings).flatMap(\.lines)
  }

  /// Lines for a person, each ending with a line feed.
  package var text: String { lines.map { TerminalText(line: $0).text + "\n" }.joined() }
}
