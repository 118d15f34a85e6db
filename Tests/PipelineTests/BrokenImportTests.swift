import Foundation
import StatisticalModel
import Storage
import TestSupport
import Testing

@testable import Pipeline

/// Imports that broke off at every place, and what is damaged afterwards.
@Suite("Broken imports")
struct BrokenImportTests {
  private let folder: TemporaryFolder
  private let data: DataFolder
  private static let place = "data/snapshots/estat/2026-04-17"
  private static let file = "trng_lfse_04.tsv.gz"
  private static let origin = "trng_lfse_04.origin.yml"
  private static let newer = SampleSnapshots.learningText.replacing("12.1 ", with: "13.4 ")

  init() throws {
    folder = try TemporaryFolder()
    data = try SampleData.folder(in: folder)
  }

  @discardableResult
  private func run(_ text: String = newer, dataset: Dataflow = "trng_lfse_04") throws
    -> Importer.Outcome
  {
    let path = try folder.write(text, to: "download.tsv")
    let edition = try #require(Edition("2026-04-17"))
    return try Importer(into: data, edition: edition, scope: .partial, options: .silent)
      .run(path: path, as: .dataset(dataset))
  }

  /// What an import that broke off leaves: the steps of one that went through, undone.
  private func breakOff(at step: Int, mends: Bool = false) throws {
    let staged = (0..<2).map { _ in ImportJournal.stagingName(of: "trng_lfse_04") }
    let moves = [
      ImportJournal.Move(from: staged[0], to: Self.file),
      ImportJournal.Move(from: staged[1], to: Self.origin),
    ]
    for move in moves.dropFirst(max(0, step - 2)) {
      try FileManager.default.moveItem(
        atPath: "\(folder.path)/\(Self.place)/\(move.to)",
        toPath: "\(folder.path)/\(Self.place)/\(move.from)")
    }
    let journal = ImportJournal(of: "trng_lfse_04", moves: moves, asides: [], mends: mends)
    if step > 0 {
      try folder.write(try JSONText.of(journal), to: "\(Self.place)/\(journal.fileName)")
    }
  }

  @Test(
    "Readers see the snapshot whole or not at all, and the next import ends what was begun",
    arguments: 0...4)
  func broken(step: Int) throws {
    let before = try SnapshotStore(folder: data).snapshots().map(\.path)
    let stored = try run()
    let files = try folder.contents(of: Self.place)
    try breakOff(at: step)
    #expect(try SnapshotStore(folder: data).snapshots().map(\.path) == before)
    #expect(try Run.compute(data).input.quality.findings.allSatisfy { $0.severity < .error })
    // The next import of anything: here the same again.
    let outcome = try run()
    #expect(outcome.path == stored.path)
    #expect(outcome.state == .stored)
    #expect(try folder.contents(of: Self.place) == files)
  }

  @Test("The import of another table completes it too")
  func otherTable() throws {
    try run()
    try breakOff(at: 2)
    try run(
      SampleSnapshots.specialistsText.replacing("290.6", with: "290.7"), dataset: "isoc_sks_itspt")
    #expect(
      try folder.names(in: Self.place) == [
        "isoc_sks_itspt.origin.yml", "isoc_sks_itspt.tsv.gz", Self.origin, Self.file,
      ])
  }

  @Test(
    "Where a snapshot was there before, readers say that its mending broke off", arguments: 1...4)
  func brokenMending(step: Int) throws {
    try run()
    let files = try folder.contents(of: Self.place)
    try breakOff(at: step, mends: true)
    let error = failure { () throws(PipelineError) in
      _ = try SnapshotStore(folder: data).snapshots()
    }
    #expect(error?.status == .inputMissing)
    #expect(
      folder.plain(error?.description)
        == "\(Self.place)/trng_lfse_04: error: an import that was to mend this snapshot broke off; "
        + "import it again")
    #expect(try run().state == .mended)
    #expect(try folder.contents(of: Self.place) == files)
    #expect(try run().state == .unchanged)
  }

  @Test("A journal of a version to come hides nothing in silence, and keeps its files")
  func unreadableJournal() throws {
    try run()
    let name = ".trng_lfse_04.skillgap-import.json"
    let staged = ImportJournal.stagingName(of: "trng_lfse_04")
    try folder.write("{\"generator\":\"skillgap\",\"schema\":9}", to: "\(Self.place)/\(name)")
    try folder.write("new", to: "\(Self.place)/\(staged)")
    let before = try folder.contents(of: Self.place)
    let error = failure { () throws(PipelineError) in
      _ = try SnapshotStore(folder: data).snapshots()
    }
    #expect(error?.status == .inputMissing)
    #expect(
      folder.plain(error?.description)
        == "\(Self.place)/\(name): error: this journal of an import that broke off cannot be read; let "
        + "the version that wrote it complete it, or remove it and import again")
    let refusal = try importFailure()
    #expect(refusal?.status == .cannotWrite)
    #expect(
      folder.plain(refusal?.description)
        == "\(Self.place)/\(name): error: this journal of an import that broke off cannot be "
        + "completed; let the version that wrote it complete it, or remove it and import again")
    #expect(try folder.contents(of: Self.place) == before)
    // It keeps nobody from importing another table.
    let path = try folder.write(SampleSnapshots.specialistsText, to: "other.tsv")
    let edition = try #require(Edition("2026-04-17"))
    let other = try Importer(into: data, edition: edition, scope: .partial, options: .silent)
      .run(path: path, as: .dataset("isoc_sks_itspt"))
    #expect(other.state == .stored)
  }

  @Test("A journal whose files are gone is no import any more", arguments: [true, false])
  func danglingJournal(mends: Bool) throws {
    let moves = [
      ImportJournal.Move(from: ImportJournal.stagingName(of: "trng_lfse_04"), to: Self.file),
      ImportJournal.Move(from: ImportJournal.stagingName(of: "trng_lfse_04"), to: Self.origin),
    ]
    let journal = ImportJournal(of: "trng_lfse_04", moves: moves, asides: [], mends: mends)
    try folder.write(try JSONText.of(journal), to: "\(Self.place)/\(journal.fileName)")
    #expect(try run().state == .stored)
    #expect(try folder.names(in: Self.place) == [Self.origin, Self.file])
  }

  /// What happens to a stored snapshot, and under which names it is kept.
  static let damages: [(String, [String], @Sendable (TemporaryFolder) throws -> Void)] = [
    (
      "a missing file", [],
      { try FileManager.default.removeItem(atPath: "\($0.path)/\(place)/\(file)") }
    ),
    ("an empty file", [], { try $0.write("", to: "\(place)/\(file)") }),
    (
      "a file cut off", [".\(file).kept"],
      { try $0.write([0x1F, 0x8B], to: "\(place)/\(file)") }
    ),
    (
      "a missing origin", [],
      { try FileManager.default.removeItem(atPath: "\($0.path)/\(place)/\(origin)") }
    ),
    ("an empty origin", [], { try $0.write("", to: "\(place)/\(origin)") }),
    (
      "an origin with a fault", [".\(origin).kept"],
      { try $0.write(try $0.text(of: "\(place)/\(origin)") + "x: [", to: "\(place)/\(origin)") }
    ),
  ]

  @Test(
    "What is damaged is seen, mended by importing it again, and kept", arguments: damages.indices)
  func damaged(index: Int) throws {
    let (_, kept, damage) = Self.damages[index]
    try run()
    let files = try folder.contents(of: Self.place)
    try damage(folder)
    let damaged = try folder.contents(of: Self.place)
    #expect(try run().state == .mended, "\(Self.damages[index].0)")
    var after = try folder.contents(of: Self.place)
    for name in kept {
      #expect(after.removeValue(forKey: name) == damaged[String(name.dropFirst().dropLast(5))])
    }
    #expect(after == files)
    #expect(try run().state == .unchanged)
    try damage(folder)
    #expect(try run().state == .mended)
    #expect(
      try folder.contents(of: Self.place).keys.filter { $0.hasPrefix(".") }.count
        == 2 * kept.count)
  }

  @Test("Another file of the name is a person's, and stays")
  func otherFile() throws {
    try run()
    try folder.write("mine", to: "\(Self.place)/trng_lfse_04.notes.txt")
    let before = try folder.contents(of: Self.place)
    let error = try importFailure()
    #expect(error?.status == .cannotWrite)
    #expect(
      folder.plain(error?.description)
        == "\(Self.place)/trng_lfse_04.notes.txt: error: the edition holds \(Self.file) already, and "
        + "this is another file of its name; move it elsewhere, and import again")
    #expect(try folder.contents(of: Self.place) == before)
  }

  @Test("Two data folders over one folder of snapshots keep out of each other's way")
  func sharedSnapshots() throws {
    try folder.write("", to: "other/keep")
    for name in ["catalogue", "snapshots"] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/other/" + name, withDestinationPath: "../data/" + name)
    }
    let lock = try FolderLock.take(folder.path + "/other/snapshots", waiting: 0) {}
    let error = try importFailure()
    withExtendedLifetime(lock) {}
    #expect(error?.status == .locked)
  }

  @Test("Locks that dead imports left go with the next import")
  func deadLocks() throws {
    try folder.write("", to: "data/snapshots/.estat-2025-sdg_04_60.skillgap-lock")
    try run()
    #expect(
      try folder.names(in: "data/snapshots").filter { $0.hasPrefix(".") } == [])
  }

  @Test("A file without an origin that holds something else is not lost")
  func foreignFile() throws {
    try folder.write("mine", to: "\(Self.place)/trng_lfse_04.csv")
    let error = try importFailure()
    #expect(error?.status == .cannotWrite)
    #expect(
      folder.plain(error?.description)
        == "\(Self.place)/trng_lfse_04.csv: error: a file of that name is there, with another "
        + "content and without an origin that says what it is; move it elsewhere, and import again")
    #expect(try folder.names(in: Self.place) == ["trng_lfse_04.csv"])
  }

  private func importFailure() throws -> PipelineError? {
    do {
      try run()
      return nil
    } catch let error as PipelineError {
      return error
    }
  }

  @Test("Of two imports of one edition one ends, whatever it would store")
  func atOnce() throws {
    let writer = SnapshotWriter(
      folder: data, agency: "estat", edition: try #require(Edition("2026-04-17")),
      name: "trng_lfse_04", options: .silent)
    do {
      let other = try writer.lock()
      let error = try importFailure()
      withExtendedLifetime(other) {}
      #expect(error?.status == .locked)
      #expect(
        folder.plain(error?.description)
          == "\(Self.place)/trng_lfse_04: error: another import of this edition is running; look at "
          + "what it stores, then try again")
    }
    #expect(try run().state == .stored)
    #expect(try folder.names(in: "data/snapshots") == ["estat", "france"])
  }

  @Test("An import waits for whoever changes the data folder, and ends when the time is over")
  func lockedFolder() throws {
    let lock = try FolderLock.take(data.path + "/snapshots", waiting: 0) {}
    let error = try importFailure()
    withExtendedLifetime(lock) {}
    #expect(error?.status == .locked)
    #expect(try folder.contents(of: "data").keys.allSatisfy { !$0.contains("2026-04-17") })
  }

  @Test(
    "A journal with names of others is none of ours",
    arguments: ["../victim", "other.csv", "trng_lfse_04.tsv.gz/../x"])
  func hostileJournal(target: String) throws {
    try run()
    let staging = ImportJournal.stagingName(of: "trng_lfse_04")
    try folder.write("evil", to: "\(Self.place)/\(staging)")
    try folder.write("mine", to: "data/snapshots/estat/victim")
    let move = ImportJournal.Move(from: staging, to: target)
    let journal = ImportJournal(of: "trng_lfse_04", moves: [move], asides: [], mends: false)
    try folder.write(try JSONText.of(journal), to: "\(Self.place)/\(journal.fileName)")
    try Folder.open("\(folder.path)/\(Self.place)").completing()
    #expect(try folder.text(of: "data/snapshots/estat/victim") == "mine")
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/\(Self.place)/other.csv"))
  }
}

extension Folder {
  fileprivate func completing() throws { _ = try ImportJournal.completeAll(in: self) }
}
