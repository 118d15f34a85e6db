import Foundation
import Ingest
import StatisticalModel
import TestSupport
import Testing

@testable import Catalogue

/// One edit of a file of the sample catalogue, and the whole message with which it is refused.
struct Refusal: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let file: String
  let old: String
  let new: String
  let message: String

  init(
    _ description: String, in file: String, _ old: String, to new: String, _ message: String
  ) {
    testDescription = description
    self.file = file
    self.old = old
    self.new = new
    self.message = message
  }

  /// Reads the edited catalogue.
  func check(sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
    var files = SampleCatalogue.files
    let text = files[file] ?? ""
    #expect(text.ranges(of: old).count == 1, "'\(old)'", sourceLocation: sourceLocation)
    files[file] = text.replacing(old, with: new)
    let sources = try CatalogueSources(files)
    #expect(CatalogueReader.refusal(of: sources) == message, sourceLocation: sourceLocation)
  }
}

extension CatalogueReader {
  /// The message with which the sources are refused; nil where they are read.
  static func refusal(of sources: CatalogueSources) -> String? {
    do throws(CatalogueError) {
      _ = try read(sources)
      return nil
    } catch {
      return error.description
    }
  }
}

extension CatalogueSources {
  /// The sources of some files, which messages call by their names alone.
  init(_ files: [String: String]) throws {
    let folder = try TemporaryFolder()
    var tables: [String: DelimitedTable] = [:]
    for name in Self.tableNames {
      guard let text = files[name] else { continue }
      let path = try folder.write(text, to: name)
      tables[name] = try DelimitedText.read(InputFile(path: path, name: name), format: .catalogue)
    }
    var texts: [String: Text] = [:]
    for name in Self.textNames {
      texts[name] = files[name].map { Text(file: name, text: $0) }
    }
    self.init(tables: tables, texts: texts)
  }

  /// The sources that the repository ships.
  static func shipped() throws -> CatalogueSources {
    var files: [String: String] = [:]
    for name in tableNames + textNames {
      files[name] = try String(
        contentsOf: Repository.root.appending(path: "data/catalogue/\(name)"), encoding: .utf8)
    }
    return try CatalogueSources(files)
  }
}
