/// Why an observation or a series is not in the reports.
package enum ExclusionReason: String, Sendable, Hashable, CaseIterable, Comparable {
  /// No value and no flag: a bare `:`.
  case missingWithoutFlag = "missing-without-flag"
  /// A series given twice with the same values: one copy is kept.
  case repeated = "repeated"
  /// A series given twice with different values: none is kept.
  case conflicting = "conflicting-values"
  /// Its period is none of the frequency that its row names.
  case contradictory = "period-contradicts-frequency"
  /// Of a dimension that the catalogue does not name, another code than the total.
  case notTheTotal = "not-the-total"
  /// Its file is another table than the catalogue takes it for.
  case notTheTable = "not-the-table"
  /// A count of persons with decimals.
  case fractionalCount = "fractional-count"
  /// Outside the plausible range of its indicator.
  case implausible = "implausible-value"
  /// A newer snapshot gives the series.
  case superseded = "superseded-by-newer-edition"
  /// A correction leaves its value out.
  case dropped = "dropped-by-correction"

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
