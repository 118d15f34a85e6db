package import Foundation

/// A folder of its own for one test, removed at the end.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init() throws {
    let url = FileManager.default.temporaryDirectory.appending(
      path: "skillgap-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file, making its folders, and returns its path.
  @discardableResult
  package func write(_ bytes: [UInt8], to relative: String) throws -> String {
    let url = URL(filePath: path).appending(path: relative)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return url.path
  }

  @discardableResult
  package func write(_ text: String, to relative: String) throws -> String {
    try write(Array(text.utf8), to: relative)
  }

  package func text(of relative: String) throws -> String {
    try String(contentsOf: URL(filePath: path).appending(path: relative), encoding: .utf8)
  }

  /// Every file below the folder with its bytes, by relative path.
  package func contents(of relative: String = "") throws -> [String: Data] {
    let base = relative.isEmpty ? path : path + "/" + relative
    var contents: [String: Data] = [:]
    for file in try FileManager.default.subpathsOfDirectory(atPath: base) {
      let url = URL(filePath: base).appending(path: file)
      guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
      else { continue }
      contents[file] = try Data(contentsOf: url)
    }
    return contents
  }
}
