import StatisticalModel

/// What `check --format json` writes; docs/json.md describes the fields.
struct CheckJSON: Encodable {
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
    territories = input.figures.groups.coverages.map { found in
      TerritoryJSON(
        territory: found.territory.text, indicator: found.indicator.text,
        period: found.period?.description, membersWithValue: found.members?.given,
        members: found.members?.all, coverage: found.coverage?.description,
        status: found.status.rawValue, refusal: found.refusal?.rawValue)
    }
    snapshots = input.quality.records.enumerated().map { index, record in
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
          input.figures.jumps.count { Int($0.cell.lineage.snapshot) == index }
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
