/// Annual growth held against the growth that the target asks for, by Eurostat's method.
package struct Growth: Sendable, Hashable {
  package let window: TrendWindow
  /// Compound growth from the window's base to its end, in per cent a year.
  package let observed: DecimalNumber
  /// Compound growth from the window's base to the target, in per cent a year.
  package let required: Answer<DecimalNumber>
  /// Observed over required growth; only indicative where `progress` is refused.
  package let ratio: DecimalNumber?
  package let progress: Answer<Progress>

  package init(
    window: TrendWindow, observed: DecimalNumber, required: Answer<DecimalNumber>,
    ratio: DecimalNumber?, progress: Answer<Progress>
  ) {
    self.window = window
    self.observed = observed
    self.required = required
    self.ratio = ratio
    self.progress = progress
  }
}
