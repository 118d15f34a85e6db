import Foundation
import StatisticalModel
import Storage
import TestSupport
import Testing

@testable import Pipeline

/// A report that is replaced file by file, broken off at every place.
@Suite("Journals")
struct JournalTests {
  private let folder: TemporaryFolder
  private let staging = RandomName.make(Staging.innerPrefix)
  private static let old = ["index.md": "one", "memo/a.md": "two", "old/b.md": "three"]
  private static let new = ["index.md": "1", "memo/a.md": "2", "new/c.md": "3"]

  init() throws {
    folder = try TemporaryFolder()
  }

  /// The old report, the new one in its staging folder, and the journal between them.
  private func begin() throws -> [ReportFile] {
    let old = try PublisherTests.report(Self.old)
    let new = try PublisherTests.report(Self.new)
    for file in old { try folder.write(file.text, to: "reports/" + file.path) }
    for file in new { try folder.write(file.text, to: "reports/\(staging)/" + file.path) }
    try folder.write("", to: "reports/\(staging)/" + Staging.marker)
    let journal = Journal(
      staging: staging, new: KnownFiles(new.map { Manifest.File($0) }),
      old: KnownFiles(old.map { Manifest.File($0) }))
    try folder.write(try JSONText.of(journal), to: "reports/" + Journal.fileName)
    return new
  }

  private func files() throws -> [String: String] {
    try folder.contents(of: "reports").filter { $0.key != Manifest.fileName }
      .mapValues { String(decoding: $0, as: UTF8.self) }
  }

  private func recover() throws {
    let place = try Publisher(folder: folder.path + "/reports", options: .silent)
    _ = consume place
  }

  @Test("The next run completes what was begun, however far it came", arguments: 0...4)
  func completion(count: Int) throws {
    let new = try begin()
    for file in new.prefix(count) {
      try folder.write(file.text, to: "reports/" + file.path)
      try FileManager.default.removeItem(
        atPath: "\(folder.path)/reports/\(staging)/\(file.path)")
    }
    if count == 4 { try FileManager.default.removeItem(atPath: folder.path + "/reports/old/b.md") }
    try recover()
    #expect(try files() == Self.new)
    #expect(try folder.names(in: "reports") == ["index.md", "manifest.json", "memo", "new"])
    #expect(try folder.text(of: "reports/manifest.json") == new.last?.text)
  }

  @Test("A journal whose files are gone changes nothing")
  func withoutFiles() throws {
    let old = try PublisherTests.report(Self.old)
    _ = try begin()
    try FileManager.default.removeItem(atPath: "\(folder.path)/reports/\(staging)")
    try recover()
    #expect(try files() == Self.old)
    #expect(try folder.text(of: "reports/manifest.json") == old.last?.text)
  }

  @Test("A staging folder that was cleared in part is cleared to its end")
  func halfCleared() throws {
    for file in try PublisherTests.report(Self.old) {
      try folder.write(file.text, to: "reports/" + file.path)
    }
    for parts in [["memo/a.md"], ["index.md", "manifest.json"], []] {
      let name = RandomName.make(Staging.innerPrefix)
      let path = "reports/\(name)/"
      for part in parts { try folder.write("x", to: path + part) }
      try folder.write("", to: path + Staging.marker)
    }
    try recover()
    #expect(try files() == Self.old)
  }

  @Test("What a person edited meanwhile is kept")
  func edited() throws {
    _ = try begin()
    try folder.write("edited", to: "reports/old/b.md")
    try folder.write("mine", to: "reports/new")
    try recover()
    #expect(
      try files() == Self.new.merging(["kept/old/b.md": "edited", "kept/new": "mine"]) { $1 })
  }

  /// Journals that a hostile hand may have written, as changes of a good one.
  static let hostile = [
    ("memo/a.md", "../victim"),
    ("\"generator\" : \"skillgap\"", "\"generator\" : \"other\""),
    (".skillgap-", "../.skillgap-"),
  ]

  @Test("A journal that leads out of its folder is none of ours", arguments: hostile)
  func hostileJournal(text: String, other: String) throws {
    _ = try begin()
    try folder.write("mine", to: "victim")
    let journal = try folder.text(of: "reports/" + Journal.fileName)
    let changed = journal.replacing(text, with: other)
    try #require(changed != journal)
    try folder.write(changed, to: "reports/" + Journal.fileName)
    let before = try files()
    let error = failure { () throws(PipelineError) in
      _ = try Publisher(folder: folder.path + "/reports", options: .silent)
    }
    #expect(
      folder.plain(error?.description)
        == "reports: error: the reports cannot be written here: it holds .skillgap-journal.json of a "
        + "run that broke off, which cannot be read; let the version that wrote it complete it, or "
        + "remove the folder and make the report anew")
    #expect(try folder.text(of: "victim") == "mine")
    #expect(try files() == before)
  }
}
