/// How areas and territories lie in each other, by the catalogue.
package struct Geography: Sendable, Hashable {
  package let areas: [ReferenceArea: Area]
  /// In the order of the catalogue.
  package let territories: [Territory]
  /// The Union whose average and targets serve as benchmarks.
  package let union: ReferenceArea
  /// The editions of NUTS that the areas know, oldest first.
  package let editions: [NUTSEdition]
  /// How codes passed into others from edition to edition, in the order of the catalogue.
  package let changes: [NUTSChange]

  /// By area, its one region at the level below, where there is only one.
  private let onlyRegions: [ReferenceArea: ReferenceArea]
  /// By country, the regions in the report's edition, without extra-regio, ordered by code.
  private let regions: [ReferenceArea: [Area]]

  package init(
    areas: [ReferenceArea: Area], territories: [Territory], union: ReferenceArea,
    changes: [NUTSChange] = []
  ) {
    self.areas = areas
    self.territories = territories
    self.union = union
    self.changes = changes
    editions = areas.values.reduce(into: Set()) { $0.formUnion($1.editions) }.sorted()
    let edition = editions.last
    let regions = areas.values.filter { area in
      area.kind == .region && edition.map(area.editions.contains) ?? false
    }
    self.regions = Dictionary(
      grouping: regions.sorted { $0.code < $1.code },
      by: { Self.chain(from: $0.code, in: areas).last ?? $0.code })
    onlyRegions = Dictionary(grouping: regions) { $0.parent }.reduce(into: [:]) { only, entry in
      // NUTS writes an only region with a 0 behind its parent's code; any other one has siblings
      // that the catalogue lacks.
      guard let parent = entry.key, entry.value.count == 1,
        entry.value[0].code.text == parent.text + "0"
      else { return }
      only[parent] = entry.value[0].code
    }
  }

  /// The edition of NUTS to which codes are carried: the newest that the areas know.
  package var reportEdition: NUTSEdition { editions.last ?? NUTSEdition(0) }

  package func territory(_ id: TerritoryID) -> Territory? { territories.first { $0.id == id } }

  /// The area of the catalogue; nil for a territory and an unknown code.
  package func area(_ place: Place) -> Area? { place.area.flatMap { areas[$0] } }

  /// The territory or the area that a text names; whether there is such an area is not asked.
  package func place(named text: String) -> Place {
    let id = TerritoryID(text)
    return territory(id) == nil ? .area(ReferenceArea(text)) : .territory(id)
  }

  /// Whether the catalogue has the place, or its code is built as NUTS builds those of a country
  /// that the catalogue has.
  package func knows(_ place: Place) -> Bool {
    switch place {
    case .area(let code): areas[code] != nil || Self.impliedCountry(of: code, in: areas) != nil
    case .territory(let id): territory(id) != nil
    }
  }

  /// The name in `language`, or the code where the catalogue has none.
  package func name(of place: Place, in language: Language) -> String {
    switch place {
    case .area(let code): areas[code]?.name(in: language) ?? code.text
    case .territory(let id): territory(id)?.names[language] ?? id.text
    }
  }

  // MARK: Areas in areas

  /// The area and those it lies in, from itself to its country.
  package func chain(from code: ReferenceArea) -> [ReferenceArea] {
    Self.chain(from: code, in: areas)
  }

  /// The same by the areas alone, before there are territories.
  package static func chain(
    from code: ReferenceArea, in areas: [ReferenceArea: Area]
  ) -> [ReferenceArea] {
    var chain = [code]
    // A region is at most three levels below its country; the bound ends a faulty circle.
    while let last = chain.last, chain.count < 5,
      let parent = areas[last]?.parent ?? impliedCountry(of: last, in: areas)
    {
      chain.append(parent)
    }
    return chain
  }

  /// The country that a code unknown to the catalogue begins with, if it is built as NUTS builds
  /// them: two letters of a country, then one to three letters or digits (`AT11`, not `PL004M`).
  ///
  /// A country that is its own only region, `EE0`, has no others: `EEA30` is none of Estonia.
  private static func impliedCountry(
    of code: ReferenceArea, in areas: [ReferenceArea: Area]
  ) -> ReferenceArea? {
    guard areas[code] == nil else { return nil }
    let rest = code.text.utf8.dropFirst(2)
    let country = ReferenceArea(String(code.text.prefix(2)))
    guard areas[country]?.kind == .country, (1...3).contains(rest.count),
      rest.allSatisfy({ (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }),
      rest.first == 0x30 || areas[ReferenceArea(country.text + "0")]?.kind != .region
    else { return nil }
    return country
  }

  /// The country an area lies in; itself for a country; nil for a union, a territory and an
  /// unknown code.
  package func country(of place: Place) -> ReferenceArea? {
    place.area.flatMap { chain(from: $0).last }.flatMap {
      areas[$0]?.kind == .country ? $0 : nil
    }
  }

  package func country(of code: ReferenceArea) -> ReferenceArea? { country(of: .area(code)) }

  /// The countries of several areas in their order, each once.
  package func countries(of codes: [ReferenceArea]) -> [ReferenceArea] {
    codes.compactMap { country(of: $0) }.reduce(into: []) { known, country in
      if !known.contains(country) { known.append(country) }
    }
  }

  /// The countries of the Union, ordered by code.
  package var members: [ReferenceArea] {
    areas.values.filter { $0.kind == .country && $0.isMember }.map(\.code).sorted()
  }

  /// A territory is within the Union if all of its sides are.
  package func isMember(_ place: Place) -> Bool {
    switch place {
    case .area(let code):
      areas[code]?.isMember ?? country(of: code).map { isMember(.area($0)) } ?? false
    case .territory(let id):
      territory(id)?.sides.allSatisfy { isMember(.area($0.region)) } ?? false
    }
  }

  /// Whether `inner` lies in `outer`, the Union included; an area does not lie in itself.
  package func lies(_ inner: Place, in outer: ReferenceArea) -> Bool {
    switch inner {
    case .territory(let id):
      territory(id)?.sides.allSatisfy { $0.region == outer || lies(.area($0.region), in: outer) }
        ?? false
    case .area(let code):
      code != outer
        && (outer == union ? isMember(inner) : chain(from: code).contains(outer))
    }
  }

  // MARK: Ground

  /// All codes of the ground that an area is, itself first: LU, LU0 and LU00 are one, for a
  /// country's only region may be printed under the country's code.
  package func codes(ofGround code: ReferenceArea) -> [ReferenceArea] {
    var codes = [code]
    var inner = code
    while let only = onlyRegions[inner], !codes.contains(only) {
      codes.append(only)
      inner = only
    }
    var outer = code
    while let parent = areas[outer]?.parent, onlyRegions[parent] == outer, !codes.contains(parent) {
      codes.append(parent)
      outer = parent
    }
    return codes
  }

  package func isSameGround(_ left: ReferenceArea, _ right: ReferenceArea) -> Bool {
    codes(ofGround: left).contains(right)
  }

  /// Whether one of `others` is the area or holds it.
  package func isHeld(_ code: ReferenceArea, byOneOf others: [ReferenceArea]) -> Bool {
    chain(from: code).contains(where: others.contains)
  }

  // MARK: Levels and editions

  /// Which table answers for an area: by its kind, and for an unknown code by its length, since a
  /// country's code has two letters.
  package func scope(of code: ReferenceArea) -> AreaScope {
    switch areas[code]?.kind {
    case .country, .aggregate: .national
    case .region, .extraRegio: .regional
    case nil: code.text.utf8.count == 2 ? .national : .regional
    }
  }

  /// The level of NUTS of a region: that of the catalogue or, of a code that it lacks, the one that
  /// the code is built for; nil for any other place, and for the parts outside every region (`…Z`).
  package func regionLevel(of code: ReferenceArea) -> Int? {
    if let area = areas[code] { return area.kind == .region ? area.level : nil }
    let rest = code.text.utf8.dropFirst(2)
    guard Self.impliedCountry(of: code, in: areas) != nil,
      !rest.allSatisfy({ $0 == 0x5A })
    else { return nil }
    return rest.count
  }

  /// The regions of a level in the report's edition, without extra-regio, ordered by code.
  package func regions(of country: ReferenceArea, level: Int) -> [ReferenceArea] {
    (regions[country] ?? []).filter { $0.level == level }.map(\.code)
  }

  /// Whether the code belongs to an older edition of NUTS than the report's.
  package func isDiscontinued(_ code: ReferenceArea) -> Bool {
    guard let area = areas[code], area.kind == .region else { return false }
    return !area.editions.contains(reportEdition)
  }
}
