/// The change of a series per year.
package struct Pace: Sendable, Hashable {
  package let window: TrendWindow
  /// Slope of the least-squares line, in the indicator's unit (percentage points for per cent) a
  /// year, to 10 significant digits.
  package let perYear: DecimalNumber
  /// Standard error of the slope; nil with two points, which any line meets.
  package let standardError: DecimalNumber?
  /// The interval of the slope by Theil and Sen; nil with too few points.
  package let interval: ClosedRange<DecimalNumber>?

  package init(
    window: TrendWindow, perYear: DecimalNumber, standardError: DecimalNumber?,
    interval: ClosedRange<DecimalNumber>?
  ) {
    self.window = window
    self.perYear = perYear
    self.standardError = standardError
    self.interval = interval
  }
}
