package import StatisticalModel

/// A value of a year: what statistics over time are computed from.
package struct YearlyValue: Sendable, Hashable {
  package let year: Int
  package let value: DecimalNumber

  package init(year: Int, value: DecimalNumber) {
    self.year = year
    self.value = value
  }
}
