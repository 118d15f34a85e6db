import Foundation

/// A small, valid data folder whose files a test may replace one by one before it is written.
///
/// Every snapshot gets an origin with the digest of its bytes, unless the test writes one itself.
package struct SampleData: Sendable {
  /// What a test handed to `edit` that is not in the file, or not once.
  package struct EditFailure: Error {
    package let path: String
    package let text: String
  }

  /// By path below the data folder.
  package private(set) var files: [String: [UInt8]]
  private var withoutOrigin: Set<String> = []
  private let sha256: @Sendable ([UInt8]) -> String

  /// - Parameter sha256: the digest of some bytes in lower-case hexadecimal.
  package init(sha256: @escaping @Sendable ([UInt8]) -> String) {
    self.sha256 = sha256
    files = [:]
    for (name, text) in SampleCatalogue.files { files["catalogue/" + name] = Array(text.utf8) }
    for (path, bytes) in SampleSnapshots.files { files["snapshots/" + path] = bytes }
  }

  package mutating func write(_ bytes: [UInt8], to path: String) {
    files[path] = bytes
  }

  package mutating func write(_ text: String, to path: String) {
    write(Array(text.utf8), to: path)
  }

  /// Replaces the one place of a text file that reads `old`.
  package mutating func edit(_ path: String, _ old: String, to new: String) throws {
    let text = String(decoding: files[path] ?? [], as: UTF8.self)
    guard text.ranges(of: old).count == 1 else { throw EditFailure(path: path, text: old) }
    write(text.replacing(old, with: new), to: path)
  }

  package mutating func remove(_ path: String) {
    files[path] = nil
  }

  /// Keeps a snapshot from getting an origin.
  package mutating func omitOrigin(of path: String) {
    withoutOrigin.insert(path)
  }

  /// The path of the origin beside a snapshot.
  package static func origin(of path: String) -> String {
    let name = path.split(separator: "/").last?.prefix { $0 != "." } ?? ""
    return path.split(separator: "/").dropLast().joined(separator: "/") + "/\(name).origin.yml"
  }

  /// The origin that a snapshot gets.
  package func originText(of path: String) -> String {
    let digest = sha256(files[path] ?? [])
    let parts = path.split(separator: "/")
    let name = parts.last?.prefix { $0 != "." } ?? ""
    let edition = parts.dropLast().last ?? "unknown"
    return """
      publisher: Sample office
      dataset: \(name)
      title: Sample table
      table_updated: "\(edition)"
      retrieved: unknown
      scope: partial
      transcription: made up for a test
      flags: known
      licence: unknown
      source: unknown
      notes: unknown
      sha256: \(digest)
      content_sha256: \(digest)

      """
  }

  /// Every file of the folder, origins included.
  package var complete: [String: [UInt8]] {
    var complete = files
    for path in files.keys where isSnapshot(path) && !withoutOrigin.contains(path) {
      let origin = Self.origin(of: path)
      if complete[origin] == nil { complete[origin] = Array(originText(of: path).utf8) }
    }
    return complete
  }

  private func isSnapshot(_ path: String) -> Bool {
    path.hasPrefix("snapshots/") && !path.hasSuffix(".origin.yml")
  }

  /// Writes the folder and returns its path.
  @discardableResult
  package func store(in folder: TemporaryFolder, at name: String = "data") throws -> String {
    for (path, bytes) in complete { try folder.write(bytes, to: name + "/" + path) }
    return folder.path + "/" + name
  }
}
