import RealModule
package import StatisticalModel

/// Eurostat's assessment of progress towards a quantitative target.
///
/// Eurostat, Sustainable development in the European Union, monitoring report, assessment method:
///
///     observed = (y_t ÷ y_b)^(1 ÷ (t − b)) − 1
///     required = (target ÷ y_b)^(1 ÷ (T − b)) − 1
///     ratio    = observed ÷ required
package enum GrowthRate {
  /// Compound growth over `years` years, in per cent a year; nil where a value is not above 0.
  package static func compound(
    from base: DecimalNumber, to value: DecimalNumber, years: Int
  ) -> Double? {
    guard base > .zero, value > .zero, years > 0 else { return nil }
    return 100
      * Double.expMinusOne(
        Double.log(value.approximation / base.approximation) / Double(years))
  }

  /// Observed over required growth, both from the base; nil where a value is not above 0, or the
  /// target asks for no growth from the base on.
  package static func ratio(
    base: YearlyValue, last: YearlyValue, target: YearlyValue
  ) -> Double? {
    guard base.value < target.value,
      let observed = compound(
        from: base.value, to: last.value, years: last.year - base.year),
      let required = compound(
        from: base.value, to: target.value, years: target.year - base.year)
    else { return nil }
    return observed / required
  }
}
