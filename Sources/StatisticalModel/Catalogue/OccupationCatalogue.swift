/// What the catalogue says of shortage lists and of the way from their titles to ISCO-08.
package struct OccupationCatalogue: Sendable, Hashable {
  /// In the order of the catalogue.
  package let lists: [ShortageList]
  package let groups: [Occupation: OccupationGroup]
  package let crosswalks: [OccupationMapping]
  /// How titles without a code are read.
  package let titles: TitleKnowledge
  /// When a new edition of a list takes too much away.
  package let rules: ListRules

  package init(
    lists: [ShortageList], groups: [Occupation: OccupationGroup],
    crosswalks: [OccupationMapping], titles: TitleKnowledge = .empty,
    rules: ListRules = .standard
  ) {
    self.lists = lists
    self.groups = groups
    self.crosswalks = crosswalks
    self.titles = titles
    self.rules = rules
  }

  package func list(_ id: ShortageListID) -> ShortageList? { lists.first { $0.id == id } }
}
