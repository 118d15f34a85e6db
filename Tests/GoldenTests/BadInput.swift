import Foundation
import TestSupport
import Testing

/// A change to the sample that a report must refuse.
struct BadInput: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let status: Int32
  /// The whole of stderr without its line feed.
  let message: String
  let change: @Sendable (inout SampleData) throws -> Void

  init(
    _ description: String, _ status: Int32, _ message: String,
    _ change: @escaping @Sendable (inout SampleData) throws -> Void
  ) {
    testDescription = description
    self.status = status
    self.message = message
    self.change = change
  }

  /// The same for an edit of one file.
  init(
    _ description: String, in file: String, _ old: String, to new: String, _ message: String
  ) {
    self.init(description, 65, message) { try $0.edit(file, old, to: new) }
  }

  /// Runs `report` over a good report and compares everything.
  func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let place = try Workplace(change)
    let before = try place.publishSample()
    let result = try place.run("report")
    #expect(result.status == status, sourceLocation: sourceLocation)
    #expect(result.standardError == message + "\n", sourceLocation: sourceLocation)
    #expect(result.standardOutput == "", sourceLocation: sourceLocation)
    let after = try place.folder.contents(of: "reports")
    #expect(!before.isEmpty, sourceLocation: sourceLocation)
    #expect(after == before, "the old report is as it was", sourceLocation: sourceLocation)
    let beside = try FileManager.default.contentsOfDirectory(atPath: place.folder.path).sorted()
    #expect(beside == ["data", "good", "reports"], sourceLocation: sourceLocation)
  }
}
