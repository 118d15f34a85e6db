package import StatisticalModel

/// Carries area codes to one edition of NUTS and to Eurostat's spelling of countries.
package struct AreaHarmoniser: Sendable {
  /// The countries that the catalogue knows.
  let countries: Set<ReferenceArea>
  private let areas: [ReferenceArea: Area]
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
    let recodes = changes.filter { $0.relation == .recode && $0.from != $0.to }
    successors = Dictionary(
      recodes.map { ($0.from, $0.to) }, uniquingKeysWith: { first, _ in first })
  }

  /// The codes of ISO 3166 that differ from Eurostat's, accepted on input and never written.
  private static let aliases: [ReferenceArea: ReferenceArea] = ["GR": "EL", "GB": "UK"]

  package func outcome(for code: ReferenceArea) -> Outcome {
    if let alias = Self.aliases[code] { return .recoded(to: alias) }
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
