/// What became of an occupation that readers ask for by name.
package struct WatchResult: Sendable, Hashable {
  package let watch: OccupationWatch
  /// One element a list, in the order of the catalogue.
  package let findings: [ListFinding]

  package init(watch: OccupationWatch, findings: [ListFinding]) {
    self.watch = watch
    self.findings = findings
  }

  package struct ListFinding: Sendable, Hashable {
    package enum Outcome: String, Sendable, Hashable, CaseIterable {
      /// A title or a code names it.
      case named
      /// A title of a unit group in which it may be hidden stands there.
      case near
      case absent
    }

    package let list: ShortageListID
    package let edition: Edition
    package let outcome: Outcome
    /// The titles found, ordered by title; none where absent.
    package let entries: [ShortageEntry]
    /// How many titles were looked at.
    package let looked: Int

    package init(
      list: ShortageListID, edition: Edition, outcome: Outcome, entries: [ShortageEntry],
      looked: Int
    ) {
      self.list = list
      self.edition = edition
      self.outcome = outcome
      self.entries = entries
      self.looked = looked
    }
  }
}
