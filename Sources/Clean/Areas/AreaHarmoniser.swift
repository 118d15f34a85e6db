package import StatisticalModel

/// Carries area codes to one edition of NUTS and to Eurostat's spelling of countries.
package struct AreaHarmoniser: Sendable {
  /// The countries that the catalogue knows.
  let countries: Set<ReferenceArea>
  private let areas: [ReferenceArea: Area]
  /// Other codes of areas, by which the catalogue's areas are known too.
  private let aliases: [ReferenceArea: ReferenceArea]
  private let successors: [ReferenceArea: ReferenceArea]
  private let edition: NUTSEdition

  /// What became of a code.
  package enum Outcome: Sendable, Hashable {
    /// Valid as it stands.
    case current
    /// The same territory has this code in the report's edition.
    case recoded(to: ReferenceArea)
    /// Valid in an older edition alone, and no single code succeeds it: kept and marked.
    case discontinued
    /// Not in the catalogue: kept and marked.
    case unknown
  }

  package init(areas: [ReferenceArea: Area], changes: [NUTSChange], edition: NUTSEdition) {
    self.areas = areas
    countries = Set(areas.values.filter { $0.kind == .country }.map(\.code))
    self.edition = edition
    aliases = Dictionary(
      areas.values.flatMap { area in area.aliases.map { ($0, area.code) } },
      uniquingKeysWith: { first, _ in first })
    let recodes = changes.filter { $0.relation == .recode && $0.from != $0.to }
    successors = Dictionary(
      recodes.map { ($0.from, $0.to) }, uniquingKeysWith: { first, _ in first })
  }

  /// The letters of ISO 3166 with which Eurostat's codes do not begin, accepted on input and never
  /// written.
  private static let letters = ["GR": "EL", "GB": "UK"]

  /// The code by which the catalogue knows an area: `GR30` is EL30, `EU27_2007` is EU27.
  package func canonical(_ code: ReferenceArea) -> ReferenceArea {
    if let alias = aliases[code] { return alias }
    guard areas[code] == nil, let letters = Self.letters[String(code.text.prefix(2))] else {
      return code
    }
    return ReferenceArea(letters + code.text.dropFirst(2))
  }

  /// Whether a code names a whole country as the only region of itself: EE0 and EE00 are EE.
  private func isWholeCountry(_ code: ReferenceArea) -> Bool {
    let digits = code.text.dropFirst(2)
    return (1...3).contains(digits.count) && digits.allSatisfy { $0 == "0" }
      && countries.contains(ReferenceArea(String(code.text.prefix(2))))
  }

  package func outcome(for code: ReferenceArea) -> Outcome {
    let canonical = canonical(code)
    guard canonical == code else {
      if case .recoded(let successor) = outcome(for: canonical) {
        return .recoded(to: successor)
      }
      return .recoded(to: canonical)
    }
    if areas[code] == nil, isWholeCountry(code) { return .current }
    guard let area = areas[code] else { return .unknown }
    guard area.kind == .region, !area.editions.contains(edition) else { return .current }
    var current = code
    var met: Set = [code]
    // A circle in the catalogue ends where it began.
    while let next = successors[current], met.insert(next).inserted {
      current = next
    }
    return current == code ? .discontinued : .recoded(to: current)
  }
}
