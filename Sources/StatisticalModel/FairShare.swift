/// By what a target that is a total is divided among areas.
package enum FairShareKey: String, Sendable, Hashable, CaseIterable {
  /// In proportion to employment: the same share of employment everywhere.
  case employment
  /// In proportion to the specialists there are: the same effort everywhere.
  case effort
  /// The same gain in points of employment everywhere.
  case gain
  /// A mixture of effort and employment.
  case mixture
}

/// How the shares of a total are computed; `fair-share.yml` states each with its source.
package struct FairShareRules: Sendable, Hashable {
  package let baseYear: Int
  /// The weight of the key employment in the mixture, 0 to 1.
  package let mixture: DecimalNumber
  /// The exponent of a region's profile of activities, 0 to 1.
  package let damping: DecimalNumber
  /// The year of the regional profile.
  package let profileYear: Int

  package init(
    baseYear: Int, mixture: DecimalNumber, damping: DecimalNumber, profileYear: Int
  ) {
    self.baseYear = baseYear
    self.mixture = mixture
    self.damping = damping
    self.profileYear = profileYear
  }

  /// What the catalogue's file states.
  package static let standard = FairShareRules(
    baseYear: 2024, mixture: DecimalNumber(significand: 5, scale: 1),
    damping: DecimalNumber(significand: 5, scale: 1), profileYear: 2015)
}

/// A number with the range that it may lie in.
package struct RangedNumber: Sendable, Hashable {
  package let value: DecimalNumber
  package let range: ClosedRange<DecimalNumber>

  package init(_ value: DecimalNumber, in range: ClosedRange<DecimalNumber>) {
    self.value = value
    self.range = range
  }
}

/// What an area's fair share of a total would be, and what it would ask for.
package struct FairShare: Sendable, Hashable {
  package let target: Target
  package let area: ReferenceArea
  package let baseYear: Int
  /// Observed for a country, modelled for a region.
  package let status: ValueStatus
  /// The specialists of the base year, in persons; for a region an estimate with its range.
  package let specialists: RangedNumber
  /// Employment of the base year in persons, with the range that rounding leaves.
  package let employment: RangedNumber
  /// The year of the profile that a region's estimate rests on; nil for a country.
  package let profileYear: Int?
  /// One element a key, in the order of the keys: whole persons.
  package let shares: [Share]
  /// The flags of the figures that went in, and the mark of a computed value for a region.
  package let flags: Flags
  /// The cells that went in.
  package let lineages: [Lineage]

  package struct Share: Sendable, Hashable {
    package let key: FairShareKey
    package let persons: DecimalNumber
    /// The share of the base year's employment that they are, in per cent.
    package let ofEmployment: DecimalNumber?
    /// Compound growth from the base year to the target's that they ask for, in per cent a year.
    package let growth: DecimalNumber?
    package let receipt: Receipt

    package init(
      key: FairShareKey, persons: DecimalNumber, ofEmployment: DecimalNumber?,
      growth: DecimalNumber?, receipt: Receipt
    ) {
      self.key = key
      self.persons = persons
      self.ofEmployment = ofEmployment
      self.growth = growth
      self.receipt = receipt
    }
  }

  package init(
    target: Target, area: ReferenceArea, baseYear: Int, status: ValueStatus,
    specialists: RangedNumber, employment: RangedNumber, profileYear: Int?, shares: [Share],
    flags: Flags, lineages: [Lineage]
  ) {
    self.target = target
    self.area = area
    self.baseYear = baseYear
    self.status = status
    self.specialists = specialists
    self.employment = employment
    self.profileYear = profileYear
    self.shares = shares
    self.flags = flags
    self.lineages = lineages
  }
}

/// The shares of a total for all areas, and those for whom there is none.
package struct Apportionment: Sendable, Hashable {
  package let target: Target
  /// The members that take part, ordered by area.
  package let countries: [FairShare]
  /// Regions and territories, ordered by area.
  package let others: [FairShare]
  /// Ordered by area: members without figures, regions and territories without a profile.
  package let refusals: [AreaRefusal]
  /// What the total is as a share of employment, one element a year.
  package let equivalents: [EquivalentShare]

  package struct AreaRefusal: Sendable, Hashable {
    package let area: ReferenceArea
    package let refusal: Refusal

    package init(area: ReferenceArea, refusal: Refusal) {
      self.area = area
      self.refusal = refusal
    }
  }

  package init(
    target: Target, countries: [FairShare], others: [FairShare], refusals: [AreaRefusal],
    equivalents: [EquivalentShare]
  ) {
    self.target = target
    self.countries = countries
    self.others = others
    self.refusals = refusals
    self.equivalents = equivalents
  }
}

/// The share of a year's employment that a total amounts to.
package struct EquivalentShare: Sendable, Hashable {
  package let year: Int
  /// Of the Union, in persons.
  package let specialists: DecimalNumber
  /// In persons, with the range that the rounding of the published share leaves.
  package let employment: RangedNumber
  /// In per cent.
  package let share: RangedNumber
  package let receipt: Receipt
  package let lineages: [Lineage]

  package init(
    year: Int, specialists: DecimalNumber, employment: RangedNumber, share: RangedNumber,
    receipt: Receipt, lineages: [Lineage]
  ) {
    self.year = year
    self.specialists = specialists
    self.employment = employment
    self.share = share
    self.receipt = receipt
    self.lineages = lineages
  }
}
