import Foundation
import TestSupport
import Testing

/// What was there for the last report and is gone: never a smaller report that looks whole.
@Suite("Vanished input")
struct VanishedInputTests {
  private static let snapshot = SampleSnapshots.specialists

  private static func remove(_ path: String, in place: Workplace) throws {
    try FileManager.default.removeItem(atPath: place.folder.path + "/data/" + path)
  }

  @Test("A snapshot that is gone stops the report, and a person may confirm that it is")
  func snapshot() throws {
    let place = try Workplace()
    let before = try place.publishSample()
    try Self.remove(Self.snapshot, in: place)
    try Self.remove(SampleData.origin(of: Self.snapshot), in: place)
    let result = try place.run("report")
    #expect(result.status == 66)
    #expect(
      result.standardError
        == "data/\(Self.snapshot): error: the report in 'reports' was made from this snapshot, which "
        + "is no longer there; restore it; or confirm with --accept-removals that the report is to "
        + "be made without it\n")
    #expect(try place.folder.contents(of: "reports") == before)
    #expect(try place.run("report", "--accept-removals").status == 0)
    #expect(try place.folder.contents(of: "reports") != before)
    #expect(try place.run("report").status == 0)
  }

  @Test(
    "A link to a share that is not mounted stops the report",
    arguments: ["snapshots", "snapshots/estat", "snapshots/estat/2024", "catalogue", "corrections"])
  func deadLink(path: String) throws {
    let place = try Workplace()
    let before = try place.publishSample()
    try? Self.remove(path, in: place)
    try FileManager.default.createSymbolicLink(
      atPath: place.folder.path + "/data/" + path, withDestinationPath: "/nowhere/share")
    for command in ["report", "check"] {
      let result = try place.run(command)
      #expect(result.status == 66)
      #expect(
        result.standardError
          == "data/\(path): error: it is a symbolic link to a place that is not there, such as a "
          + "share that is not mounted; mount it, or correct the link\n")
    }
    #expect(try place.folder.contents(of: "reports") == before)
  }
}
