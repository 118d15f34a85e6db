/// By what the values of members are weighed when one value is made of them.
package enum Weighting: Sendable, Hashable {
  /// The persons of an age group, named as in the dimension `age`: `Y25-64`.
  case population(AgeGroup)
  /// The values of a count that the rate is a share of: women among the specialists.
  case count(IndicatorID)
  /// The count over the rate: specialists over their share of employment is employment.
  case impliedBy(IndicatorID)
}
