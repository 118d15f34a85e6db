import Foundation
import Glibc
import Ingest
import StatisticalModel
import TestSupport
import Testing

@testable import Pipeline

@Suite("What is hashed is what is read")
struct HashedFileTests {
  private let folder: TemporaryFolder
  private let store: SnapshotStore
  private let snapshot: Snapshot

  init() throws {
    folder = try TemporaryFolder()
    store = SnapshotStore(folder: try SampleData.folder(in: folder))
    snapshot = try #require(
      try store.snapshots().first { $0.path == SampleSnapshots.learning })
    // Long ago: the clock of a file system may not tell two changes within milliseconds apart.
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1e9)], ofItemAtPath: path)
  }

  private var path: String { folder.path + "/data/" + snapshot.path }

  private func values(_ file: InputFile) throws(PipelineError) -> [String] {
    try stage { () throws(IngestError) in
      try TableReader.read(file, snapshot: 0, selecting: .everything)
    }.series.flatMap(\.observations).compactMap { $0.value?.description }
  }

  @Test("A file that takes the place of a snapshot once it is open is not read")
  func replaced() throws {
    let other = try folder.write(
      SampleSnapshots.learningText.replacing("12.1 ", with: "99.9 "), to: "other")
    let path = path
    let (read, digest) = try store.reading(snapshot) { file throws(PipelineError) in
      #expect(unsafe rename(other, path) == 0)
      return try values(file)
    }
    #expect(read.contains("12.1") && !read.contains("99.9"))
    #expect(digest.sha256 == snapshot.origin.sha256)
    #expect(failure { () throws(PipelineError) in _ = try store.verified(snapshot) } != nil)
  }

  @Test("A file that changes while it is read is refused, whatever was read of it")
  func changed() throws {
    let text = SampleSnapshots.learningText
    for change in [text.replacing("12.1 ", with: "99.9 "), text + "x", "", "x\ty\n"] {
      let error = failure { () throws(PipelineError) in
        _ = try store.reading(snapshot) { file throws(PipelineError) in
          _ = try? folder.write(change, to: "data/" + snapshot.path)
          return try values(file)
        }
      }
      #expect(error?.status == .badInput)
      #expect(
        error?.description.contains("the file was changed while it was read") == true)
      try folder.write(text, to: "data/" + snapshot.path)
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1e9)], ofItemAtPath: path)
    }
  }

  @Test("A file that changes once it was read in part is refused")
  func changedBetweenPasses() throws {
    let text = SampleSnapshots.learningText
    let error = failure { () throws(PipelineError) in
      _ = try store.reading(snapshot) { file throws(PipelineError) in
        _ = try values(file)
        _ = try? folder.write(text.replacing("12.1 ", with: "99.9 "), to: "data/" + snapshot.path)
        return try values(file)
      }
    }
    #expect(error?.status == .badInput)
    #expect(
      folder.plain(error?.description)
        == "data/\(snapshot.path): error: the file was changed while it was read; what was read may "
        + "be of neither state; try again when nobody writes into it")
  }

  @Test("Bytes and hash are those of the file, in whatever order they are asked for")
  func wholeFile() throws {
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let input = InputFile(path: try folder.write(bytes, to: "file"), name: "file")
    #expect(try HashedFile(input).bytes() == bytes)
    let file = try HashedFile(input)
    let digest = try file.digest()
    #expect(digest.sha256 == Digest.of(bytes) && digest.bytes == bytes.count)
    #expect(try file.bytes() == bytes)
    #expect(try file.digest() == digest)
  }
}
