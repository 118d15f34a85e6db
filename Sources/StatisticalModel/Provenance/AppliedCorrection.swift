/// A correction with a cell that it met.
package struct AppliedCorrection: Sendable, Hashable {
  package let correction: Correction
  /// The cell in the file, with its column.
  package let cell: SourceLocation
  /// By it figures know that they were corrected.
  package let lineage: Lineage
  package let before: Correction.Statement
  package let after: Correction.Statement

  package init(
    correction: Correction, cell: SourceLocation, lineage: Lineage,
    before: Correction.Statement, after: Correction.Statement
  ) {
    self.correction = correction
    self.cell = cell
    self.lineage = lineage
    self.before = before
    self.after = after
  }
}
