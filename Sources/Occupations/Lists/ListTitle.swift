import StatisticalModel

/// A title of a list, also where the country and its region both have it.
struct ListTitle: Hashable {
  let list: ShortageListID
  let title: String

  init(_ entry: ShortageEntry) {
    list = entry.list
    title = entry.title
  }
}
