/// The sides of a territory held against each other, their countries and the Union.
package struct TerritoryResult: Sendable, Hashable {
  package let territory: Territory
  /// One element an indicator that has a target or is followed, in the order of the catalogue.
  package let comparisons: [TerritoryComparison]

  package init(territory: Territory, comparisons: [TerritoryComparison]) {
    self.territory = territory
    self.comparisons = comparisons
  }
}
