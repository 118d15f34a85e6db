import Foundation
import Report
import StatisticalModel
import TestSupport
import Testing

@testable import Pipeline

@Suite("Publishing")
struct PublisherTests {
  private let folder: TemporaryFolder
  private var target: String { folder.path + "/reports" }

  init() throws {
    folder = try TemporaryFolder()
  }

  /// A report of some pages with its manifest.
  static func report(_ pages: [String: String]) throws -> [ReportFile] {
    let files = pages.sorted { $0.key < $1.key }.map { ReportFile(path: $0.key, text: $0.value) }
    return files + [try Manifest(snapshots: [], inputs: [], outputs: files).file()]
  }

  private func publish(_ pages: [String: String], to path: String? = nil) throws
    -> Publisher.Outcome
  {
    try Publisher(folder: path ?? target, options: .silent).publish(try Self.report(pages))
  }

  private func refusal(_ pages: [String: String], to path: String? = nil) throws -> String? {
    let report = try Self.report(pages)
    let error = failure { () throws(PipelineError) in
      _ = try Publisher(folder: path ?? target, options: .silent).publish(report)
    }
    #expect(error == nil || error?.status == .cannotWrite)
    return folder.plain(error?.description)
  }

  /// The texts of a published report by path, without the manifest.
  private func pages() throws -> [String: String] {
    try folder.contents(of: "reports").filter { $0.key != Manifest.fileName }
      .mapValues { String(decoding: $0, as: UTF8.self) }
  }

  @Test("The first report makes its folder, and those above it")
  func first() throws {
    #expect(try publish(["index.md": "one", "memo/a.md": "two"]) == .written)
    #expect(try pages() == ["index.md": "one", "memo/a.md": "two"])
    #expect(try folder.names() == ["reports"])
  }

  @Test("What a listing of files alone would miss is not lost", arguments: ["folder", "link"])
  func unseen(kind: String) throws {
    try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
    if kind == "folder" {
      try FileManager.default.createDirectory(
        atPath: target + "/memo", withIntermediateDirectories: true)
    } else {
      try FileManager.default.createSymbolicLink(
        atPath: target + "/data", withDestinationPath: "nowhere")
    }
    #expect(
      try refusal(["index.md": "one"])
        == "reports: error: the reports cannot be written here: it holds files but no manifest.json"
        + " of this program, so it is not a report and would be lost; name another folder with"
        + " --output")
  }

  @Test("An empty folder is taken")
  func emptyFolder() throws {
    try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
    #expect(try publish(["index.md": "one"]) == .written)
    #expect(try pages() == ["index.md": "one"])
    #expect(try folder.names() == ["reports"])
  }

  @Test("A new report replaces the old one whole")
  func replacement() throws {
    _ = try publish(["index.md": "one", "memo/old.md": "two"])
    #expect(try publish(["index.md": "three", "new/a.md": "four"]) == .written)
    #expect(try pages() == ["index.md": "three", "new/a.md": "four"])
    #expect(try folder.names() == ["reports"])
    #expect(try folder.names(in: "reports") == ["index.md", "manifest.json", "new"])
  }

  @Test("The same report again touches nothing")
  func unchanged() throws {
    _ = try publish(["index.md": "one"])
    let before = try FileManager.default.attributesOfItem(atPath: target)
    #expect(try publish(["index.md": "one"]) == .unchanged)
    let after = try FileManager.default.attributesOfItem(atPath: target)
    #expect(before[.systemFileNumber] as? Int == after[.systemFileNumber] as? Int)
    #expect(before[.modificationDate] as? Date == after[.modificationDate] as? Date)
  }

  @Test("A page that was edited or deleted by hand is written again")
  func edited() throws {
    _ = try publish(["index.md": "one", "memo/a.md": "two"])
    try folder.write("edited", to: "reports/index.md")
    #expect(try publish(["index.md": "one", "memo/a.md": "two"]) == .written)
    #expect(try pages() == ["index.md": "one", "memo/a.md": "two", "kept/index.md": "edited"])
    try FileManager.default.removeItem(atPath: target + "/memo/a.md")
    #expect(try publish(["index.md": "one", "memo/a.md": "two"]) == .written)
    #expect(try pages() == ["index.md": "one", "memo/a.md": "two", "kept/index.md": "edited"])
  }

  @Test("A folder of other files is refused and stays as it is")
  func notOurs() throws {
    try folder.write("mine", to: "reports/notes.txt")
    #expect(
      try refusal(["index.md": "one"])
        == "reports: error: the reports cannot be written here: it holds files but no manifest.json "
        + "of this program, so it is not a report and would be lost; name another folder with "
        + "--output")
    #expect(try pages() == ["notes.txt": "mine"])
  }

  @Test(
    "A manifest of another program is no manifest of ours",
    arguments: ["{}", "not JSON", "{\"generator\":\"hugo\",\"schema\":1}"])
  func foreignManifest(text: String) throws {
    try folder.write(text, to: "reports/manifest.json")
    #expect(
      try refusal(["index.md": "one"])
        == "reports: error: the reports cannot be written here: it holds files but no manifest.json "
        + "of this program, so it is not a report and would be lost; name another folder with "
        + "--output")
    #expect(try folder.text(of: "reports/manifest.json") == text)
  }

  @Test("A foreign file within a report is refused and stays", arguments: ["notes.txt", "memo/.x"])
  func foreignFile(name: String) throws {
    _ = try publish(["index.md": "one", "memo/a.md": "two"])
    try folder.write("mine", to: "reports/" + name)
    #expect(
      try refusal(["index.md": "new"])
        == "reports: error: the reports cannot be written here: it holds '\(name)', which no report "
        + "wrote and which would be lost; move that file elsewhere")
    #expect(try pages() == ["index.md": "one", "memo/a.md": "two", name: "mine"])
  }

  @Test("A file in the place of the folder is refused and stays")
  func file() throws {
    try folder.write("mine", to: "reports")
    #expect(
      try refusal(["index.md": "one"])
        == "reports: error: the reports cannot be written here: it is a file; name a folder with "
        + "--output")
    #expect(try folder.text(of: "reports") == "mine")
  }

  @Test("A symbolic link stays a link, and its target is replaced", arguments: ["", "/"])
  func link(ending: String) throws {
    _ = try publish(["index.md": "one"], to: folder.path + "/real")
    let link = folder.path + "/reports"
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: folder.path + "/real")
    #expect(try publish(["index.md": "two"], to: link + ending) == .written)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: link) == folder.path + "/real")
    #expect(try folder.text(of: "real/index.md") == "two")
    #expect(try folder.names() == ["real", "reports"])
  }

  @Test("A report that cannot be written leaves the old one as it was, and nothing beside it")
  func failureToWrite() throws {
    _ = try publish(["index.md": "one"])
    let before = try folder.contents(of: "reports")
    // A name is at most 255 bytes long.
    let message = try refusal(["index.md": "two", String(repeating: "x", count: 300): "three"])
    #expect(
      message
        == "reports: error: the reports cannot be written here: a name is too long; choose a "
        + "shorter one")
    #expect(try folder.contents(of: "reports") == before)
    #expect(try folder.names() == ["reports"])
  }

  @Test("A report whose folder cannot be made says why")
  func unwritable() throws {
    try folder.write("mine", to: "file")
    let message = try refusal(["index.md": "one"], to: folder.path + "/file/reports")
    #expect(
      message
        == "file/reports: error: the reports cannot be written here: a file stands where a folder "
        + "is needed; check the path")
    #expect(try folder.names() == ["file"])
  }
}

extension WriteOptions {
  /// Waits for nobody and tells nobody.
  static var silent: WriteOptions { WriteOptions(waiting: 0) { _ in } }
}
