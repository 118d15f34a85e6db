/// How a title of a list passed into another.
package struct TitleChange: Sendable, Hashable {
  package enum Relation: String, Sendable, Hashable, CaseIterable {
    case renamed
    case split
    case merged
  }

  package let list: ShortageListID
  /// The first year in which the new title stands.
  package let year: Int
  package let from: String
  package let to: String
  package let relation: Relation

  package init(
    list: ShortageListID, year: Int, from: String, to: String, relation: Relation
  ) {
    self.list = list
    self.year = year
    self.from = from
    self.to = to
    self.relation = relation
  }
}
