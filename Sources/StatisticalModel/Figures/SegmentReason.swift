/// Why a segment of a series begins; a segment may begin for several reasons at once.
package enum SegmentReason: String, Sendable, Hashable, CaseIterable, Comparable {
  /// The first point of the series.
  case start
  /// The observation is flagged `b`.
  case flaggedBreak = "b"
  /// A difference of definition, flagged `d`, starts or stops.
  case definition = "d"
  /// The catalogue declares a break for the indicator.
  case declared
  /// The value is from another table than the one before.
  case dataset
  /// A value modelled from areas of another edition of NUTS stands beside an observed one.
  case nutsEdition = "nuts-edition"
  /// Other members of a territory have values than before.
  case members

  /// In the order in which they are documented.
  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}
