/// One area in a comparison.
package struct ComparedArea: Sendable, Hashable {
  package enum Standing: Sendable, Hashable {
    /// A side of the territory; `of` names all sides that the area stands for.
    case side(of: [Territory.Side])
    /// The territory as a whole, computed from its sides.
    case territory
    case country
    case union
  }

  /// A value against the Union's of the same period.
  package enum Position: String, Sendable, Hashable {
    case above
    /// The difference is smaller than the survey's noise.
    case closeTo
    case below
  }

  package let standing: Standing
  package let area: Place
  /// The area's value of the common period.
  package let figure: Figure?
  /// The area's latest value, for a note; nil where that is the one of the common period.
  package let latest: Figure?
  /// The value of the common period by the newest edition of its table, where another edition is
  /// the one that all areas share; else nil.
  package let revised: Figure?
  package let toUnion: Position?
  /// Target minus value; nil where there is no target, no value, or the target is a total.
  package let gap: DecimalNumber?
  package let refusal: Refusal?
  /// Of a territory that is refused, the share of the weight that has a value, where known.
  package let coverage: DecimalNumber?

  package init(
    standing: Standing, area: Place, figure: Figure?, latest: Figure?, revised: Figure? = nil,
    toUnion: Position?, gap: DecimalNumber?, refusal: Refusal?,
    coverage: DecimalNumber? = nil
  ) {
    self.standing = standing
    self.area = area
    self.figure = figure
    self.latest = latest
    self.revised = revised
    self.toUnion = toUnion
    self.gap = gap
    self.refusal = refusal
    self.coverage = coverage
  }
}
