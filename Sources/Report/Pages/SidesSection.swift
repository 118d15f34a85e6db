import StatisticalModel

/// What a territory consists of: its sides, the regions that stand for them, and what it shares.
struct SidesSection {
  let context: PageContext
  let territory: Territory

  private var phrases: any Phrases { context.phrases }

  var blocks: [Document.Block] {
    let columns = [ColumnTitle.side, .region, .covers, .fit].map { context.column($0) }
    let rows = territory.sides.map { side in
      [
        side.names[context.language], context.label(of: side.region),
        side.covers.map(context.label).joined(separator: ", "),
        phrases.fit(side.coverage, isSmaller: isSmaller(side)),
      ].map { RichText($0) }
    }
    var blocks: [Document.Block] = [
      context.heading(.sides),
      .paragraph(RichText(phrases.sidesNote(territory.names[context.language]))),
      .table(Table(columns: columns, rows: rows)),
    ]
    let notes = territory.sides.compactMap { side -> RichText? in
      guard let note = side.note?[context.language], !note.isEmpty else { return nil }
      return RichText(phrases.labelled(side.names[context.language], note))
    }
    if !notes.isEmpty { blocks.append(.bulletList(notes)) }
    return blocks + overlaps.map { .paragraph(RichText($0)) }
  }

  /// Whether the areas that a side covers are not all of those that its region consists of.
  private func isSmaller(_ side: Territory.Side) -> Bool {
    context.catalogue.areas.values.contains { area in
      area.level == 3 && area.kind == .region
        && area.editions.contains(ReferenceCatalogue.reportEdition)
        && context.catalogue.lineage(of: area.code).contains(side.region)
        && !side.covers.contains(area.code)
    }
  }

  /// One paragraph a territory with which this one covers an area.
  ///
  /// Only where both cover the area wholly is it known to be common ground.
  private var overlaps: [String] {
    context.catalogue.territories.compactMap { other in
      guard other.id != territory.id else { return nil }
      let shared = covered(by: territory).intersection(covered(by: other)).sorted()
      let common = shared.filter { isWhole($0, in: territory) && isWhole($0, in: other) }
      let partial = shared.filter { !common.contains($0) }
      guard !shared.isEmpty else { return nil }
      let name = other.names[context.language]
      let sentences = [
        common.isEmpty ? nil : phrases.common(areas: common.map(context.label), with: name),
        partial.isEmpty
          ? nil : phrases.municipalities(in: partial.map(context.label), with: name),
        phrases.overlapsAreNotAdded,
      ]
      return sentences.compactMap { $0 }.joined(separator: " ")
    }
  }

  private func covered(by territory: Territory) -> Set<ReferenceArea> {
    Set(territory.sides.flatMap(\.covers))
  }

  private func isWhole(_ area: ReferenceArea, in territory: Territory) -> Bool {
    territory.sides.contains { $0.covers.contains(area) && $0.coverage.isWhole }
  }
}
