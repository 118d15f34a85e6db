/// What is computed of several areas, or of women and men, held together.
package struct GroupResults: Sendable, Hashable {
  /// In the order of the catalogue.
  package let territories: [TerritoryResult]
  /// Ordered by indicator, place.
  package let parities: [Parity]
  /// Ordered by indicator, group.
  package let convergences: [Convergence]

  package init(
    territories: [TerritoryResult], parities: [Parity] = [], convergences: [Convergence] = []
  ) {
    self.territories = territories
    self.parities = parities
    self.convergences = convergences
  }

  var receipts: [Receipt] { parities.map(\.receipt) + convergences.map(\.receipt) }

  /// One element a territory and indicator that has figures, in the order of the catalogue.
  package var coverages: [TerritoryCoverage] {
    territories.flatMap { result in
      result.comparisons.compactMap { TerritoryCoverage($0, of: result.territory) }
    }
  }
}
