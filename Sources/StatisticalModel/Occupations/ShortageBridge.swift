/// Lists joined through ISCO-08.
package struct ShortageBridge: Sendable, Hashable {
  /// One element a unit group that any list has, ordered by code.
  package let rows: [Row]
  /// One element a territory with a list on any side, in the order of the catalogue.
  package let territories: [TerritoryShortages]
  /// One element a list of which two editions are at hand, in the order of the catalogue.
  package let differences: [ListDifference]

  package init(
    rows: [Row], territories: [TerritoryShortages], differences: [ListDifference]
  ) {
    self.rows = rows
    self.territories = territories
    self.differences = differences
  }

  package static let empty = ShortageBridge(rows: [], territories: [], differences: [])

  /// A unit group and the lists on which it stands.
  package struct Row: Sendable, Hashable {
    package let occupation: Occupation
    /// The surest grade by which each list has it.
    package let grades: [ShortageListID: ShortageEntry.Grade]
    /// How many titles of each list that is: one with n unit groups counts 1 over n for each.
    package let titles: [ShortageListID: DecimalNumber]

    package init(
      occupation: Occupation, grades: [ShortageListID: ShortageEntry.Grade],
      titles: [ShortageListID: DecimalNumber] = [:]
    ) {
      self.occupation = occupation
      self.grades = grades
      self.titles = titles
    }
  }
}
