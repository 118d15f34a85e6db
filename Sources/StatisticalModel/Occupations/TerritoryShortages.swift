/// What the lists of a territory's sides have in common.
package struct TerritoryShortages: Sendable, Hashable {
  package let territory: TerritoryID
  /// In the order of the sides; only those with a list.
  package let sides: [SideShortages]
  /// One element an ICT unit group on any side, ordered by code.
  package let occupations: [SharedOccupation]
  /// One element a watch, in the order of the catalogue: found among the titles that hold for a
  /// side, in no other area's.
  package let watches: [WatchResult]

  package init(
    territory: TerritoryID, sides: [SideShortages], occupations: [SharedOccupation],
    watches: [WatchResult] = []
  ) {
    self.territory = territory
    self.sides = sides
    self.occupations = occupations
    self.watches = watches
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
