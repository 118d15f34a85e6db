/// An edition of the NUTS classification, named by its year.
///
/// Which editions there are is for the catalogue to say: the columns `nuts…` of its areas.
package struct NUTSEdition: Sendable, Hashable, Comparable {
  package let year: Int

  package init(_ year: Int) { self.year = year }

  package static func < (left: Self, right: Self) -> Bool { left.year < right.year }
}

/// An area of the catalogue.
package struct Area: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case country
    case region
    /// `…Z`: the part of a country that belongs to no region; never in a ranking.
    case extraRegio = "extra-regio"
    /// A union of countries, such as EU27_2020.
    case aggregate
  }

  package let code: ReferenceArea
  package let kind: Kind
  /// 0 for a country to 3; nil for an aggregate.
  package let level: Int?
  package let parent: ReferenceArea?
  /// The editions of NUTS in which the code is valid.
  package let editions: Set<NUTSEdition>
  package let nationalName: String
  /// Nil where no name in the report's languages is at hand; the national name then serves.
  package let names: LocalizedText?
  /// Whether the country, or the region's country, is one of the 27 members since 2020.
  package let isMember: Bool
  /// Said of the area wherever a page names it; nil where nothing is.
  package let note: LocalizedText?

  package init(
    code: ReferenceArea, kind: Kind, level: Int?, parent: ReferenceArea?,
    editions: Set<NUTSEdition>, nationalName: String, names: LocalizedText?, isMember: Bool,
    note: LocalizedText? = nil
  ) {
    self.code = code
    self.kind = kind
    self.level = level
    self.parent = parent
    self.editions = editions
    self.nationalName = nationalName
    self.names = names
    self.isMember = isMember
    self.note = note
  }

  /// The name in `language`, else the national name, else the code.
  package func name(in language: Language) -> String {
    if let names, !names[language].isEmpty { return names[language] }
    return nationalName.isEmpty ? code.text : nationalName
  }
}

/// How the territory of one code passed into another when NUTS changed.
package struct NUTSChange: Sendable, Hashable {
  package enum Relation: String, Sendable, Hashable, CaseIterable {
    /// The same territory under a new code: rates and counts are copied.
    case recode
    /// Several whole codes became one.
    case merge
    /// One code was divided.
    case split
    /// A whole code became part of a larger one.
    case part
  }

  package let fromEdition: NUTSEdition
  package let from: ReferenceArea
  package let toEdition: NUTSEdition
  package let to: ReferenceArea
  package let relation: Relation
  /// Persons of 2018 on the territory that passed; nil where not at hand.
  package let persons: Int?

  package init(
    fromEdition: NUTSEdition, from: ReferenceArea, toEdition: NUTSEdition, to: ReferenceArea,
    relation: Relation, persons: Int?
  ) {
    self.fromEdition = fromEdition
    self.from = from
    self.toEdition = toEdition
    self.to = to
    self.relation = relation
    self.persons = persons
  }
}

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
    package let inhabitants: Derivation.Weight?

    /// Whether the side is its region, no more and no less.
    package var isRegion: Bool { coverage.isWhole && covers == [region] }

    package init(
      id: String, names: LocalizedText, region: ReferenceArea, covers: [ReferenceArea],
      coverage: Coverage, note: LocalizedText?, inhabitants: Derivation.Weight? = nil
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

  /// The territory in the place of an area; no code of NUTS has small letters.
  package var area: ReferenceArea { ReferenceArea(id.text) }

  package init(id: TerritoryID, names: LocalizedText, sides: [Side]) {
    self.id = id
    self.names = names
    self.sides = sides
  }
}
