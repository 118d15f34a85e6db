import FoundationEssentials
import StatisticalModel
import Storage

/// `manifest.json`: what a report was made from and what it consists of.
struct Manifest: Codable, Hashable {
  struct Edition: Codable, Hashable {
    let dataset: String
    let edition: String
    let publisher: String?
    let tableUpdated: String?
    let retrieved: String?
    let scope: String
    let path: String
  }

  struct File: Codable, Hashable {
    let path: String
    let sha256: String
    let bytes: Int

    init(path: String, sha256: String, bytes: Int) {
      self.path = path
      self.sha256 = sha256
      self.bytes = bytes
    }

    init(_ file: ReportFile) {
      let bytes = Array(file.text.utf8)
      self.init(path: file.path, sha256: Digest.of(bytes), bytes: bytes.count)
    }
  }

  static let fileName = "manifest.json"
  static let generatorName = "skillgap"

  let generator: String
  /// The version of this file's layout.
  let schema: Int
  /// One element a snapshot.
  let editions: [Edition]
  /// Relative to the data folder, ordered by path.
  let inputs: [File]
  /// Relative to the report, ordered by path, without the manifest itself.
  let outputs: [File]

  init(snapshots: [Snapshot], inputs: [FileDigest], outputs: [ReportFile]) {
    generator = Self.generatorName
    schema = 1
    editions = snapshots.map {
      Edition(
        dataset: $0.name, edition: $0.edition.description, publisher: $0.origin.publisher,
        tableUpdated: $0.origin.tableUpdated, retrieved: $0.origin.retrieved,
        scope: $0.origin.scope.rawValue, path: $0.path)
    }
    self.inputs = inputs.sorted { $0.path < $1.path }.map {
      File(path: $0.path, sha256: $0.sha256, bytes: $0.bytes)
    }
    self.outputs = outputs.sorted { $0.path < $1.path }.map { File($0) }
  }

  /// The manifest as a file of the report, ending with a line feed.
  func file() throws(PipelineError) -> ReportFile {
    ReportFile(path: Self.fileName, text: try JSONText.of(self))
  }

  /// The manifest in a folder, or nil where it holds none of ours.
  ///
  /// One that lists a path outside of its folder is none of ours.
  ///
  /// - Throws: where the folder cannot be read.
  static func read(from folder: borrowing Folder) throws(SystemFailure) -> Manifest? {
    guard let bytes = try folder.bytes(of: fileName),
      let manifest = try? JSONDecoder().decode(Manifest.self, from: Data(bytes)),
      manifest.generator == generatorName,
      manifest.outputs.allSatisfy({ ReportPath.isInside($0.path) })
    else { return nil }
    return manifest
  }
}
