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
      let code = rows.text(snapshot.list.codeColumn, in: row)
      let place = Place(title: title, code: code, area: area, line: row.line)
      let way = way(of: place, in: snapshot)
      if !way.alike.isEmpty {
        findings.append(.ambiguous(title, readsLike: way.alike, at: location))
      }
      entries.append(entry(at: place, by: way, of: snapshot))
    }
    findings += unusedConfirmations(of: snapshot, in: entries)
    if !leadsToISCO(snapshot.list.codeSystem) {
      let unmatched = entries.count { $0.grade == .unmatched }
      findings.append(.noCrosswalk(for: snapshot.list, file: snapshot.table.file, unmatched))
    }
    return entries
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

  /// A title where it stands.
  private struct Place {
    let title: String
    let code: String
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
      codeSystem: list.codeSystem, code: place.code, occupations: way.occupations,
      secondReading: way.second, suggestions: way.suggestions, grade: way.grade,
      ict: decision.decide(
        title: place.title, language: list.language, system: list.codeSystem, code: place.code,
        occupations: way.occupations),
      lineage: Lineage(snapshot: snapshot.snapshot, line: UInt32(place.line), cell: 1),
      receipt: ReceiptIssuer.receipt(
        of: "title",
        [list.id.text, place.area.text, place.code, place.title, edition.description]))
  }

  /// A person's word first, then the list's own code, then the dictionary, then the words.
  ///
  /// A code of a system that no table leads from is never guessed from its title.
  private func way(of place: Place, in snapshot: ListSnapshot) -> Way {
    let list = snapshot.list
    let year = snapshots.all[Int(snapshot.snapshot)].edition.year
    if let confirmed = dictionary.confirmed(place.title, of: list.id, in: year) {
      return Way(grade: .confirmed, occupations: confirmed)
    }
    if list.codeSystem != "none", let way = way(of: place.code, system: list.codeSystem) {
      return way
    }
    let reading = dictionary.reading(of: place.title, language: list.language, in: year)
    if case .occupations(let found) = reading {
      return Way(grade: found.count == 1 ? .title : .titleLossy, occupations: found)
    }
    let proposals = (proposers[list.language]?.proposals(for: place.title, count: 3) ?? [])
      .map(\.occupation)
    var way = Way(grade: proposals.isEmpty ? .unmatched : .suggested, suggestions: proposals)
    if case .ambiguous(let titles) = reading { way.alike = titles }
    return way
  }

  /// By the code; unmatched where nothing leads from its system, nil where only the code is
  /// unknown.
  private func way(of code: String, system: String) -> Way? {
    if system == "ISCO-08" {
      let group = catalogue.groups[Occupation(code)]
      return Way(
        grade: group == nil ? .unmatched : .exact, occupations: group.map { [$0.code] } ?? [])
    }
    guard let crosswalk = crosswalks[system] else { return Way(grade: .unmatched) }
    guard let mapping = crosswalk[code] else { return nil }
    let groups = mapping.occupations
    guard !groups.isEmpty else { return Way(grade: .unmatched, second: mapping.second) }
    let grade: ShortageEntry.Grade =
      !mapping.second.isEmpty ? .twoReadings : groups.count == 1 ? .oneToOne : .lossy
    return Way(grade: grade, occupations: groups, second: mapping.second)
  }
}

extension Finding {
  fileprivate static func unknownArea(
    _ area: String, of title: String, list: ShortageList, at location: SourceLocation
  ) -> Finding {
    Finding(
      code: .unknownListArea, location: location,
      message: "the area '\(area)' of '\(title)' is none that the entry of the list explains; the"
        + " title is left out",
      remedy: "add the area to the entry '\(list.id)' of data/catalogue/shortage-lists.yml")
  }

  fileprivate static func unused(_ confirmation: TitleConfirmation, year: Int) -> Finding {
    Finding(
      code: .unusedConfirmation,
      location: SourceLocation(file: "catalogue/title-confirmations.csv"),
      message: "'\(confirmation.title)' is confirmed for the list '\(confirmation.list)', whose"
        + " edition of \(year) does not have it",
      remedy: "compare the spelling with the list, or write the last year of the title in 'to_year'"
    )
  }

  fileprivate static func noCrosswalk(
    for list: ShortageList, file: String, _ count: Int
  ) -> Finding {
    Finding(
      code: .noCrosswalk, location: SourceLocation(file: file),
      message: "no table leads from the codes of \(list.codeSystem) to ISCO-08; titles that are"
        + " unmatched for it: \(count)",
      remedy: "add the codes to data/catalogue/occupation-crosswalks.csv, or correct 'code_system'"
        + " of the entry '\(list.id)' of data/catalogue/shortage-lists.yml")
  }

  fileprivate static func ambiguous(
    _ title: String, readsLike titles: [String], at location: SourceLocation
  ) -> Finding {
    let alike = titles.map { "'\($0)'" }.joined(separator: " and ")
    return Finding(
      code: .ambiguousTitle, location: location,
      message: "'\(title)' reads like \(alike) of the dictionary, which lead to different unit"
        + " groups; neither is used",
      remedy: "confirm the title in data/catalogue/title-confirmations.csv, or correct"
        + " data/catalogue/occupation-titles.csv")
  }

  fileprivate static func duplicate(
    _ title: String, firstLine: Int, at location: SourceLocation
  ) -> Finding {
    Finding(
      code: .duplicateTitle, location: location,
      message: "'\(title)' stands on line \(firstLine) already; it is counted once",
      remedy: "nothing to do, unless the two mean different occupations")
  }
}
