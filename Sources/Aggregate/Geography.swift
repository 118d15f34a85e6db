import StatisticalModel

/// How areas lie in each other, by the catalogue.
struct Geography {
  let areas: [ReferenceArea: Area]
  /// By the code that stands for each in the place of an area.
  private let territories: [ReferenceArea: Territory]

  /// The edition of NUTS that the report uses.
  private let edition: NUTSEdition
  /// By area, its one region at the level below, where there is only one.
  private let onlyRegions: [ReferenceArea: ReferenceArea]
  /// By country, the regions in the report's edition, without extra-regio, ordered.
  private let regions: [ReferenceArea: [(code: ReferenceArea, level: Int)]]

  init(_ catalogue: ReferenceCatalogue) {
    areas = catalogue.areas
    let edition = catalogue.reportEdition
    self.edition = edition
    let regions = catalogue.areas.values.filter {
      $0.kind == .region && $0.editions.contains(edition)
    }
    self.regions = Dictionary(
      grouping: regions.sorted { $0.code < $1.code },
      by: { Self.outermost(around: $0, in: catalogue.areas) }
    ).mapValues { $0.compactMap { area in area.level.map { (area.code, $0) } } }
    onlyRegions = Dictionary(grouping: regions) { $0.parent }.reduce(into: [:]) { only, entry in
      // NUTS writes an only region with a 0 behind its parent's code; any other one has siblings
      // that the catalogue lacks.
      guard let parent = entry.key, entry.value.count == 1,
        entry.value[0].code.text == parent.text + "0"
      else { return }
      only[parent] = entry.value[0].code
    }
    self.territories = Dictionary(
      catalogue.territories.map { ($0.area, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The country of a region: the last of its parents, of which there are no more than four.
  private static func outermost(
    around area: Area, in areas: [ReferenceArea: Area]
  ) -> ReferenceArea {
    var last = area
    for _ in 0..<4 {
      guard let parent = last.parent.flatMap({ areas[$0] }) else { break }
      last = parent
    }
    return last.code
  }

  /// A territory is within the Union if all of its sides are.
  func isMember(_ code: ReferenceArea) -> Bool {
    if let territory = territories[code] {
      return territory.sides.allSatisfy { isMember($0.region) }
    }
    return areas[code]?.isMember ?? impliedCountry(of: code).map(isMember) ?? false
  }

  /// The country that a code unknown to the catalogue begins with, if it is built as NUTS builds
  /// them: two letters of a country, then one to three letters or digits (`AT11`, not `PL004M`).
  private func impliedCountry(of code: ReferenceArea) -> ReferenceArea? {
    guard areas[code] == nil else { return nil }
    let rest = code.text.utf8.dropFirst(2)
    let country = ReferenceArea(String(code.text.prefix(2)))
    guard areas[country]?.kind == .country, (1...3).contains(rest.count),
      rest.allSatisfy({ (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) })
    else { return nil }
    return country
  }

  /// The area and those it lies in, from itself to its country.
  func chain(from code: ReferenceArea) -> [ReferenceArea] {
    var chain = [code]
    while let last = chain.last, let parent = areas[last]?.parent ?? impliedCountry(of: last),
      chain.count < 5
    {
      chain.append(parent)
    }
    return chain
  }

  /// All codes of the ground that an area is, itself first: LU, LU0 and LU00 are one, for a
  /// country's only region may be printed under the country's code.
  func codes(ofGround code: ReferenceArea) -> [ReferenceArea] {
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

  func isSameGround(_ left: ReferenceArea, _ right: ReferenceArea) -> Bool {
    codes(ofGround: left).contains(right)
  }

  /// The country an area lies in; itself for a country; nil for a union or an unknown code.
  func country(of code: ReferenceArea) -> ReferenceArea? {
    chain(from: code).last.flatMap { areas[$0]?.kind == .country ? $0 : nil }
  }

  /// Whether `inner` lies in `outer`, the Union included; an area does not lie in itself.
  func lies(_ inner: ReferenceArea, in outer: ReferenceArea) -> Bool {
    guard inner != outer else { return false }
    if let territory = territories[inner] {
      return territory.sides.allSatisfy { $0.region == outer || lies($0.region, in: outer) }
    }
    return outer == ReferenceCatalogue.union
      ? isMember(inner) : chain(from: inner).contains(outer)
  }

  /// Why an area with a value is not held against a target; nil where it is.
  func refusal(of target: Target, for area: ReferenceArea) -> Refusal? {
    if area == target.area { return nil }
    if areas[area] == nil, territories[area] == nil, impliedCountry(of: area) == nil {
      return .unknownCode
    }
    if !lies(area, in: target.area) { return .notAMember }
    if target.forOthers == .none { return .notApportioned }
    return isDiscontinued(area) ? .discontinuedCode : nil
  }

  /// Which table answers for an area: by its kind, and for an unknown code by its length, since a
  /// country's code has two letters.
  func scope(of code: ReferenceArea) -> AreaScope {
    switch areas[code]?.kind {
    case .country, .aggregate: .national
    case .region, .extraRegio: .regional
    case nil: code.text.utf8.count == 2 ? .national : .regional
    }
  }

  /// The regions of a level in the report's edition, without extra-regio, ordered.
  func regions(of country: ReferenceArea, level: Int) -> [ReferenceArea] {
    (regions[country] ?? []).filter { $0.level == level }.map(\.code)
  }

  /// Whether the code belongs to an older edition of NUTS than the report's.
  func isDiscontinued(_ code: ReferenceArea) -> Bool {
    guard let area = areas[code], area.kind == .region else { return false }
    return !area.editions.contains(edition)
  }
}
