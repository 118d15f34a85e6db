/// What is computed of targets and groups of areas beyond the single gap.
package struct Outlook: Sendable, Hashable {
  /// One element a target of the Union that lies ahead and has a value, in their order.
  package let trajectories: [Trajectory]
  /// One element a total, in the order of the targets.
  package let apportionments: [Apportionment]
  /// Ordered by indicator, area.
  package let parities: [Parity]
  /// Ordered by indicator, group.
  package let convergences: [Convergence]

  package init(
    trajectories: [Trajectory], apportionments: [Apportionment], parities: [Parity],
    convergences: [Convergence]
  ) {
    self.trajectories = trajectories
    self.apportionments = apportionments
    self.parities = parities
    self.convergences = convergences
  }

  /// Of every figure, in no order that means anything.
  package var receipts: [Receipt] {
    let lines = trajectories.flatMap(\.points).map(\.receipt)
    let shares = apportionments.flatMap { $0.countries + $0.others }.flatMap(\.shares)
    let years = apportionments.flatMap(\.equivalents).map(\.receipt)
    let groups = parities.map(\.receipt) + convergences.map(\.receipt)
    return lines + shares.map(\.receipt) + years + groups
  }

  package static let empty = Outlook(
    trajectories: [], apportionments: [], parities: [], convergences: [])
}

/// Women and men in one indicator and area.
package struct Parity: Sendable, Hashable {
  /// What is held against what.
  package enum Measure: String, Sendable, Hashable, CaseIterable {
    /// The share of women, held against half.
    case shareOfWomen = "share-of-women"
    /// The rate of women, held against the rate of men.
    case rates
  }

  package let indicator: IndicatorID
  package let area: ReferenceArea
  package let measure: Measure
  package let period: TimePeriod
  /// The share of women, or their rate, in per cent.
  package let women: Figure
  /// The rate of men; nil for a share.
  package let men: Figure?
  /// What women lack to parity in percentage points: 50 minus their share, or the rate of men
  /// minus theirs; negative where women are ahead.
  package let gap: DecimalNumber
  /// How the gap moves, in percentage points a year; it closes where the pace is against its sign.
  package let pace: Answer<Pace>
  package let receipt: Receipt

  package init(
    indicator: IndicatorID, area: ReferenceArea, measure: Measure, period: TimePeriod,
    women: Figure, men: Figure?, gap: DecimalNumber, pace: Answer<Pace>, receipt: Receipt
  ) {
    self.indicator = indicator
    self.area = area
    self.measure = measure
    self.period = period
    self.women = women
    self.men = men
    self.gap = gap
    self.pace = pace
    self.receipt = receipt
  }

  /// Whether the gap becomes smaller in size; nil without a pace, and where it stands still.
  package var isClosing: Bool? {
    guard let pace = pace.value?.perYear, pace != .zero, gap != .zero else { return nil }
    return (gap > .zero) != (pace > .zero)
  }
}

/// Whether several areas become more alike between two years.
package struct Convergence: Sendable, Hashable {
  /// Which areas are held together.
  package enum Group: Sendable, Hashable {
    /// The members of the Union.
    case union
    /// The regions of a country at a level of NUTS.
    case regions(of: ReferenceArea, level: Int)
    /// The areas that stand for the sides of a territory.
    case sides(of: TerritoryID)

    /// `EU27_2020`, `BE/2`, `eurometropole`.
    package var code: String {
      switch self {
      case .union: ReferenceCatalogue.union.text
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
