import Catalogue
import FoundationEssentials
import Ingest
package import StatisticalModel

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

  func input(_ relative: String) -> InputFile {
    InputFile(path: name(of: relative), name: name(of: relative))
  }

  /// The whole file.
  ///
  /// - Throws: `PipelineError` with `inputMissing` where it cannot be read.
  func bytes(of relative: String) throws(PipelineError) -> [UInt8] {
    do {
      return Array(try Data(contentsOf: URL(filePath: name(of: relative))))
    } catch {
      throw PipelineError(
        .inputMissing, at: SourceLocation(file: name(of: relative)),
        "the file cannot be read", "check that it exists and that you may read it")
    }
  }

  /// The names in a folder, sorted, without hidden ones; none where there is no such folder.
  ///
  /// - Throws: `PipelineError` where there is one that cannot be listed.
  func names(in relative: String) throws(PipelineError) -> [String] {
    let path = name(of: relative)
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path)
        .filter { !$0.hasPrefix(".") }.sorted()
    } catch {
      throw PipelineError(
        .inputMissing, at: SourceLocation(file: path),
        "what is in it cannot be listed (\(Reason.of(error)))",
        "check that it is a folder and that you may read it")
    }
  }

  /// The files of the catalogue with their digests, for the manifest.
  ///
  /// - Throws: `PipelineError` where one is missing.
  func catalogueDigests() throws(PipelineError) -> [FileDigest] {
    var digests: [FileDigest] = []
    for file in (CatalogueSources.tableNames + CatalogueSources.textNames).sorted() {
      let bytes = try bytes(of: "catalogue/" + file)
      digests.append(
        FileDigest(path: "catalogue/" + file, sha256: Digest.of(bytes), bytes: bytes.count))
    }
    return digests
  }

  /// The catalogue, checked.
  ///
  /// - Throws: `PipelineError` where a file is missing or the catalogue contradicts itself.
  package func catalogue() throws(PipelineError) -> ReferenceCatalogue {
    var tables: [String: DelimitedTable] = [:]
    var texts: [String: CatalogueSources.Text] = [:]
    guard FileManager.default.fileExists(atPath: name(of: "catalogue")) else {
      throw PipelineError(
        .inputMissing, at: SourceLocation(file: name(of: "catalogue")),
        "there is no catalogue in '\(path)'", "name the data folder with --data")
    }
    for file in CatalogueSources.tableNames {
      tables[file] = try stage { () throws(IngestError) in
        try DelimitedText.read(input("catalogue/" + file), format: .catalogue)
      }
    }
    for file in CatalogueSources.textNames {
      texts[file] = try text(of: "catalogue/" + file)
    }
    let sources = CatalogueSources(tables: tables, texts: texts)
    return try catalogueStage { () throws(CatalogueError) in
      try CatalogueReader.read(sources)
    }
  }

  /// The catalogue, or nil where the folder has none.
  ///
  /// - Throws: `PipelineError` where there is one that contradicts itself.
  package func catalogueIfPresent() throws(PipelineError) -> ReferenceCatalogue? {
    guard FileManager.default.fileExists(atPath: name(of: "catalogue")) else { return nil }
    return try catalogue()
  }

  /// A file as text.
  ///
  /// - Throws: `PipelineError` where it cannot be read or is not UTF-8.
  func text(of relative: String) throws(PipelineError) -> CatalogueSources.Text {
    let bytes = try bytes(of: relative)
    if let text = String(validating: bytes, as: UTF8.self) {
      return CatalogueSources.Text(file: name(of: relative), text: text)
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

/// A file and what its bytes hash to.
struct FileDigest: Encodable, Hashable {
  let path: String
  let sha256: String
  let bytes: Int
}
