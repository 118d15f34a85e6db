import StatisticalModel

/// What a page used, collected while its tables are made: notes, flags, targets, sources.
struct PageApparatus: Sendable {
  /// A table or a list in one edition, as a page used it.
  private struct Use: Hashable, Comparable {
    let dataflow: Dataflow
    let snapshot: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.dataflow, left.snapshot) < (right.dataflow, right.snapshot)
    }
  }

  private let context: PageContext
  private var notes: [String] = []
  /// The number of each note.
  private var noteNumbers: [String: Int] = [:]
  private var flags = Flags.none
  private var uses: Set<Use> = []
  /// The snapshots of which a figure was used whose lack of flags says nothing.
  private var withoutKnownFlags: Set<Int> = []
  private var lists: Set<Int> = []
  /// Where weights come from that no snapshot gives.
  private var populations: Set<String> = []
  private var targets: [Target] = []
  private var indicators: [Indicator] = []

  init(_ context: PageContext) { self.context = context }

  mutating func use(_ figure: Figure) {
    flags = flags.union(figure.flags)
    use(figure.cells)
    noteUnknownFlags(of: figure.valueCells)
    for applied in context.input.sources.corrections(of: figure.cells) {
      noteDown(applied.correction)
    }
    for weight in figure.derivation?.inputs.compactMap(\.weight) ?? [] where weight.cells.isEmpty {
      populations.insert(weight.source)
    }
  }

  mutating func use(_ share: FairShare) {
    flags = flags.union(share.flags)
    use(share.cells)
    noteUnknownFlags(of: share.cells)
  }

  private mutating func use(_ cells: [SourceCell]) {
    for cell in cells {
      uses.insert(Use(dataflow: cell.dataflow, snapshot: Int(cell.lineage.snapshot)))
    }
  }

  private mutating func noteUnknownFlags(of cells: [SourceCell]) {
    for cell in cells
    where !context.input.sources.snapshots[cell.lineage].origin.flags.covers(cell.period) {
      withoutKnownFlags.insert(Int(cell.lineage.snapshot))
    }
  }

  private var snapshots: [Snapshot] { context.input.sources.snapshots.all }

  mutating func use(_ entry: ShortageEntry) { lists.insert(Int(entry.lineage.snapshot)) }

  mutating func use(_ target: Target) {
    if !targets.contains(target) { targets.append(target) }
  }

  mutating func use(_ indicator: Indicator) {
    guard !indicators.contains(where: { $0.id == indicator.id }) else { return }
    indicators.append(indicator)
    noteDown(indicator)
  }

  /// Registers what is said of an indicator, for pages that show no figure of it.
  mutating func noteDown(_ indicator: Indicator) {
    guard let text = indicator.note?[context.language], !text.isEmpty else { return }
    note(context.phrases.labelled(indicator.label[context.language], text))
  }

  /// Says of a figure that it is not read as its source states it.
  private mutating func noteDown(_ correction: Correction) {
    let area = correction.key[Dimension.area].map { context.label(of: ReferenceArea($0)) }
    let subject = [area, correction.period.description, correction.dataflow.text]
    note(
      context.phrases.labelled(
        subject.compactMap { $0 }.joined(separator: ", "),
        context.phrases.corrected(explainedIn: context.file(of: .quality))))
  }

  /// The references to what is said of an area wherever its name stands.
  mutating func references(on place: Place) -> RichText {
    let area = place.area.flatMap { context.geography.areas[$0] }
    guard let text = area?.note?[context.language], !text.isEmpty
    else { return "" }
    return .references(to: [note(context.phrases.labelled(context.name(of: place), text))])
  }

  /// The number of a note; the same text keeps its number.
  @discardableResult
  mutating func note(_ text: String) -> Int {
    if let number = noteNumbers[text] { return number }
    notes.append(text)
    noteNumbers[text] = notes.count
    return notes.count
  }

  /// The end of a page: notes, flags, targets, sources, editions, licence.
  var blocks: [Document.Block] {
    let phrases = context.phrases
    var blocks: [Document.Block] = []
    if !notes.isEmpty {
      blocks += [context.heading(.notes), .noteList(notes.map { RichText($0) })]
    }
    blocks += [context.heading(.flags), .bulletList(flagLines)]
    let codes = phrases.areaCodes(context.geography.reportEdition)
    let reading = [phrases.word(.symbols), phrases.receipts, codes].joined(separator: " ")
    blocks += [.paragraph(RichText(reading))]
    if !targets.isEmpty {
      blocks += [context.heading(.targets), .bulletList(targets.map(line))]
    }
    if let measures { blocks.append(.paragraph(RichText(measures))) }
    if !sourceLines.isEmpty { blocks += [context.heading(.sources), .bulletList(sourceLines)] }
    let licences = context.catalogue.tables.licences
    guard !licences.isEmpty else { return blocks }
    return blocks + [.paragraph(RichText(phrases.licence(phrases.enumeration(licences))))]
  }

  /// The line that tells the editions of the page's data from their reference years.
  var editionLine: Document.Block {
    let snapshots = context.input.sources.snapshots.all
    let used = Set(uses.map(\.snapshot)).union(lists).filter(snapshots.indices.contains)
    var names: [String: Set<Edition>] = [:]
    for index in used { names[snapshots[index].name, default: []].insert(snapshots[index].edition) }
    let lines = names.sorted { $0.key < $1.key }.map { name, editions in
      name + " " + editions.sorted().map(\.description).joined(separator: ", ")
    }
    return .paragraph(RichText(context.phrases.editions(lines.isEmpty ? ["–"] : lines)))
  }
}

extension PageApparatus {
  private var flagLines: [RichText] {
    let known = flags.letters.map { letter in
      let text = String(Unicode.Scalar(letter))
      if letter == Flag.calculated.rawValue {
        return context.phrases.labelled(text, context.phrases.word(.calculated))
      }
      let meaning = context.catalogue.tables.flags.first { $0.letter == letter }
      return meaning.map { context.phrases.labelled(text, $0.meaning[context.language]) }
        ?? context.phrases.unknownFlag(text)
    }
    let unknown = withoutKnownFlags.sorted().compactMap { index -> String? in
      let snapshot = context.input.sources.snapshots.all[index]
      let year: Int? =
        switch snapshot.origin.flags {
        case .unknownFrom(let year): year
        case .known, .unknown: nil
        }
      return context.phrases.flagsUnknown(
        table: snapshot.name, edition: snapshot.edition.description, from: year)
    }
    let none = known.isEmpty ? [context.phrases.word(.noFlags)] : []
    return (none + known + unknown).map { RichText($0) }
  }

  private func line(_ target: Target) -> RichText {
    let text = context.phrases.target(
      TargetLine(
        label: target.label[context.language], value: context.value(target, in: .sentence),
        year: target.period.description, status: target.status,
        source: target.source[context.language]))
    let note = target.note?[context.language].asSentence ?? ""
    return RichText(note.isEmpty ? text : text + " " + note)
  }

  private var measures: String? {
    let used = indicators.filter { context.catalogue.roles.adultLearning.contains($0.id) }
    guard !used.isEmpty else { return nil }
    let labels = used.map { $0.label[context.language] }
    return context.phrases.labelled(
      context.phrases.adultLearningMeasures, context.phrases.enumeration(labels)) + "."
  }

  private var sourceLines: [RichText] {
    let snapshots = context.input.sources.snapshots.all
    let tables = Set(uses.map(\.dataflow)).sorted().map { dataflow in
      let used = uses.filter { $0.dataflow == dataflow }.map(\.snapshot).sorted()
        .filter(snapshots.indices.contains).map { snapshots[$0] }
      let publisher =
        context.catalogue.tables.datasets[dataflow]?.publisher ?? used.first?.origin.publisher
        ?? "–"
      let editions = Set(used.map(\.edition)).sorted().map(\.description)
      return context.phrases.source(
        publisher: publisher, code: dataflow.text, editions: editions)
    }
    let titles = lists.sorted().filter(snapshots.indices.contains).map { index in
      let snapshot = snapshots[index]
      return context.phrases.listSource(
        publisher: snapshot.origin.publisher,
        name: context.occupations.list(ShortageListID(snapshot.name))?.names[context.language]
          ?? snapshot.name,
        editions: [snapshot.edition.description])
    }
    let weights = populations.sorted().map(context.phrases.populationSource)
    return (tables + weights + titles).map { RichText($0) }
  }
}
