/// The gap of one area to one target.
package struct GapResult: Sendable, Hashable {
  package let target: Target
  package let role: TargetRole
  package let area: Place
  package let sex: Sex
  /// The area's latest value.
  package let figure: Figure?
  package let status: ValueStatus
  /// Target minus value, in the indicator's unit (percentage points for per cent): negative once
  /// the target is passed.
  package let gap: DecimalNumber?
  /// The gap in persons; nil where there is no gap, or where it is one of persons already.
  package let persons: PersonsGap?
  /// Value over target, in per cent, to 10 significant digits.
  package let shareOfTarget: DecimalNumber?
  /// The Union's value of the same period.
  package let union: Figure?
  /// The country's value of the same period; for a country its own.
  package let country: Figure?
  /// The share of a computed value's weight that has a value, or of a refused one's had; nil for
  /// an observed value.
  package let coverage: DecimalNumber?
  package let refusal: Refusal?
  /// How the series moves; nil where the area has no value.
  package let trend: Trend?
  /// Nil where the area takes no part in a ranking.
  package var rank: Rank?
  package let receipt: Receipt

  /// A place among comparable areas: those of one level in the Union with a value of one year.
  package struct Rank: Sendable, Hashable {
    /// 1 for the highest value; equal values share a place.
    package let place: Int
    /// How many areas take part.
    package let count: Int

    package init(place: Int, count: Int) {
      self.place = place
      self.count = count
    }
  }

  /// Value minus the Union's of the same period, in the indicator's unit; nil for a count, and
  /// for the Union itself.
  package var distanceToUnion: DecimalNumber? { union == figure ? nil : distance(to: union) }

  /// Value minus the country's of the same period; nil for a count, and for a country itself.
  package var distanceToCountry: DecimalNumber? { country == figure ? nil : distance(to: country) }

  private func distance(to other: Figure?) -> DecimalNumber? {
    guard let figure, let other, figure.unit.kind == .percentage else { return nil }
    return try? Quantity.difference(figure.quantity, other.quantity).value
  }

  package init(
    target: Target, role: TargetRole, area: Place, sex: Sex, figure: Figure?,
    status: ValueStatus, gap: DecimalNumber?, persons: PersonsGap? = nil,
    shareOfTarget: DecimalNumber?, union: Figure?,
    country: Figure?, coverage: DecimalNumber? = nil, refusal: Refusal?, trend: Trend? = nil,
    rank: Rank? = nil, receipt: Receipt
  ) {
    self.target = target
    self.role = role
    self.area = area
    self.sex = sex
    self.figure = figure
    self.status = status
    self.gap = gap
    self.persons = persons
    self.shareOfTarget = shareOfTarget
    self.union = union
    self.country = country
    self.coverage = coverage ?? figure?.derivation?.coverage
    self.refusal = refusal
    self.trend = trend
    self.rank = rank
    self.receipt = receipt
  }
}
