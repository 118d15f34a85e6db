/// What changed between two editions of a list.
package struct ListDifference: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case stayed
    case entered
    case left
    case renamed
    case split
    case merged
  }

  /// One movement: the titles before and after.
  package struct Movement: Sendable, Hashable {
    package let kind: Kind
    package let before: [String]
    package let after: [String]

    package init(kind: Kind, before: [String], after: [String]) {
      self.kind = kind
      self.before = before
      self.after = after
    }
  }

  package let list: ShortageListID
  package let area: ReferenceArea
  package let from: Edition
  package let to: Edition
  /// Ordered by kind, then titles.
  package let movements: [Movement]
  /// Titles of the older edition.
  package let countBefore: Int
  /// Titles of the newer one.
  package let countAfter: Int

  package init(
    list: ShortageListID, area: ReferenceArea, from: Edition, to: Edition,
    movements: [Movement], countBefore: Int, countAfter: Int
  ) {
    self.list = list
    self.area = area
    self.from = from
    self.to = to
    self.movements = movements
    self.countBefore = countBefore
    self.countAfter = countAfter
  }

  /// Whether the titles before, less those that went and with those that came, are those after.
  package var addsUp: Bool {
    let change = movements.reduce(0) { $0 + $1.after.count - $1.before.count }
    return countBefore + change == countAfter
  }
}
