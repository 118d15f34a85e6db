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

  /// One line a finding, then one that counts them.
  package var text: String {
    let lines = findings.map { TerminalText(line: "\($0)").text + "\n" }.joined()
    let snapshots = Self.counted(input.quality.records.count, "snapshot")
    return lines
      + "\(snapshots) checked: \(Self.counted(count(.error), "error")),"
      + " \(Self.counted(count(.warning), "warning")), \(count(.information)) for information\n"
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
