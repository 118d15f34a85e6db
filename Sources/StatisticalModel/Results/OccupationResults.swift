/// What is read of shortage lists: the hand-off from Occupations.
package struct OccupationResults: Sendable, Hashable {
  /// The titles of the newest editions; ordered by list, area, title.
  package let entries: [ShortageEntry]
  /// What the lists say together.
  package let bridge: ShortageBridge

  package init(entries: [ShortageEntry], bridge: ShortageBridge = .empty) {
    self.entries = entries
    self.bridge = bridge
  }
}
