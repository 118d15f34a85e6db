/// What Clean left out or changed, for one snapshot.
package struct CleanCounts: Sendable, Hashable {
  package var seriesIn = 0
  package var seriesOut = 0
  package var observationsOut = 0
  package var recodedSeries = 0
  /// Observations of today's areas that were computed from those of older ones; not among the
  /// observations out, which are the file's own.
  package var derivedObservations = 0
  /// Observations to which a correction gave another value or other flags.
  package var corrected = 0
  /// Observations left out, by reason.
  package var excluded: [ExclusionReason: Int] = [:]

  package init() {}
}
