import StatisticalModel

/// Tells what moved between two editions of a list.
struct ListDifferencer {
  let changes: [TitleChange]

  /// One element a list and area of which both editions have titles, in the order of the lists.
  func differences(
    from earlier: [ShortageEntry], to later: [ShortageEntry], lists: [ShortageListID]
  ) -> [ListDifference] {
    lists.flatMap { list -> [ListDifference] in
      let before = earlier.filter { $0.list == list }
      let after = later.filter { $0.list == list }
      guard let from = before.first?.edition, let to = after.first?.edition else { return [] }
      return Set((before + after).map(\.area)).sorted().map { area in
        difference(
          of: before.filter { $0.area == area }.map(\.title),
          and: after.filter { $0.area == area }.map(\.title),
          in: Pair(list: list, area: area, from: from, to: to))
      }
    }
  }

  private struct Pair {
    let list: ShortageListID
    let area: ReferenceArea
    let from: Edition
    let to: Edition
  }

  private func difference(
    of before: [String], and after: [String], in pair: Pair
  ) -> ListDifference {
    var old = Dictionary(
      before.map { (TitleWords($0).key, $0) }, uniquingKeysWith: { first, _ in first })
    var new = Dictionary(
      after.map { (TitleWords($0).key, $0) }, uniquingKeysWith: { first, _ in first })
    var movements: [ListDifference.Movement] = []
    for key in Set(old.keys).intersection(new.keys) {
      movements.append(
        ListDifference.Movement(
          kind: .stayed, before: [old.removeValue(forKey: key) ?? ""],
          after: [new.removeValue(forKey: key) ?? ""]))
    }
    let known = changes.filter {
      $0.list == pair.list && pair.from.year < $0.year && $0.year <= pair.to.year
    }
    for relation in TitleChange.Relation.allCases {
      movements += self.movements(
        of: known.filter { $0.relation == relation }, relation, old: &old, new: &new)
    }
    movements += old.values.map { ListDifference.Movement(kind: .left, before: [$0], after: []) }
    movements += new.values.map {
      ListDifference.Movement(kind: .entered, before: [], after: [$0])
    }
    return ListDifference(
      list: pair.list, area: pair.area, from: pair.from, to: pair.to,
      movements: movements.sorted { left, right in
        left.kind != right.kind
          ? left.kind.rawValue < right.kind.rawValue
          : (left.before + left.after).lexicographicallyPrecedes(right.before + right.after)
      }, countBefore: before.count, countAfter: after.count)
  }

  /// The renames, splits or merges of which all titles are there; what they name is taken out.
  private func movements(
    of changes: [TitleChange], _ relation: TitleChange.Relation,
    old: inout [String: String], new: inout [String: String]
  ) -> [ListDifference.Movement] {
    let groups = Dictionary(grouping: changes) {
      TitleWords(relation == .merged ? $0.to : $0.from).key
    }
    var movements: [ListDifference.Movement] = []
    for key in groups.keys.sorted() {
      let group = groups[key] ?? []
      let before = Set(group.map { TitleWords($0.from).key }).sorted()
      let after = Set(group.map { TitleWords($0.to).key }).sorted()
      guard before.allSatisfy({ old[$0] != nil }), after.allSatisfy({ new[$0] != nil }) else {
        continue
      }
      movements.append(
        ListDifference.Movement(
          kind: Self.kind(of: relation), before: before.compactMap { old.removeValue(forKey: $0) },
          after: after.compactMap { new.removeValue(forKey: $0) }))
    }
    return movements
  }

  private static func kind(of relation: TitleChange.Relation) -> ListDifference.Kind {
    switch relation {
    case .renamed: .renamed
    case .split: .split
    case .merged: .merged
    }
  }
}
