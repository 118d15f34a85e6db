import StatisticalModel

/// A correction and the cell that it met, as `check --format json` writes it.
struct CorrectionJSON: Encodable {
  let correction: String
  let dataset: String
  let series: String
  let period: String
  let file: String
  let line: Int?
  let column: Int?
  let action: String
  let from: String
  let to: String
  let reason: String
  let source: String

  /// - Parameters:
  ///   - applied: the correction with its cell.
  ///   - folder: the name of a path of the data folder as the user sees it.
  init(_ applied: AppliedCorrection, below folder: (String) -> String) {
    let place = applied.correction.location
    correction =
      SourceLocation(file: folder(place.file), line: place.line, column: place.column).description
    dataset = applied.correction.dataflow.text
    series = applied.correction.key.description
    period = applied.correction.period.description
    file = folder(applied.cell.file)
    line = applied.cell.line
    column = applied.cell.column
    action = applied.correction.action.kind.rawValue
    from = applied.before.description
    to = applied.after.description
    reason = applied.correction.reason
    source = applied.correction.source
  }
}
