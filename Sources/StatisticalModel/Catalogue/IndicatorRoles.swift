/// Which indicators the computations and the pages use for what; `roles.yml` states it.
package struct IndicatorRoles: Sendable, Hashable {
  /// Those that open a memorandum, in their order.
  package let memoOpening: [IndicatorID]
  /// Measures of adult learning, which pages tell apart.
  package let adultLearning: [IndicatorID]
  /// The one that stands beside the shortages of a side; nil where none does.
  package let learningBesideShortages: IndicatorID?
  /// The entry that gives populations by five-year age group; nil where none does.
  package let populationByAge: IndicatorID?
  /// Employment in all activities; nil where no entry gives it.
  package let employment: IndicatorID?
  /// Employment in information and communication; nil where no entry gives it.
  package let informationEmployment: IndicatorID?

  package init(
    memoOpening: [IndicatorID] = [], adultLearning: [IndicatorID] = [],
    learningBesideShortages: IndicatorID? = nil, populationByAge: IndicatorID? = nil,
    employment: IndicatorID? = nil, informationEmployment: IndicatorID? = nil
  ) {
    self.memoOpening = memoOpening
    self.adultLearning = adultLearning
    self.learningBesideShortages = learningBesideShortages
    self.populationByAge = populationByAge
    self.employment = employment
    self.informationEmployment = informationEmployment
  }
}
