import StatisticalModel

/// What a territory consists of: its sides, the regions that stand for them, and what it shares.
struct SidesSection {
  let context: PageContext
  let result: TerritoryResult

  private var territory: Territory { result.territory }
  private var phrases: any Phrases { context.phrases }

  var blocks: [Document.Block] {
    let columns = [ColumnTitle.side, .region, .covers, .fit].map { context.column($0) }
    let rows = territory.sides.map { side in
      [
        side.names[context.language], context.label(of: side.region),
        side.covers.map { context.label(of: $0) }.joined(separator: ", "),
        side.isRegion
          ? phrases.word(.fitOfRegion)
          : phrases.fit(
            side.coverage, level: level(of: side), isSmaller: isSmaller(side)),
      ].map { RichText($0) }
    }
    var blocks: [Document.Block] = [
      context.heading(.sides),
      .paragraph(RichText(introduction)),
      .table(Table(columns: columns, rows: rows)),
    ]
    let notes = territory.sides.compactMap { side -> RichText? in
      guard let note = side.note?[context.language], !note.isEmpty else { return nil }
      return RichText(phrases.labelled(side.names[context.language], note))
    }
    if !notes.isEmpty { blocks.append(.bulletList(notes)) }
    let overlaps = overlaps
    let closing = overlaps.isEmpty ? [] : [phrases.word(.overlapsAreNotAdded)]
    return blocks + (overlaps + closing).map { .paragraph(RichText($0)) }
  }

  /// What stands for the territory, and why nothing is said of it as a whole where that is so.
  private var introduction: String {
    let name = territory.names[context.language]
    if territory.sides.allSatisfy(\.isRegion) { return phrases.wholeRegions(name) }
    let lasting: [Refusal] = [.belowNUTS3, .partPopulationUnknown]
    let refusal = result.comparisons.flatMap(\.rows)
      .first { row in row.standing == .territory && row.refusal.map(lasting.contains) ?? false }?
      .refusal
    let sentences = [phrases.sidesNote(name), refusal.map { phrases.noComposite(name, $0) }]
    return sentences.compactMap { $0 }.joined(separator: " ")
  }

  /// The level of NUTS that all areas have which a side covers; nil where they differ.
  private func level(of side: Territory.Side) -> Int? {
    let levels = Set(side.covers.map { context.geography.areas[$0]?.level })
    return levels.count == 1 ? levels.first ?? nil : nil
  }

  /// Whether the areas that a side covers are not all of those that its region consists of.
  private func isSmaller(_ side: Territory.Side) -> Bool {
    context.geography.areas.values.contains { area in
      area.level == 3 && area.kind == .region
        && area.editions.contains(context.geography.reportEdition)
        && context.geography.chain(from: area.code).contains(side.region)
        && !side.covers.contains(area.code)
    }
  }

  /// One paragraph a territory with which this one covers an area.
  ///
  /// Only where both cover the area wholly is it known to be common ground.
  private var overlaps: [String] {
    context.geography.territories.compactMap { other in
      guard other.id != territory.id else { return nil }
      let shared = shared(with: other)
      let common = shared.filter { isWhole($0, in: territory) && isWhole($0, in: other) }
      let partial = shared.filter { !common.contains($0) }
      guard !shared.isEmpty else { return nil }
      let name = other.names[context.language]
      let sentences = [
        common.isEmpty
          ? nil : phrases.common(areas: common.map { context.label(of: $0) }, with: name),
        partial.isEmpty
          ? nil : phrases.municipalities(in: partial.map { context.label(of: $0) }, with: name),
      ]
      return sentences.compactMap { $0 }.joined(separator: " ")
    }
  }

  /// The areas in which both lie: of an area and one within it, the one within.
  private func shared(with other: Territory) -> [ReferenceArea] {
    let mine = territory.sides.flatMap(\.covers)
    let theirs = other.sides.flatMap(\.covers)
    let geography = context.geography
    let within =
      mine.filter { geography.isHeld($0, byOneOf: theirs) }
      + theirs.filter { geography.isHeld($0, byOneOf: mine) }
    return Set(within).sorted()
  }

  private func isWhole(_ area: ReferenceArea, in territory: Territory) -> Bool {
    territory.sides.contains {
      context.geography.isHeld(area, byOneOf: $0.covers) && $0.coverage.isWhole
    }
  }
}
