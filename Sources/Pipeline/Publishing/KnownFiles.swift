import Storage

/// The files of a report with what their bytes hash to.
struct KnownFiles {
  private let files: [String: Manifest.File]

  /// The files that a manifest lists, and the manifest itself as it lies in `folder`.
  init(_ listed: [Manifest.File], in folder: borrowing Folder) throws(SystemFailure) {
    var files = listed
    if let bytes = try folder.bytes(of: Manifest.fileName) {
      files.append(
        Manifest.File(
          path: Manifest.fileName, sha256: Digest.of(bytes), bytes: bytes.count))
    }
    self.init(files)
  }

  init(_ files: [Manifest.File]) {
    self.files = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
  }

  /// In the order of their paths.
  var list: [Manifest.File] { files.values.sorted { $0.path < $1.path } }

  func contains(_ path: String) -> Bool { files[path] != nil }

  /// Whether the file at a path is the one that is known, byte for byte.
  func match(_ path: String, in folder: borrowing Folder) throws(SystemFailure) -> Bool {
    guard let known = files[path], let status = try folder.status(at: path),
      status.kind == .file, status.size == known.bytes,
      let bytes = try folder.bytes(at: path)
    else { return false }
    return Digest.of(bytes) == known.sha256
  }
}
