import StatisticalModel

/// What pages say of a shortage list as a whole, gathered once: a list may have many titles.
struct HeldList: Sendable {
  /// Of its titles, which are all of one.
  let edition: Edition
  private(set) var areas: Set<ReferenceArea> = []
  /// The titles that no unit group is certain of, each once.
  private(set) var unread: Set<String> = []

  private init(edition: Edition) { self.edition = edition }

  /// The lists of which there are titles.
  static func all(in entries: [ShortageEntry]) -> [ShortageListID: HeldList] {
    var lists: [ShortageListID: HeldList] = [:]
    for entry in entries {
      lists[entry.list, default: HeldList(edition: entry.edition)].add(entry)
    }
    return lists
  }

  private mutating func add(_ entry: ShortageEntry) {
    areas.insert(entry.area)
    if !entry.grade.counts { unread.insert(entry.title) }
  }
}
