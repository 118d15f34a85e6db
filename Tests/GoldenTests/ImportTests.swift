import Foundation
import TestSupport
import Testing

@Suite("Import")
struct ImportTests {
  private static let newer = SampleSnapshots.learningText.replacing("12.1 ", with: "13.4 ")
  private static let edition = ["--dataset", "trng_lfse_04", "--edition", "2026-04-17"]
  private static let stored = "snapshots/estat/2026-04-17/trng_lfse_04.tsv.gz"
  private static let read = "(9 series, 43 observations; 8 series used by the catalogue)\n"

  private static func snapshots(_ place: Workplace) throws -> [String: Data] {
    try place.folder.contents(of: "data/snapshots")
  }

  @Test("A table becomes a snapshot with its origin, and the next report uses it")
  func table() throws {
    let place = try Workplace()
    try place.folder.write(Self.newer, to: "estat_trng_lfse_04.tsv")
    let result = try place.run(["import", "estat_trng_lfse_04.tsv"] + Self.edition)
    #expect(result.status == 0)
    #expect(result.standardError == "")
    #expect(result.standardOutput == "Imported \(Self.stored) \(Self.read)")
    let origin = try place.folder.text(of: "data/" + SampleData.origin(of: Self.stored))
    let bytes = try #require(try place.folder.contents(of: "data")[Self.stored])
    try Expected.check(
      origin.replacing(Workplace.sha256(bytes), with: "SHA-256 of the stored file")
        .replacing(Workplace.sha256(Array(Self.newer.utf8)), with: "SHA-256 of its content"),
      "import/trng_lfse_04.origin.yml")
    #expect(try place.run("report").status == 0)
    let gaps = try Table(place.folder.text(of: "reports/csv/gaps.csv"))
    let row = gaps.row(["area": "BE25", "sex": "T"])
    #expect(row?["value"] == "13.4")
    #expect(row?["gap"] == "1.6")
    #expect(row?["source"] == Self.stored + ":5:6")
  }

  @Test("A gzip file is stored byte for byte as it came")
  func gzip() throws {
    var sample = Workplace.sample
    sample.write(Self.newer, to: "file.tsv")
    try sample.compress("file.tsv")
    let gzip = sample.files["file.tsv.gz"] ?? []
    let place = try Workplace()
    try place.folder.write(gzip, to: "file.tsv.gz")
    let result = try place.run(["import", "file.tsv.gz"] + Self.edition)
    #expect(result.status == 0)
    #expect(result.standardOutput == "Imported \(Self.stored) \(Self.read)")
    #expect(try place.folder.contents(of: "data")[Self.stored] == Data(gzip))
  }

  @Test("The same content again, plain or gzip, is already there")
  func again() throws {
    let place = try Workplace()
    try place.folder.write(Self.newer, to: "file.tsv")
    _ = try place.run(["import", "file.tsv"] + Self.edition)
    let before = try Self.snapshots(place)
    try place.folder.write(
      try #require(before["estat/2026-04-17/trng_lfse_04.tsv.gz"]).map { $0 }, to: "file.tsv.gz")
    for file in ["file.tsv", "file.tsv.gz"] {
      let result = try place.run(["import", file] + Self.edition)
      #expect(result.status == 0)
      #expect(result.standardOutput == "Already there, unchanged: \(Self.stored) \(Self.read)")
    }
    #expect(try Self.snapshots(place) == before)
  }

  @Test("Another content in the same edition is refused, and the snapshot stays")
  func otherContent() throws {
    let place = try Workplace()
    try place.folder.write(Self.newer, to: "file.tsv")
    let before = try Self.snapshots(place)
    let result = try place.run(
      "import", "file.tsv", "--dataset", "trng_lfse_04", "--edition", "2024")
    #expect(result.status == 73)
    #expect(result.standardOutput == "")
    #expect(
      result.standardError
        == "data/snapshots/estat/2024/trng_lfse_04.origin.yml: error: the edition 2024 of "
        + "trng_lfse_04 is stored already, with another content; name the edition of the new file "
        + "with --edition, or delete the old snapshot\n")
    #expect(try Self.snapshots(place) == before)
  }

  @Test("A list is stored as it is, in its own encoding")
  func list() throws {
    let place = try Workplace()
    let bytes = SampleSnapshots.latin1("région;métier;code\nHauts-de-France;Éleveurs;A0Z41\n")
    try place.folder.write(bytes, to: "metiers.csv")
    let result = try place.run(
      "import", "metiers.csv", "--list", "tension", "--edition", "2025-05-21", "--scope", "full",
      "--replace")
    #expect(result.status == 0)
    #expect(
      result.standardOutput
        == "Imported snapshots/france/2025-05-21/tension.csv (1 titles; the edition 2024-03 has 4)\n"
    )
    #expect(try Self.snapshots(place)["france/2025-05-21/tension.csv"] == Data(bytes))
    #expect(try place.run("report").status == 0)
    let shortages = try Table(place.folder.text(of: "reports/csv/shortages.csv"))
    #expect(shortages.rows.map { $0["title"] } == ["Éleveurs"])
    #expect(shortages.rows.map { $0["edition"] } == ["2025-05-21"])
  }

  /// Content, arguments, exit code and the whole of stderr.
  static let refusals: [(String, [String], Int32, String)] = [
    (
      newer, ["--dataset", "trng_lfse_99"], 64,
      "error: the catalogue knows no dataset 'trng_lfse_99'; use one of: isoc_sks_itspt, "
        + "trng_lfse_04"
    ),
    (
      newer, ["--list", "vdab"], 64,
      "error: the catalogue knows no shortage list 'vdab'; use one of: tension"
    ),
    (
      newer.replacing("11.9", with: "n/a"), ["--dataset", "trng_lfse_04"], 65,
      "file:6:43: error: 'n/a' where a number belongs; a cell is a number such as -1.5 or ':', then "
        + "its flags; correct the source or fetch the file again"
    ),
    (
      newer.replacing("6.0", with: "n/a"), ["--dataset", "trng_lfse_04"], 65,
      "file:10:40: error: 'n/a' where a number belongs; a cell is a number such as -1.5 or ':', "
        + "then its flags; correct the source or fetch the file again"
    ),
    (
      "a;b\n1;2\n", ["--dataset", "trng_lfse_04"], 65,
      "file:1:1: error: 'a;b' is no header of a Eurostat table; it ends in '\\TIME_PERIOD' or "
        + "'\\time'; check that the file is a Eurostat TSV"
    ),
    (
      "region;metier;code\nFR;Éleveurs;A0Z41\n", ["--list", "tension"], 65,
      "file:1:1: error: the list 'tension' has no column 'métier', only region, metier, code; "
        + "correct the entry 'tension' of data/catalogue/shortage-lists.yml or the file"
    ),
    (
      "", ["--list", "tension"], 65,
      "file: error: the file is empty; a table has a header line at least; fetch the file again"
    ),
  ]

  @Test("A bad file is refused and nothing is stored", arguments: refusals)
  func refusal(content: String, arguments: [String], status: Int32, message: String) throws {
    let place = try Workplace()
    try place.folder.write(content, to: "file")
    let before = try place.folder.contents()
    let result = try place.run(["import", "file", "--edition", "2026"] + arguments)
    #expect(result.status == status)
    #expect(result.standardError == message + "\n")
    #expect(result.standardOutput == "")
    #expect(try place.folder.contents() == before)
  }

  @Test("A file that does not exist is missing input")
  func missing() throws {
    let result = try Workplace().run(["import", "nowhere.tsv"] + Self.edition)
    #expect(result.status == 66)
    #expect(
      result.standardError
        == "nowhere.tsv: error: there is no such file; only files that exist can be read; check the "
        + "path\n")
  }

  @Test("A table of which the catalogue uses nothing is refused")
  func wrongDataset() throws {
    let place = try Workplace()
    try place.folder.write(Self.newer, to: "file")
    let result = try place.run(
      "import", "file", "--dataset", "isoc_sks_itspt", "--edition", "2026")
    #expect(result.status == 65)
  }

  @Test(
    "The exit code says what is stored, wherever the account goes",
    arguments: [">&-", ">/dev/full"])
  func closedOutput(redirection: String) throws {
    let place = try Workplace()
    try place.folder.write(Self.newer, to: "file.tsv")
    let command =
      "'\(try CommandLineTool("skillgap").path)' import file.tsv \(Self.edition.joined(separator: " "))"
    let result = try CommandLineTool(path: "/bin/sh").run(
      ["-c", "\(command) \(redirection)"], in: place.folder.path)
    #expect(result.status == 0)
    #expect(result.standardError == "Imported \(Self.stored) \(Self.read)")
    #expect(try place.folder.contents(of: "data")[Self.stored] != nil)
  }
}
