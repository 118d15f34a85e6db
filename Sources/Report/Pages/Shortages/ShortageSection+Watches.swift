import StatisticalModel

/// What the lists of a territory say of occupations that readers ask for.
extension ShortageSection {
  /// What was looked for by name, and what each list of the territory has of it.
  var watches: [Document.Block] {
    let watched = (shortages?.watches ?? []).flatMap { watch -> [Document.Block] in
      let lines = lines(of: watch)
      guard !lines.isEmpty else { return [] }
      return [
        .paragraph(RichText(introduction(to: watch.watch))),
        .bulletList(lines.map { RichText($0) }),
        .paragraph(RichText(verdict(on: watch))),
      ]
    }
    return watched.isEmpty ? [] : [.paragraph(RichText(informationTechnologyVerdict))] + watched
  }

  private func introduction(to watch: OccupationWatch) -> String {
    let codes = watch.codes.map { "\($0.system) \($0.code)" } + watch.near.map { "ISCO-08 \($0)" }
    let words = watch.words.map { phrases.quoted($0.pattern) }
    let note = watch.note?[context.language].asSentence
    return
      ([phrases.watch(watch.names[context.language].asSentence, codes: codes, words: words)]
      + (note.map { [$0] } ?? [])).joined(separator: " ")
  }

  /// One sentence a list of the territory, in the order of the catalogue.
  func lines(of watch: WatchResult) -> [String] {
    watch.findings.filter { lists.contains($0.list) }.compactMap { finding in
      guard let list = context.occupations.list(finding.list) else { return nil }
      return phrases.watch(
        WatchText(
          list: list.names[context.language].asSentence,
          areas: areas(of: list.id).map { context.name(of: $0) }, kind: kind(of: list),
          edition: finding.edition.description, outcome: finding.outcome,
          titles: titles(of: finding), looked: finding.looked))
    }
  }

  /// A sentence is to be read: of more titles it says how many.
  private static let namedTitles = 20

  private func titles(of finding: WatchResult.ListFinding) -> [String] {
    let hidden = finding.entries.count - Self.namedTitles
    return finding.entries.prefix(Self.namedTitles).map(quoted)
      + (hidden > 0 ? [phrases.further(hidden)] : [])
  }

  private func quoted(_ entry: ShortageEntry) -> String {
    let code = entry.code.isEmpty ? "" : "\(entry.codeSystem) \(entry.code)"
    let groups = entry.occupations.map(\.text).joined(separator: ", ")
    let area = areas(of: entry.list).count > 1 ? context.name(of: entry.area) : ""
    let behind = [area, code, groups.isEmpty ? "" : "ISCO-08 \(groups)"].filter { !$0.isEmpty }
    return phrases.quoted(entry.title) + " (\(behind.joined(separator: "; ")))"
  }

  // MARK: Verdicts

  /// Whether the lists of the territory confirm that ICT occupations are short.
  var informationTechnologyVerdict: String {
    let counted = lists.compactMap { id -> (text: String, core: Int)? in
      guard let list = context.occupations.list(id),
        let side = shortages?.sides.first(where: { $0.lists.contains(id) })
      else { return nil }
      let core = side.ict.count { $0.list == id && $0.ict == .core }
      return (reference(to: list, of: [], count: (core, side.titles(of: id))), core)
    }
    return phrases.verdict(
      confirmed: counted.filter { $0.core > 0 }.map(\.text),
      unconfirmed: counted.filter { $0.core == 0 }.map(\.text))
  }

  /// What the lists say to the statement that an occupation is short, and more so than others.
  func verdict(on watch: WatchResult) -> String {
    let findings = watch.findings.filter { lists.contains($0.list) }
    let references = { (outcome: WatchResult.ListFinding.Outcome) in
      findings.filter { $0.outcome == outcome }.compactMap { finding in
        context.occupations.list(finding.list).map { list in
          let found = Set(finding.entries.map(\.area)).sorted()
          return reference(to: list, of: found.isEmpty ? areas(of: list.id) : found)
        }
      }
    }
    return phrases.verdict(
      WatchVerdictText(
        name: watch.watch.names[context.language], named: references(.named),
        near: references(.near), absent: references(.absent)))
  }

  private func reference(
    to list: ShortageList, of areas: [ReferenceArea], count: (part: Int, whole: Int)? = nil
  ) -> String {
    let edition = context.heldLists[list.id]?.edition
    return phrases.reference(
      to: ListReferenceText(
        list: list.names[context.language], areas: areas.map { context.name(of: $0) },
        kind: kind(of: list),
        edition: edition?.description ?? "", count: count))
  }
}
