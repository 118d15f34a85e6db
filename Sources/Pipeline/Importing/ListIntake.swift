import Ingest
import Occupations
import StatisticalModel

/// Judges whether the file of a shortage list may become a snapshot of a data folder.
struct ListIntake {
  /// What was read of a file.
  struct Reading {
    let account: ListAccount
    /// The titles of the edition before, with it, where the file has fewer.
    let earlier: (edition: Edition, titles: Int)?
    /// What the report will say of it; warnings and errors alone.
    let findings: [Finding]
  }

  let list: ShortageList
  let edition: Edition
  let catalogue: ReferenceCatalogue
  let folder: DataFolder
  /// Whether a person has said that titles may go.
  let replace: Bool

  /// Reads every row of a list as the next report will.
  ///
  /// - Throws: `PipelineError` where the file cannot be read, has no title that the entry of the list
  ///   means, or has far fewer than the edition before and nobody said that this is meant.
  func read(_ file: InputFile) throws(PipelineError) -> Reading {
    let table = try ShortageListFile.read(file, as: list)
    let account = ListAccount(of: table, as: list)
    try check(account, of: file)
    let before = before()
    if let before, !replace { try compare(account, with: before, of: file) }
    let fewer = before.map { account.titles < $0.account.titles } ?? false
    return Reading(
      account: account,
      earlier: fewer ? before.map { ($0.edition, $0.account.titles) } : nil,
      findings: findings(in: table, at: file))
  }

  private func check(_ account: ListAccount, of file: InputFile) throws(PipelineError) {
    guard account.rows > 0 else {
      throw useless(file, "it has a header and no title", "fetch the file again")
    }
    let entry = "the entry '\(list.id)' of data/catalogue/shortage-lists.yml"
    guard account.kept > 0 else {
      throw useless(
        file, nothingKept(of: account), "correct 'rows' of \(entry), or fetch the right file")
    }
    guard account.titled > 0 else {
      throw useless(
        file, "the column '\(list.titleColumn)' is empty in all of its \(account.kept) rows",
        "correct 'title_column' of \(entry) or the file")
    }
    if account.titles == 0, let areas = account.areas {
      throw useless(
        file,
        "none of its \(account.titled) titles is of an area that the list explains;"
          + " \(Self.shown(areas))", "correct 'area' of \(entry), or fetch the right file")
    }
  }

  private func nothingKept(of account: ListAccount) -> String {
    let rules = account.conditions.map { "'\($0.rule)'" }.joined(separator: " and ")
    let conditions = account.conditions.filter { $0.rows == 0 }
    let told =
      conditions.isEmpty
      ? account.conditions.map { "'\($0.rule)' alone keeps \($0.rows)" }
      : conditions.flatMap(\.values).map(Self.shown)
    let noun = account.conditions.count == 1 ? "rule" : "rules"
    let verb = account.conditions.count == 1 ? "keeps" : "together keep"
    return "the list's \(noun) \(rules) \(verb) 0 of its \(account.rows) rows;"
      + " \(told.joined(separator: ", "))"
  }

  /// How many texts of a column a message shows.
  private static let shown = 5

  private static func shown(_ values: ListAccount.Values) -> String {
    let texts = values.texts.prefix(shown).map { "'\($0)'" }.joined(separator: ", ")
    let more = values.texts.count - shown
    return "\(values.column) holds \(texts)" + (more > 0 ? " and \(more) others" : "")
  }

  /// Refuses a file that would take most titles of the list, or all of an area, out of the report.
  private func compare(
    _ account: ListAccount, with before: (edition: Edition, account: ListAccount),
    of file: InputFile
  ) throws(PipelineError) {
    let gone = before.account.titlesByArea.keys.sorted().first { area in
      account.titlesByArea[area] == nil
    }
    let isFar = catalogue.occupations.rules.drops(
      from: before.account.titles, to: account.titles)
    guard isFar || gone != nil else { return }
    let of = isFar ? "" : gone.map { " of the area \($0)" } ?? ""
    let old = isFar ? before.account.titles : gone.flatMap { before.account.titlesByArea[$0] } ?? 0
    let new = isFar ? account.titles : 0
    throw PipelineError(
      .badInput, at: SourceLocation(file: file.name),
      "the list '\(list.id)' would have \(Self.count(new))\(of), where the edition"
        + " \(before.edition) has \(old): \(old - new) fewer",
      "fetch the whole list, or import it with --replace if so many have gone")
  }

  private static func count(_ titles: Int) -> String {
    titles == 1 ? "1 title" : "\(titles) titles"
  }

  /// Of the edition whose place in the report the file would take; nil where it takes none.
  ///
  /// What cannot be read now stands in no report either: nothing can be taken away from it.
  private func before() -> (edition: Edition, account: ListAccount)? {
    let store = SnapshotStore(folder: folder)
    let editions = (try? store.snapshots())?.filter {
      $0.name == list.id.text && $0.agency == list.agency
    }
    guard let newest = editions?.max(by: { $0.edition < $1.edition }), newest.edition < edition,
      let table = try? store.reading(
        newest, { file throws(PipelineError) in try ShortageListFile.read(file, as: list) }
      ).value
    else { return nil }
    return (newest.edition, ListAccount(of: table, as: list))
  }

  private func findings(in table: DelimitedTable, at file: InputFile) -> [Finding] {
    let snapshot = Snapshot(
      agency: list.agency, edition: edition, name: list.id.text, path: file.name,
      origin: Origin(
        publisher: list.publisher, dataset: list.id.text, title: list.names.english,
        tableUpdated: nil, retrieved: nil, scope: .full, transcription: nil, flags: .known,
        licence: nil, source: nil, notes: nil, sha256: "", contentSHA256: ""))
    return OccupationStage.results(
      of: OccupationInput(
        catalogue: catalogue.occupations, geography: catalogue.geography,
        snapshots: SnapshotList([snapshot]),
        lists: [ListSnapshot(list: list, snapshot: 0, table: table)])
    ).findings.filter { $0.severity > .information }
  }

  private func useless(_ file: InputFile, _ problem: String, _ remedy: String) -> PipelineError {
    PipelineError(
      .badInput, at: SourceLocation(file: file.name),
      "the file cannot serve as a snapshot: \(problem)", remedy)
  }
}
