package import StatisticalModel

/// The findings of a run as `check` prints them; nothing is written.
package struct CheckReport: Sendable {
  private let input: ReportInput
  package let findings: [Finding]
  private let folder: DataFolder

  /// Reads, judges and computes everything in a data folder.
  ///
  /// - Throws: `PipelineError` where a file cannot be read.
  package init(_ folder: DataFolder) throws(PipelineError) {
    input = try Run.compute(folder).input
    findings = input.findings.map { $0.located(below: folder.name) }
    self.folder = folder
  }

  /// One line a finding, then one that counts them.
  package var text: String {
    let lines = findings.map { TerminalText(line: "\($0)").text + "\n" }.joined()
    let snapshots = Self.counted(input.quality.count, "snapshot")
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
        corrections: input.corrections.map { CorrectionJSON($0, below: folder.name) }))
  }

  private func count(_ severity: Severity) -> Int {
    findings.count { $0.severity == severity }
  }
}

private struct CheckJSON: Encodable {
  struct Snapshot: Encodable {
    let dataset: String
    let edition: String
    let rowsRead: Int?
    let rowsNotSelected: Int?
    let cells: Int?
    let missing: Int?
    let flagged: Int?
    let seriesIn: Int?
    let seriesOut: Int?
    let observationsOut: Int?
    let recodedSeries: Int?
    let derivedObservations: Int?
    let corrected: Int?
    let excluded: [String: Int]?
    let jumps: Int?
    let titles: Int?
  }

  struct FindingJSON: Encodable {
    let code: String
    let severity: String
    let file: String
    let line: Int?
    let column: Int?
    let message: String
    let remedy: String
  }

  let schema = 1
  let snapshots: [Snapshot]
  let findings: [FindingJSON]
  let corrections: [CorrectionJSON]
  let territories: [TerritoryJSON]

  struct TerritoryJSON: Encodable {
    let territory: String
    let indicator: String
    let period: String?
    let membersWithValue: Int?
    let members: Int?
    let coverage: String?
    let status: String
    let refusal: String?
  }

  init(_ input: ReportInput, findings: [Finding], corrections: [CorrectionJSON]) {
    self.corrections = corrections
    territories = input.results.coverages.map { found in
      TerritoryJSON(
        territory: found.territory.text, indicator: found.indicator.text,
        period: found.period?.description, membersWithValue: found.members?.given,
        members: found.members?.all, coverage: found.coverage?.description,
        status: found.status.rawValue, refusal: found.refusal?.rawValue)
    }
    snapshots = input.quality.enumerated().map { index, record in
      Snapshot(
        dataset: record.snapshot.name, edition: record.snapshot.edition.description,
        rowsRead: record.raw?.rowsRead, rowsNotSelected: record.raw?.rowsNotSelected,
        cells: record.raw?.cells, missing: record.raw?.missing, flagged: record.raw?.flagged,
        seriesIn: record.clean?.seriesIn, seriesOut: record.clean?.seriesOut,
        observationsOut: record.clean?.observationsOut,
        recodedSeries: record.clean?.recodedSeries,
        derivedObservations: record.clean?.derivedObservations,
        corrected: record.clean?.corrected,
        excluded: record.clean.map { counts in
          Dictionary(
            uniqueKeysWithValues: counts.excluded.map { ($0.key.rawValue, $0.value) })
        },
        jumps: record.clean.map { _ in
          input.results.jumps.count { Int($0.lineage.snapshot) == index }
        }, titles: record.titles)
    }
    self.findings = findings.map {
      FindingJSON(
        code: $0.code.rawValue, severity: $0.severity.rawValue, file: $0.location.file,
        line: $0.location.line, column: $0.location.column, message: $0.message,
        remedy: $0.remedy)
    }
  }
}
