package import Pipeline
package import StatisticalModel

/// The findings of a run as `check` prints them; nothing is written.
package struct CheckReport: Sendable {
  private let input: ReportInput
  package let findings: [Finding]
  private let folder: DataFolder

  /// What a run over a data folder has found.
  package init(_ run: Run, of folder: DataFolder) {
    input = run.input
    findings = input.quality.findings.map { $0.located(below: folder.name) }
    self.folder = folder
  }

  /// The findings, then a line that counts them, then the three that matter most.
  ///
  /// - Parameter isVerbose: one line a finding, where else those of one kind and file are one.
  /// - Returns: lines, each ending with a line feed.
  package func text(isVerbose: Bool) -> String {
    let snapshots = Self.counted(input.quality.records.count, "snapshot")
    return FindingText(findings, isVerbose: isVerbose).text
      + "\(snapshots) checked: \(Self.counted(count(.error), "error")),"
      + " \(Self.counted(count(.warning), "warning")), \(count(.information)) for information\n"
      + gravest
  }

  private static let gravestCount = 3

  /// Nothing where no finding asks for anything.
  private var gravest: String {
    let groups = FindingGroup.gravest(
      of: FindingGroup.groups(of: findings), count: Self.gravestCount)
    guard !groups.isEmpty else { return "" }
    let lines = groups.enumerated().map { index, group in
      TerminalText(line: "\(index + 1). \(group.line)").text + "\n"
    }
    return "What matters most:\n" + lines.joined()
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)" + (count == 1 ? "" : "s")
  }

  /// The counts and the findings as JSON; docs/json.md describes the fields.
  ///
  /// - Throws: `PipelineError` where it cannot be written.
  package func json() throws(PipelineError) -> String {
    try JSONText.of(
      CheckJSON(
        input, findings: findings,
        corrections: input.sources.corrections.map { CorrectionJSON($0, below: folder.name) }))
  }

  private func count(_ severity: Severity) -> Int {
    findings.count { $0.severity == severity }
  }
}
