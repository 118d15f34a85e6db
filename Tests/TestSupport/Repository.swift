package import Foundation

/// The places of the repository that tests read.
package enum Repository {
  /// The root, found from this file.
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  package static func path(_ relative: String) -> String {
    root.appending(path: relative).path
  }

  /// What lies beside the repository where it is developed, and nowhere else.
  package static let shared = root.deletingLastPathComponent().appending(path: "shared")

  /// Real files of Eurostat and employment services that are never committed; tests that need them
  /// are skipped where the folder is absent.
  package static let realData = shared.appending(path: "realdata")

  package static var hasRealData: Bool {
    FileManager.default.fileExists(atPath: realData.path)
  }
}
