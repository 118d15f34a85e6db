import Foundation
import TestSupport
import Testing

@Suite("Repetition")
struct RepetitionTests {
  @Test("A second run gives the same bytes, touches nothing and says so")
  func again() throws {
    let place = try Workplace()
    _ = try place.run("report")
    let before = try place.folder.contents(of: "reports")
    let inode = try Self.inode(of: place.folder.path + "/reports")
    let result = try place.run("report")
    #expect(result.status == 0)
    #expect(
      result.standardOutput.split(separator: "\n").last
        == "Reports    reports/index.md, memo pages in reports/memo/ (no byte has changed)")
    #expect(try place.folder.contents(of: "reports") == before)
    #expect(try Self.inode(of: place.folder.path + "/reports") == inode)
  }

  @Test("The place of the data leaves no trace in a report")
  func otherPath() throws {
    let place = try Workplace()
    _ = try place.run("report")
    let other = try Workplace.sample.store(in: place.folder, at: "far/away/figures")
    let result = try place.run("report", "--data", other + "/", "--output", "reports/")
    #expect(result.status == 0)
    #expect(result.standardOutput.hasSuffix(" (no byte has changed)\n"))
    for (file, bytes) in try place.folder.contents(of: "reports") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains(place.folder.path) && !text.contains("far/away"), "\(file)")
    }
  }

  @Test("A page that the new report no longer has disappears from the folder")
  func vanishedPage() throws {
    let place = try Workplace()
    _ = try place.run("report")
    let result = try place.run("report", "--language", "fr,en")
    #expect(result.status == 0)
    #expect(
      try place.folder.contents(of: "reports").keys.sorted()
        == ReportTests.files.filter { !$0.contains("nl.md") })
    let beside = try FileManager.default.contentsOfDirectory(atPath: place.folder.path)
    #expect(beside.sorted() == ["data", "reports"])
  }

  @Test("A territory under another id has its pages under that id alone")
  func renamedTerritory() throws {
    let place = try Workplace()
    _ = try place.run("report")
    try place.restock { sample in
      let territories = SampleCatalogue.files["territories.csv"] ?? ""
      sample.write(
        territories.replacing("\nlys,", with: "\nleie,"), to: "catalogue/territories.csv")
    }
    _ = try place.run("report")
    #expect(
      try place.folder.contents(of: "reports").keys.sorted()
        == ReportTests.files.map { $0.replacing("/lys.", with: "/leie.") }.sorted())
  }

  private static func inode(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
  }
}
