package import StatisticalModel

/// A correction whose cell no longer says what it expects.
package struct RefutedCorrection: Sendable, Hashable {
  package let correction: Correction
  /// The first such cell in the file.
  package let cell: SourceLocation
  package let stated: Correction.Statement
}
