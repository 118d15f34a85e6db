import Catalogue
import Ingest
package import StatisticalModel
import Storage

/// The folder of figures and catalogue that a run reads.
package struct DataFolder: Sendable {
  /// As the user names it; messages show it in front of the files.
  package let path: String

  package init(path: String) {
    self.path = path
  }

  /// The name under which messages show a file of the folder.
  package func name(of relative: String) -> String {
    path == "." ? relative : (path.hasSuffix("/") ? path : path + "/") + relative
  }

  /// A file of the folder, opened, to be hashed while it is read.
  ///
  /// - Throws: `PipelineError` where it cannot be opened.
  func opened(_ relative: String) throws(PipelineError) -> HashedFile {
    try stage { () throws(IngestError) in
      try HashedFile(InputFile(path: name(of: relative), name: name(of: relative)))
    }
  }

  /// The whole file, and what it hashes to.
  ///
  /// - Throws: `PipelineError` with `inputMissing` where it cannot be read.
  func bytes(of relative: String) throws(PipelineError) -> (bytes: [UInt8], digest: FileDigest) {
    do throws(IngestError) {
      let file = try HashedFile(InputFile(path: name(of: relative), name: name(of: relative)))
      let bytes = try file.bytes()
      let digest = try file.digest()
      return (
        bytes, FileDigest(path: relative, sha256: digest.sha256, bytes: digest.bytes)
      )
    } catch {
      if error.cause == .changedWhileRead { throw PipelineError(error) }
      throw PipelineError(
        .inputMissing, at: SourceLocation(file: name(of: relative)),
        "the file cannot be read", "check that it exists and that you may read it")
    }
  }

  /// The names in a folder, sorted, hidden ones only if asked for; none where there is no folder.
  ///
  /// - Throws: `PipelineError` where there is one that cannot be listed to its end, and where a
  ///   symbolic link leads to nothing.
  func names(in relative: String, hidden: Bool = false) throws(PipelineError) -> [String] {
    guard try exists(relative) else { return [] }
    do throws(SystemFailure) {
      return try Folder.open(name(of: relative)).names().filter { hidden || !$0.hasPrefix(".") }
    } catch {
      throw PipelineError(
        .inputMissing, at: SourceLocation(file: name(of: relative)),
        "what is in it cannot be listed (\(error.reason))",
        "check that it is a folder and that you may read it")
    }
  }

  /// Whether something stands at a path of the folder.
  ///
  /// - Throws: `PipelineError` where that cannot be told, and where a symbolic link leads to
  ///   nothing: what is missing then is not missing on purpose.
  func exists(_ relative: String) throws(PipelineError) -> Bool {
    let path = name(of: relative)
    do throws(SystemFailure) {
      if try FileStatus.at(path) != nil { return true }
      if try FileStatus.at(path, followsLink: false) == nil { return false }
    } catch {
      throw PipelineError(
        .inputMissing, at: SourceLocation(file: path),
        "it cannot be looked at (\(error.reason))", error.remedy)
    }
    throw PipelineError(
      .inputMissing, at: SourceLocation(file: path),
      "it is a symbolic link to a place that is not there, such as a share that is not mounted",
      "mount it, or correct the link")
  }

  /// The catalogue, checked, and what its files hash to, for the manifest.
  ///
  /// - Throws: `PipelineError` where a file is missing or the catalogue contradicts itself.
  func hashedCatalogue() throws(PipelineError) -> (ReferenceCatalogue, [FileDigest]) {
    var tables: [String: DelimitedTable] = [:]
    var texts: [String: CatalogueSources.Text] = [:]
    var digests: [FileDigest] = []
    guard try exists("catalogue") else {
      throw PipelineError(
        .inputMissing, at: SourceLocation(file: name(of: "catalogue")),
        "there is no catalogue in '\(path)'", "name the data folder with --data")
    }
    for file in CatalogueSources.tableNames {
      let path = "catalogue/" + file
      try stage { () throws(IngestError) in
        let hashed = try HashedFile(InputFile(path: name(of: path), name: name(of: path)))
        tables[file] = try DelimitedText.read(hashed.input, format: .catalogue)
        let digest = try hashed.digest()
        digests.append(FileDigest(path: path, sha256: digest.sha256, bytes: digest.bytes))
      }
    }
    for file in CatalogueSources.textNames {
      let text = try text(of: "catalogue/" + file)
      texts[file] = text.text
      digests.append(text.digest)
    }
    let sources = CatalogueSources(tables: tables, texts: texts)
    let catalogue = try catalogueStage { () throws(CatalogueError) in
      try CatalogueReader.read(sources)
    }
    return (catalogue, digests.sorted { $0.path < $1.path })
  }

  /// The catalogue, checked.
  ///
  /// - Throws: `PipelineError` where a file is missing or the catalogue contradicts itself.
  package func catalogue() throws(PipelineError) -> ReferenceCatalogue {
    try hashedCatalogue().0
  }

  /// The catalogue, or nil where the folder has none.
  ///
  /// - Throws: `PipelineError` where there is one that contradicts itself.
  package func catalogueIfPresent() throws(PipelineError) -> ReferenceCatalogue? {
    try exists("catalogue") ? catalogue() : nil
  }

  /// A file as text, and what it hashes to.
  ///
  /// - Throws: `PipelineError` where it cannot be read or is not UTF-8.
  func text(
    of relative: String
  ) throws(PipelineError) -> (text: CatalogueSources.Text, digest: FileDigest) {
    let (bytes, digest) = try bytes(of: relative)
    if let text = String(validating: bytes, as: UTF8.self) {
      return (CatalogueSources.Text(file: name(of: relative), text: text), digest)
    }
    throw PipelineError(
      .badInput, at: place(ofInvalidByteIn: bytes, file: name(of: relative)),
      "the file is not UTF-8", "save it as UTF-8")
  }

  private func place(ofInvalidByteIn bytes: [UInt8], file: String) -> SourceLocation {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return SourceLocation(file: file)
    } catch {
      let valid = String(decoding: bytes.prefix(error.byteOffsets.lowerBound), as: UTF8.self)
      let lines = valid.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      return SourceLocation(file: file, line: lines.count, column: (lines.last?.count ?? 0) + 1)
    }
  }
}
