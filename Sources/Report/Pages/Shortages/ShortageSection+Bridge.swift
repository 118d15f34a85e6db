import StatisticalModel

/// What the lists of a territory say together.
extension ShortageSection {
  /// Which unit groups are short on all sides, on some, on one; nothing with lists on one side only.
  var shared: [Document.Block] {
    let sentences = sharedSentences
    guard !sentences.isEmpty else { return [] }
    return [
      context.heading(.sharedShortages, level: 3), .paragraph(RichText(sharedNote)),
      .bulletList(sentences.map { RichText($0) }),
    ]
  }

  private var sharedNote: String {
    let kinds = lists.compactMap { context.occupations.list($0) }.map(kind(of:))
    return phrases.sharedNote(
      kinds: kinds.reduce(into: []) { known, kind in
        if !known.contains(kind) { known.append(kind) }
      })
  }

  /// One sentence a set of sides that have unit groups in common, the larger sets first, then one
  /// a side that has some alone, then what rests on one of several readings.
  var sharedSentences: [String] {
    guard let shortages, shortages.sides.count > 1 else { return [] }
    let order = shortages.sides.map(\.side.id)
    let groups = Dictionary(grouping: shortages.occupations) {
      SideSet(sides: $0.sides, neighbours: $0.neighbours)
    }
    let sets = groups.keys.sorted { $0.precedes($1, in: order) }
    let sentences = sets.map { set in
      phrases.shared(
        SharedOccupationsText(
          sides: names(of: set.sides), areAll: set.sides.count == order.count,
          neighbours: names(of: set.neighbours),
          occupations: (groups[set] ?? []).map { label(of: $0.occupation) }))
    }
    let uncertain = order.compactMap { side -> String? in
      let codes = shortages.occupations.filter { $0.uncertain.contains(side) }
        .map(\.occupation.text)
      return codes.isEmpty
        ? nil : names(of: [side]).joined() + " " + phrases.enumeration(codes)
    }
    let nearness = sets.contains { !$0.neighbours.isEmpty } ? [phrases.nearness] : []
    return (sets.contains { $0.sides.count > 1 } ? [] : [phrases.word(.nothingShared)]) + sentences
      + nearness + (uncertain.isEmpty ? [] : [phrases.uncertain(uncertain)])
  }

  /// The sides that have a unit group, and those that have a neighbour of it.
  private struct SideSet: Hashable {
    let sides: [String]
    let neighbours: [String]

    /// More sides first, then in their order.
    func precedes(_ other: SideSet, in order: [String]) -> Bool {
      if sides.count != other.sides.count { return sides.count > other.sides.count }
      let places = sides.compactMap(order.firstIndex)
      let others = other.sides.compactMap(order.firstIndex)
      if places != others { return places.lexicographicallyPrecedes(others) }
      if neighbours.count != other.neighbours.count {
        return neighbours.count > other.neighbours.count
      }
      return neighbours.compactMap(order.firstIndex)
        .lexicographicallyPrecedes(other.neighbours.compactMap(order.firstIndex))
    }
  }

  private func names(of sides: [String]) -> [String] {
    sides.compactMap { id in
      shortages?.sides.first { $0.side.id == id }?.side.names[context.language]
    }
  }

  /// Paragraphs for a memorandum; none without a list.
  ///
  /// The ICT titles of each side, then what they have in common, then what the lists say to the
  /// claim that ICT occupations are short.
  func summary(apparatus: inout PageApparatus) -> [Document.Block] {
    guard let shortages else { return [] }
    for entry in shortages.sides.flatMap(\.ict) { apparatus.use(entry) }
    let counts = sideLines + statements
    let shared = sharedSentences.isEmpty ? [] : [sharedNote] + sharedSentences
    let watched = shortages.watches.flatMap { watch -> [String] in
      let lines = lines(of: watch)
      return lines.isEmpty ? [] : [verdict(on: watch)] + lines
    }
    return [counts, shared, watched.isEmpty ? [] : [informationTechnologyVerdict] + watched].filter
    { !$0.isEmpty }
    .map { .paragraph(RichText($0.joined(separator: " "))) }
  }

  private func label(of occupation: Occupation) -> String {
    let group = context.occupations.groups[occupation]
    return group.map { "\(occupation) \($0.label(in: context.language))" } ?? occupation.text
  }
}
