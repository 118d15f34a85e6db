package import StatisticalModel

/// Which editions of NUTS the regions of a file belong to, country by country.
package struct EditionCensus: Sendable {
  private let areas: [ReferenceArea: Area]
  /// The regions met, by the first two letters of their codes.
  private var regions: [String: Set<ReferenceArea>] = [:]

  package init(areas: [ReferenceArea: Area]) { self.areas = areas }

  package mutating func add(_ code: ReferenceArea) {
    guard areas[code]?.kind == .region else { return }
    regions[String(code.text.prefix(2)), default: []].insert(code)
  }

  /// A country whose regions are of no single edition: some ended before others began.
  package struct Mixture: Sendable, Hashable {
    package let country: String
    /// The edition with which the first of the codes ended.
    package let older: NUTSEdition
    package let olderCodes: [ReferenceArea]
    /// The edition with which the last of the codes began.
    package let newer: NUTSEdition
    package let newerCodes: [ReferenceArea]
  }

  /// One element a country, ordered by it.
  package var mixtures: [Mixture] {
    regions.keys.sorted().compactMap { country in
      let codes = (regions[country] ?? []).sorted()
      let editions = codes.map { areas[$0]?.editions ?? [] }
      let shared = editions.dropFirst().reduce(editions.first ?? []) { $0.intersection($1) }
      guard shared.isEmpty else { return nil }
      let ends = codes.compactMap { areas[$0]?.editions.max() }
      let begins = codes.compactMap { areas[$0]?.editions.min() }
      guard let older = ends.min(), let newer = begins.max() else { return nil }
      return Mixture(
        country: country, older: older,
        olderCodes: codes.filter { areas[$0]?.editions.max() == older }, newer: newer,
        newerCodes: codes.filter { areas[$0]?.editions.min() == newer })
    }
  }
}
