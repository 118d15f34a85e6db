/// Whether several areas become more alike between two years.
package struct Convergence: Sendable, Hashable {
  /// Which areas are held together.
  package enum Group: Sendable, Hashable {
    /// The members of the Union.
    case members(of: ReferenceArea)
    /// The regions of a country at a level of NUTS.
    case regions(of: ReferenceArea, level: Int)
    /// The areas that stand for the sides of a territory.
    case sides(of: TerritoryID)

    /// `EU27_2020`, `BE/2`, `eurometropole`.
    package var code: String {
      switch self {
      case .members(let union): union.text
      case .regions(let country, let level): "\(country)/\(level)"
      case .sides(let territory): territory.text
      }
    }
  }

  /// The spread of the areas' values in one year.
  package struct Spread: Sendable, Hashable {
    package let year: Int
    /// Population standard deviation (divided by n), in the indicator's unit.
    package let sigma: DecimalNumber
    /// Sigma over the mean, in per cent; nil where the mean is 0.
    package let variation: DecimalNumber?
    /// Sum of the distances to the highest value, in the indicator's unit.
    package let delta: DecimalNumber

    package init(
      year: Int, sigma: DecimalNumber, variation: DecimalNumber?, delta: DecimalNumber
    ) {
      self.year = year
      self.sigma = sigma
      self.variation = variation
      self.delta = delta
    }
  }

  /// Growth against the level at the beginning.
  package struct Beta: Sendable, Hashable {
    /// Slope of ln(x_T ÷ x_0) ÷ years on ln x_0; negative where the low ones grow faster.
    package let slope: DecimalNumber
    /// Share of the variance explained, 0 to 1; nil where growth never varies.
    package let determination: DecimalNumber?

    package init(slope: DecimalNumber, determination: DecimalNumber?) {
      self.slope = slope
      self.determination = determination
    }
  }

  package enum Verdict: String, Sendable, Hashable, CaseIterable {
    case converging
    case diverging
    /// Sigma and the coefficient of variation move apart, or stand still.
    case mixed
    /// Too few areas, or too few of the group, to judge.
    case described
  }

  package let indicator: IndicatorID
  package let group: Group
  /// The areas with a value in both years, ordered; none of low reliability.
  package let areas: [ReferenceArea]
  /// How many areas the group has, with values or without.
  package let groupSize: Int
  package let first: Spread
  package let last: Spread
  /// Nil where a value is not above 0, or all begin alike.
  package let beta: Beta?
  package let verdict: Verdict
  package let receipt: Receipt

  package init(
    indicator: IndicatorID, group: Group, areas: [ReferenceArea], first: Spread, last: Spread,
    groupSize: Int, beta: Beta?, verdict: Verdict, receipt: Receipt
  ) {
    self.indicator = indicator
    self.group = group
    self.areas = areas
    self.groupSize = groupSize
    self.first = first
    self.last = last
    self.beta = beta
    self.verdict = verdict
    self.receipt = receipt
  }
}
