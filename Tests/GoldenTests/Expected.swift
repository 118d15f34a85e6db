import Foundation
import TestSupport
import Testing

/// The texts that a case must give, in `Tests/GoldenTests/Cases`.
///
/// `RECORD=1 swift test` rewrites them, and fails all the same, so that a recording is looked at
/// before it counts.
enum Expected {
  private static let cases = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Cases")

  /// Compares a whole text with the file at `path` below the cases.
  static func check(
    _ text: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = cases.appending(path: path)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      Issue.record(
        "recorded \(path); look at the difference and run again", sourceLocation: sourceLocation)
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    if text == expected { return }
    Issue.record(
      Comment(rawValue: "\(path) differs. \(difference(text, expected))"),
      sourceLocation: sourceLocation)
  }

  /// The recorded text at `path` below the cases.
  static func text(of path: String) throws -> String {
    try String(contentsOf: cases.appending(path: path), encoding: .utf8)
  }

  /// The files of a folder of the cases, by their paths below the cases.
  static func files(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: cases.appending(path: folder).path)
      .map { folder + "/" + $0 }
  }

  /// The first line in which two texts differ.
  private static func difference(_ text: String, _ expected: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let same = zip(lines, wanted).prefix { $0 == $1 }.count
    let found = same < lines.count ? "\"\(lines[same])\"" : "the end"
    let other = same < wanted.count ? "\"\(wanted[same])\"" : "the end"
    return "Line \(same + 1) is \(found), expected \(other)"
  }
}
