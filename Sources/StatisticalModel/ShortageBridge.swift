/// Lists joined through ISCO-08.
package struct ShortageBridge: Sendable, Hashable {
  /// One element a unit group that any list has, ordered by code.
  package let rows: [Row]
  /// One element a territory with a list on any side, in the order of the catalogue.
  package let territories: [TerritoryShortages]
  /// One element a watch, in the order of the catalogue.
  package let watches: [WatchResult]
  /// One element a list of which two editions are at hand, in the order of the catalogue.
  package let differences: [ListDifference]

  package init(
    rows: [Row], territories: [TerritoryShortages], watches: [WatchResult],
    differences: [ListDifference]
  ) {
    self.rows = rows
    self.territories = territories
    self.watches = watches
    self.differences = differences
  }

  package static let empty = ShortageBridge(
    rows: [], territories: [], watches: [], differences: [])

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

/// What the lists of a territory's sides have in common.
package struct TerritoryShortages: Sendable, Hashable {
  package let territory: TerritoryID
  /// In the order of the sides; only those with a list.
  package let sides: [SideShortages]
  /// One element an ICT unit group on any side, ordered by code.
  package let occupations: [SharedOccupation]

  package init(
    territory: TerritoryID, sides: [SideShortages], occupations: [SharedOccupation]
  ) {
    self.territory = territory
    self.sides = sides
    self.occupations = occupations
  }

  /// The ICT titles of one side.
  package struct SideShortages: Sendable, Hashable {
    package let side: Territory.Side
    package let lists: [ShortageListID]
    /// The titles of each list, each once, also where the country's list and the region's both
    /// have it.
    package let counts: [ShortageListID: Int]
    /// Those that are ICT, core or wide, ordered by list and title.
    package let ict: [ShortageEntry]
    /// Those whose words say so, or some of whose unit groups are.
    package let doubtful: [ShortageEntry]

    /// Of all lists together.
    package var titles: Int { counts.values.reduce(0, +) }

    package init(
      side: Territory.Side, lists: [ShortageListID], counts: [ShortageListID: Int],
      ict: [ShortageEntry],
      doubtful: [ShortageEntry]
    ) {
      self.side = side
      self.lists = lists
      self.counts = counts
      self.ict = ict
      self.doubtful = doubtful
    }
  }

  /// An ICT unit group and the sides on whose lists it stands; sides by their ids, in their order.
  package struct SharedOccupation: Sendable, Hashable {
    package let occupation: Occupation
    package let sides: [String]
    /// Those of `sides` where no title leads to it alone: it is one of several readings.
    package let uncertain: [String]
    /// The other sides that have another ICT unit group of its minor group, or the same by a title
    /// that is ICT only in part: a title with a less exact code may mean the same work.
    package let neighbours: [String]

    package init(
      occupation: Occupation, sides: [String], uncertain: [String] = [],
      neighbours: [String] = []
    ) {
      self.occupation = occupation
      self.sides = sides
      self.uncertain = uncertain
      self.neighbours = neighbours
    }
  }
}

/// What became of an occupation that readers ask for by name.
package struct WatchResult: Sendable, Hashable {
  package let watch: OccupationWatch
  /// One element a list, in the order of the catalogue.
  package let findings: [ListFinding]

  package init(watch: OccupationWatch, findings: [ListFinding]) {
    self.watch = watch
    self.findings = findings
  }

  package struct ListFinding: Sendable, Hashable {
    package enum Outcome: String, Sendable, Hashable, CaseIterable {
      /// A title or a code names it.
      case named
      /// A title of a unit group in which it may be hidden stands there.
      case near
      case absent
    }

    package let list: ShortageListID
    package let edition: Edition
    package let outcome: Outcome
    /// The titles found, ordered by title; none where absent.
    package let entries: [ShortageEntry]
    /// How many titles were looked at.
    package let looked: Int

    package init(
      list: ShortageListID, edition: Edition, outcome: Outcome, entries: [ShortageEntry],
      looked: Int
    ) {
      self.list = list
      self.edition = edition
      self.outcome = outcome
      self.entries = entries
      self.looked = looked
    }
  }
}

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
