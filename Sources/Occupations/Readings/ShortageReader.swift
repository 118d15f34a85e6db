import Receipts
import StatisticalModel

/// Reads the titles of shortage lists and carries them to ISCO-08, each by the surest way there is.
struct ShortageReader {
  private let catalogue: OccupationCatalogue
  private let snapshots: SnapshotList
  private let dictionary: OccupationDictionary
  private let decision: ICTDecision
  /// By language.
  private let proposers: [String: TitleProposer]
  /// By code system and code, the first mapping of each.
  private let crosswalks: [String: [String: OccupationMapping]]

  init(_ input: OccupationInput) {
    catalogue = input.catalogue
    snapshots = input.snapshots
    dictionary = OccupationDictionary(catalogue)
    decision = ICTDecision(occupations: catalogue.groups, rules: catalogue.titles.rules)
    let languages = Set((input.lists + input.earlierLists).map(\.list.language))
    proposers = Dictionary(
      uniqueKeysWithValues: languages.map { [catalogue] in
        ($0, TitleProposer(catalogue, language: $0))
      })
    crosswalks = Dictionary(grouping: catalogue.crosswalks, by: \.system).mapValues { mappings in
      Dictionary(mappings.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// The titles of a list in the order of the file, each area and title once.
  func entries(
    of snapshot: ListSnapshot, findings: inout [Finding]
  ) -> [ShortageEntry] {
    let rows = ListRows(list: snapshot.list, header: snapshot.table.header)
    var entries: [ShortageEntry] = []
    var lines: [String: Int] = [:]
    for row in snapshot.table.rows where rows.isMeant(row) {
      let title = rows.text(snapshot.list.titleColumn, in: row)
      let location = snapshot.table.location(of: row)
      if DelimitedTable.isBlank(title) {
        findings.append(.untitled(at: location))
        continue
      }
      guard let area = rows.area(of: row) else {
        findings.append(
          .unknownArea(rows.areaText(of: row), of: title, list: snapshot.list, at: location))
        continue
      }
      if let first = lines.updateValue(row.line, forKey: area.text + "\u{1F}" + title) {
        if !snapshot.list.repeatsTitles {
          findings.append(.duplicate(title, firstLine: first, at: location))
        }
        continue
      }
      let text = rows.text(snapshot.list.codeColumn, in: row)
      let place = Place(
        title: title, text: text, code: code(text, of: snapshot.list), area: area,
        line: row.line)
      let way = way(of: place, in: snapshot)
      findings += flaws(in: place, by: way, of: snapshot.list, at: location)
      entries.append(entry(at: place, by: way, of: snapshot))
    }
    findings += unusedConfirmations(of: snapshot, in: entries)
    findings += flaws(of: snapshot, in: entries)
    return entries
  }

  /// What is to be said of a list as a whole.
  private func flaws(of snapshot: ListSnapshot, in entries: [ShortageEntry]) -> [Finding] {
    let list = snapshot.list
    var flaws: [Finding] = []
    let rows = ListRows(list: list, header: snapshot.table.header)
    if !snapshot.table.rows.contains(where: rows.isMeant) {
      flaws.append(
        .noTitle(of: list, file: snapshot.table.file, rows: snapshot.table.rows.count))
    }
    if !leadsToISCO(list.codeSystem) {
      let unmatched = entries.count { !$0.grade.counts }
      flaws.append(.noCrosswalk(for: list, file: snapshot.table.file, unmatched))
    }
    return flaws
  }

  /// One finding a confirmation for this edition whose title the list does not have.
  private func unusedConfirmations(
    of snapshot: ListSnapshot, in entries: [ShortageEntry]
  ) -> [Finding] {
    let year = snapshots.all[Int(snapshot.snapshot)].edition.year
    let held = Set(entries.map { TitleWords($0.title).key })
    return catalogue.titles.confirmations.filter { confirmation in
      confirmation.list == snapshot.list.id && confirmation.validity.contains(year)
        && !held.contains(TitleWords(confirmation.title).key)
    }.map { Finding.unused($0, year: year) }
  }

  /// Whether a code of the system, or a title without a code, can lead to a unit group.
  private func leadsToISCO(_ system: String) -> Bool {
    system == "none" || system == "ISCO-08"
      || crosswalks[system] != nil
  }

  /// The code as its system's table has it; a list without codes has none.
  private func code(_ text: String, of list: ShortageList) -> ListCode {
    ListCode(text) { code in
      list.codeSystem == "ISCO-08"
        ? catalogue.groups[Occupation(code)] != nil : crosswalks[list.codeSystem]?[code] != nil
    }
  }

  /// What is wrong with the code of a title, where its system leads to unit groups at all, and with
  /// what the dictionary has to say of it.
  private func flaws(
    in place: Place, by way: Way, of list: ShortageList, at location: SourceLocation
  ) -> [Finding] {
    var flaws: [Finding] = []
    if list.codeSystem != "none", leadsToISCO(list.codeSystem),
      let flaw = Finding.code(
        place.code, spelt: place.text, of: place.title, list: list, at: location,
        isUnitGroup: { catalogue.groups[Occupation($0)] != nil })
    {
      flaws.append(flaw)
    }
    if !way.alike.isEmpty {
      flaws.append(.ambiguous(place.title, readsLike: way.alike, at: location))
    }
    return flaws
  }

  /// A title where it stands.
  private struct Place {
    let title: String
    /// The code as the list spells it.
    let text: String
    let code: ListCode
    let area: ReferenceArea
    let line: Int
  }

  /// A way to ISCO-08, and how sure it is.
  private struct Way {
    let grade: ShortageEntry.Grade
    var occupations: [Occupation] = []
    var second: [Occupation] = []
    var suggestions: [Occupation] = []
    /// Titles of the dictionary that contradict each other.
    var alike: [String] = []
  }

  private func entry(
    at place: Place, by way: Way, of snapshot: ListSnapshot
  ) -> ShortageEntry {
    let list = snapshot.list
    let edition = snapshots.all[Int(snapshot.snapshot)].edition
    return ShortageEntry(
      list: list.id, area: place.area, edition: edition, title: place.title,
      codeSystem: list.codeSystem, code: place.text, occupations: way.occupations,
      secondReading: way.second, suggestions: way.suggestions, grade: way.grade,
      ict: decision.decide(
        title: place.title, language: list.language, system: list.codeSystem,
        code: place.code.text, occupations: way.occupations),
      lineage: Lineage(snapshot: snapshot.snapshot, line: UInt32(place.line), cell: 1),
      receipt: ReceiptIssuer.receipt(
        of: "title",
        [list.id.text, place.area.text, place.text, place.title, edition.description]))
  }

  /// A person's word first, then the list's own code, then the dictionary, then the words.
  ///
  /// A code that leads nowhere leaves the title to be looked up, so that a list is never the worse
  /// for naming its codes.
  private func way(of place: Place, in snapshot: ListSnapshot) -> Way {
    let list = snapshot.list
    let year = snapshots.all[Int(snapshot.snapshot)].edition.year
    if let confirmed = dictionary.confirmed(place.title, of: list.id, in: year) {
      return Way(grade: .confirmed, occupations: confirmed)
    }
    let coded = way(of: place.code, system: list.codeSystem)
    if let coded, coded.grade.counts { return coded }
    let second = coded?.second ?? []
    let reading = dictionary.reading(of: place.title, language: list.language, in: year)
    if case .occupations(let found) = reading {
      return Way(
        grade: found.count == 1 ? .title : .titleLossy, occupations: found, second: second)
    }
    let proposals = (proposers[list.language]?.proposals(for: place.title, count: 3) ?? [])
      .map(\.occupation)
    var way = Way(
      grade: proposals.isEmpty ? .unmatched : .suggested, second: second, suggestions: proposals)
    if case .ambiguous(let titles) = reading { way.alike = titles }
    return way
  }

  /// By the code; nil where no table of its system has it.
  private func way(of code: ListCode, system: String) -> Way? {
    guard system != "none", code.isKnown else { return nil }
    if system == "ISCO-08" { return Way(grade: .exact, occupations: [Occupation(code.text)]) }
    guard let mapping = crosswalks[system]?[code.text] else { return nil }
    let groups = mapping.occupations
    guard !groups.isEmpty else { return Way(grade: .unmatched, second: mapping.second) }
    let grade: ShortageEntry.Grade =
      !mapping.second.isEmpty ? .twoReadings : groups.count == 1 ? .oneToOne : .lossy
    return Way(grade: grade, occupations: groups, second: mapping.second)
  }
}
