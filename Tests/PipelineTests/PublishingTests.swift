import Foundation
import Glibc
import StatisticalModel
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Pipeline

/// What holds where folders are exchanged and where a report is replaced file by file.
@Suite("Publishing, either way")
struct PublishingTests {
  private let folder: TemporaryFolder
  private var target: String { folder.path + "/reports" }
  /// What was told, gathered by reference, since it is told by a closure.
  private final class Told: Sendable {
    private let state = Mutex<[String]>([])
    var lines: [String] { state.withLock { $0 } }
    func append(_ line: String) { state.withLock { $0.append(line) } }
  }

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Publishes pages; the lines that a person is told.
  @discardableResult
  private func publish(_ pages: [String: String], exchanges: Bool) throws -> [String] {
    let told = Told()
    var options = WriteOptions(waiting: 0) { told.append($0) }
    options.exchanges = exchanges
    _ = try Publisher(folder: target, options: options).publish(PublisherTests.report(pages))
    return told.lines.map { folder.plain($0) ?? "" }
  }

  private func files() throws -> [String: String] {
    try folder.contents(of: "reports").filter { $0.key != Manifest.fileName }
      .mapValues { String(decoding: $0, as: UTF8.self) }
  }

  private func status(_ path: String) throws -> FileStatus {
    try #require(try FileStatus.at(target + path))
  }

  @Test("A report replaces another one whole, and leaves nothing else", arguments: [true, false])
  func replacement(exchanges: Bool) throws {
    try publish(["index.md": "one", "memo/old.md": "two", "a/b/c.md": "x"], exchanges: exchanges)
    try publish(["index.md": "three", "new/a.md": "four"], exchanges: exchanges)
    #expect(try files() == ["index.md": "three", "new/a.md": "four"])
    #expect(try folder.names() == ["reports"])
    #expect(try folder.names(in: "reports") == ["index.md", "manifest.json", "new"])
  }

  @Test("Edited pages are kept, numbered where one is kept already", arguments: [true, false])
  func edited(exchanges: Bool) throws {
    try publish(["index.md": "one", "memo/a.md": "two"], exchanges: exchanges)
    for (page, edit) in [("memo/a.md", "mine"), ("memo/a.md", "again"), ("index.md", "home")] {
      try folder.write(edit, to: "reports/" + page)
      let told = try publish(["index.md": "1", "memo/b.md": "2"], exchanges: exchanges)
      // What the new report does not have is kept too.
      try publish(["index.md": "one", "memo/a.md": "two"], exchanges: exchanges)
      let name = page == "index.md" ? page : edit == "mine" ? "memo/a.md" : "memo/a-2.md"
      #expect(
        told == [
          "reports/\(page): it was edited since it was written; the edited one is kept as "
            + "reports/kept/\(name)"
        ])
    }
    #expect(
      try files() == [
        "index.md": "one", "memo/a.md": "two", "kept/memo/a.md": "mine",
        "kept/memo/a-2.md": "again", "kept/index.md": "home",
      ])
  }

  @Test(
    "What other programs leave in any folder is no obstacle, and stays", arguments: [true, false])
  func bystanders(exchanges: Bool) throws {
    let names = [
      "csv/.~lock.gaps.csv#", ".DS_Store", "memo/Thumbs.db", "index.md~", ".index.md.swp",
      "#index.md#", "memo/~$a.docx", "._index.md", "lost+found/x", ".nfs0001", "gone/a.md~",
    ]
    for name in names { try folder.write(name, to: "reports/" + name) }
    let bystanders = Dictionary(uniqueKeysWithValues: names.map { ($0, $0) })
    for pages in [
      ["index.md": "one", "gone/a.md": "x"], ["index.md": "two", "csv/gaps.csv": "y"],
    ] {
      try publish(pages, exchanges: exchanges)
      #expect(try files() == pages.merging(bystanders) { $1 })
    }
  }

  @Test(
    "Rights and the set-group-id bit survive, of the folder and its files",
    arguments: [true, false])
  func rights(exchanges: Bool) throws {
    try publish(["index.md": "one", "memo/a.md": "two"], exchanges: exchanges)
    for (path, mode) in [
      ("", 0o2770), ("/index.md", 0o640), ("/memo", 0o2750), ("/memo/a.md", 0o600),
    ] {
      #expect(unsafe chmod(target + path, UInt32(mode)) == 0)
    }
    try publish(["index.md": "1", "memo/a.md": "2", "memo/b.md": "3"], exchanges: exchanges)
    #expect(try status("").mode == 0o2770)
    #expect(try status("/index.md").mode == 0o640)
    #expect(try status("/memo").mode == 0o2750)
    #expect(try status("/memo/a.md").mode == 0o600)
  }

  @Test(
    "Owner and group survive", .enabled(if: geteuid() == 0, "only root gives away"),
    arguments: [true, false])
  func owner(exchanges: Bool) throws {
    try publish(["index.md": "one"], exchanges: exchanges)
    for path in ["", "/index.md"] { #expect(unsafe chown(target + path, 65534, 65534) == 0) }
    #expect(unsafe chmod(target, 0o2755) == 0)
    try publish(["index.md": "two", "memo/b.md": "three"], exchanges: exchanges)
    #expect(try status("").owner == 65534)
    #expect(try status("/index.md").owner == 65534)
    // Whatever is new has the group of the folder, as the set-group-id bit asks.
    #expect(try status("/memo/b.md").group == 65534)
    #expect(try status("").mode == 0o2755)
  }

  @Test("Who has a page open reads it to its end", arguments: [true, false])
  func reader(exchanges: Bool) throws {
    try publish(["index.md": "one"], exchanges: exchanges)
    let reader = try FileHandle(forReadingFrom: URL(filePath: target + "/index.md"))
    try publish(["index.md": "two"], exchanges: exchanges)
    #expect(try reader.readToEnd() == Data("one".utf8))
  }

  @Test("Staging folders of dead runs are cleared, and only those", arguments: [true, false])
  func deadRuns(exchanges: Bool) throws {
    try publish(["index.md": "one"], exchanges: exchanges)
    let dead = RandomName.make(Staging.prefix(beside: "reports"))
    try folder.write("", to: dead + "/" + Staging.marker)
    try folder.write("half", to: dead + "/memo/a.md")
    let empty = RandomName.make(Staging.prefix(beside: "reports"))
    try FileManager.default.createDirectory(
      atPath: folder.path + "/" + empty, withIntermediateDirectories: true)
    let inner = RandomName.make(Staging.innerPrefix)
    try folder.write("", to: "reports/\(inner)/" + Staging.marker)
    let users = [
      "reports.new-4711/a.md", ".reports.skillgap-notes/a.md",
      RandomName.make(Staging.prefix(beside: "reports")) + "/mine.md",
      RandomName.make(Staging.prefix(beside: "other")) + "/" + Staging.marker,
    ]
    for path in users { try folder.write("mine", to: path) }
    try publish(["index.md": "two"], exchanges: exchanges)
    #expect(try files() == ["index.md": "two"])
    #expect(
      try folder.names() == (users.map { String($0.prefix { $0 != "/" }) } + ["reports"]).sorted())
  }

  @Test("What a dead run left of the old report is taken away, and what people had in it kept")
  func deadRetirement() throws {
    try publish(["index.md": "one", "memo/a.md": "two"], exchanges: true)
    let old = RandomName.make(Staging.prefix(beside: "reports"))
    try FileManager.default.moveItem(atPath: target, toPath: folder.path + "/" + old)
    try publish(["index.md": "new"], exchanges: false)
    #expect(try folder.names() == ["reports"])
    try FileManager.default.copyItem(atPath: target, toPath: folder.path + "/" + old)
    try folder.write("edited", to: old + "/index.md")
    try folder.write("open", to: old + "/.~lock.index.md#")
    try folder.write("added", to: old + "/kept/notes.txt")
    try publish(["index.md": "newer"], exchanges: true)
    #expect(try folder.names() == ["reports"])
    #expect(
      try files() == [
        "index.md": "newer", "kept/index.md": "edited", "kept/notes.txt": "added",
        ".~lock.index.md#": "open",
      ])
  }

  @Test(
    "A manifest's paths stay in its folder",
    arguments: ["../victim", "/victim", "memo/../../victim", ""])
  func hostileManifest(path: String) throws {
    try folder.write("mine", to: "victim")
    let hostile = ReportFile(path: path, text: "mine")
    let manifest = try Manifest(snapshots: [], inputs: [], outputs: [hostile]).file()
    try folder.write(manifest.text, to: "reports/manifest.json")
    let error = failure { () throws(PipelineError) in
      _ = try Publisher(folder: target, options: .silent)
    }
    #expect(error?.status == .cannotWrite)
    #expect(try folder.text(of: "victim") == "mine")
  }

  @Test("A second writer waits, is told so, and ends when the time is over")
  func locked() throws {
    let told = Told()
    let options = WriteOptions(waiting: 0) { told.append($0) }
    let error: PipelineError?
    do {
      let first = try Publisher(folder: target, options: .silent)
      error = failure { () throws(PipelineError) in
        _ = try Publisher(folder: target, options: options)
      }
      _ = try first.publish(PublisherTests.report(["index.md": "one"]))
    }
    #expect(error?.status == .locked)
    #expect(
      folder.plain(error?.description)
        == "reports: error: another run has been writing here for 0 seconds; try again when it has "
        + "ended, or wait longer with --wait")
    #expect(try publish(["index.md": "two"], exchanges: true) == [])
    #expect(try files() == ["index.md": "two"])
  }

  @Test("A folder that was made for a run that fails goes again")
  func madeAndFailed() throws {
    do { _ = try Publisher(folder: target, options: .silent) }
    #expect(try folder.names() == [])
  }

  @Test("A folder that a person moves away during a run stays as it is", arguments: [true, false])
  func movedAway(exchanges: Bool) throws {
    try publish(["index.md": "one"], exchanges: exchanges)
    var options = WriteOptions.silent
    options.exchanges = exchanges
    let publisher = try Publisher(folder: target, options: options)
    try FileManager.default.moveItem(atPath: target, toPath: folder.path + "/archive")
    try folder.write("mine", to: "reports/mine.txt")
    let report = try PublisherTests.report(["index.md": "two"])
    let error: PipelineError?
    do throws(PipelineError) {
      _ = try publisher.publish(report)
      error = nil
    } catch let thrown {
      error = thrown
    }
    #expect(
      folder.plain(error?.description)
        == "reports: error: the reports cannot be written here: the folder was moved or replaced "
        + "while the report was made; run the command again")
    #expect(try folder.text(of: "archive/index.md") == "one")
    #expect(try folder.names() == ["archive", "reports"])
    #expect(try files() == ["mine.txt": "mine"])
  }

  @Test("A folder that its owner has closed is opened before it is taken away", arguments: [true])
  func closedFolder(exchanges: Bool) throws {
    try publish(["index.md": "one", "memo/a.md": "two"], exchanges: exchanges)
    #expect(unsafe chmod(target + "/memo", 0o555) == 0)
    try publish(["index.md": "two", "memo/a.md": "two"], exchanges: exchanges)
    #expect(try folder.names() == ["reports"])
  }

  @Test("What is put into a rest of an old report meanwhile is carried over, not deleted")
  func addedToRest() throws {
    try publish(["index.md": "one", "memo/a.md": "two"], exchanges: true)
    let old = RandomName.make(Staging.prefix(beside: "reports"))
    try FileManager.default.copyItem(atPath: target, toPath: folder.path + "/" + old)
    try folder.write("mine", to: old + "/memo/mine.txt")
    let error = failure { () throws(PipelineError) in
      _ = try Publisher(folder: target, options: .silent)
    }
    #expect(error?.description.contains("it holds 'memo/mine.txt'") == true)
    #expect(try folder.names() == ["reports"])
    #expect(try folder.text(of: "reports/memo/mine.txt") == "mine")
  }

  @Test(
    "A staging folder of another user is passed over",
    .enabled(if: geteuid() == 0, "only root gives away"), arguments: [true, false])
  func stagingOfAnother(exchanges: Bool) throws {
    try publish(["index.md": "one"], exchanges: exchanges)
    let name = RandomName.make(Staging.innerPrefix)
    try folder.write("", to: "reports/\(name)/" + Staging.marker)
    #expect(unsafe chown("\(target)/\(name)", 65534, 65534) == 0)
    try publish(["index.md": "two"], exchanges: exchanges)
    #expect(try folder.text(of: "reports/index.md") == "two")
  }

  @Test(
    "What root makes anew in the report of another user is that user's",
    .enabled(if: geteuid() == 0, "only root gives away"), arguments: [true, false])
  func madeByRoot(exchanges: Bool) throws {
    try publish([:], exchanges: exchanges)
    #expect(unsafe chown(target, 65534, 65534) == 0)
    try publish(["index.md": "one", "memo/a.md": "two"], exchanges: exchanges)
    for path in ["/index.md", "/memo", "/memo/a.md"] {
      #expect(try status(path).owner == 65534, "\(path)")
    }
  }

  @Test("What a person had in the folder before the first report survives a run that broke off")
  func bystandersOfDeadRun() throws {
    try publish(["index.md": "one"], exchanges: true)
    let old = RandomName.make(Staging.prefix(beside: "reports"))
    try folder.write("mine", to: old + "/memo/.~lock.a.md#")
    try publish(["index.md": "two"], exchanges: true)
    #expect(try folder.names() == ["reports"])
    #expect(try files() == ["index.md": "two", "memo/.~lock.a.md#": "mine"])
  }

  @Test(
    "Kept pages lie in folders of the report's owner",
    .enabled(if: geteuid() == 0, "only root gives away"), arguments: [true, false])
  func keptOwner(exchanges: Bool) throws {
    try publish(["index.md": "one", "memo/a.md": "two"], exchanges: exchanges)
    #expect(unsafe chown(target, 65534, 65534) == 0)
    try folder.write("mine", to: "reports/memo/a.md")
    try publish(["index.md": "two", "memo/a.md": "two"], exchanges: exchanges)
    for path in ["/kept", "/kept/memo"] { #expect(try status(path).owner == 65534) }
  }
}
