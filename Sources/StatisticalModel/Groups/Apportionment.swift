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
    package let area: Place
    package let refusal: Refusal

    package init(area: Place, refusal: Refusal) {
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
