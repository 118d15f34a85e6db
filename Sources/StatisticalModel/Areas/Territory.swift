/// A named set of areas, such as a European grouping of territorial cooperation (not in SDMX).
package struct Territory: Sendable, Hashable {
  package struct Side: Sendable, Hashable {
    package let id: String
    package let names: LocalizedText
    /// The region for which statistics of the side are published.
    package let region: ReferenceArea
    /// The finer areas that the side covers, wholly or in part.
    package let covers: [ReferenceArea]
    package let coverage: Coverage
    /// What the side is made of, in words; nil where nothing is said.
    package let note: LocalizedText?
    /// How many persons live on the side; nil where no source says.
    package let inhabitants: Weight?

    /// Whether the side is its region, no more and no less.
    package var isRegion: Bool { coverage.isWhole && covers == [region] }

    package init(
      id: String, names: LocalizedText, region: ReferenceArea, covers: [ReferenceArea],
      coverage: Coverage, note: LocalizedText?, inhabitants: Weight? = nil
    ) {
      self.id = id
      self.names = names
      self.region = region
      self.covers = covers
      self.coverage = coverage
      self.note = note
      self.inhabitants = inhabitants
    }

    /// How the ground of a side relates to the areas that it covers.
    package enum Coverage: String, Sendable, Hashable, CaseIterable {
      /// The side is these areas.
      case exact
      /// The side is these areas but for a few municipalities.
      case nearExact = "near exact"
      /// The side lies in these areas and fills them only in part.
      case part
      /// The side is a handful of municipalities, smaller than any area of NUTS.
      case belowNUTS3 = "below NUTS 3"

      /// Whether the areas belong to the side as a whole.
      package var isWhole: Bool { self == .exact || self == .nearExact }
    }
  }

  package let id: TerritoryID
  package let names: LocalizedText
  /// In the order of the catalogue.
  package let sides: [Side]

  package var place: Place { .territory(id) }

  package init(id: TerritoryID, names: LocalizedText, sides: [Side]) {
    self.id = id
    self.names = names
    self.sides = sides
  }
}
