import Foundation

/// The places of the repository that tests read.
package enum Repository {
  /// The root, found from this file.
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  package static func path(_ relative: String) -> String {
    root.appending(path: relative).path
  }

  /// Real files of Eurostat and employment services that are never committed; tests that need them
  /// are skipped where the folder is absent.
  package static let realData = root.deletingLastPathComponent().appending(path: "shared/realdata")

  package static var hasRealData: Bool {
    FileManager.default.fileExists(atPath: realData.path)
  }
}
