import Foundation
import Report
import StatisticalModel
import Storage
import TestSupport
import Testing

@testable import Pipeline

@Suite("Manifests")
struct ManifestTests {
  private static func manifest(of data: DataFolder) throws -> Manifest {
    let snapshots = try SnapshotStore(folder: data).snapshots()
    return Manifest(
      snapshots: snapshots,
      inputs: [
        FileDigest(path: "b", sha256: Digest.of([2]), bytes: 1),
        FileDigest(path: "a", sha256: Digest.of([1]), bytes: 1),
      ],
      outputs: [
        ReportFile(path: "index.md", text: "é\n"), ReportFile(path: "csv/gaps.csv", text: ""),
      ])
  }

  @Test("What is written is read back, and written the same again")
  func roundTrip() throws {
    let folder = try TemporaryFolder()
    let manifest = try Self.manifest(of: SampleData.folder(in: folder))
    let file = try manifest.file()
    #expect(file.path == "manifest.json")
    try folder.write(file.text, to: "out/manifest.json")
    let reread = try #require(try Manifest.read(from: Folder.open(folder.path + "/out")))
    #expect(reread == manifest)
    #expect(try reread.file() == file)
    #expect(file.text.hasSuffix("}\n"))
  }

  @Test("Inputs and outputs stand in the order of their paths, with digest and bytes")
  func order() throws {
    let folder = try TemporaryFolder()
    let manifest = try Self.manifest(of: SampleData.folder(in: folder))
    #expect(manifest.inputs.map(\.path) == ["a", "b"])
    #expect(manifest.outputs.map(\.path) == ["csv/gaps.csv", "index.md"])
    #expect(manifest.outputs.map(\.bytes) == [0, 3])
    #expect(
      manifest.outputs.first?.sha256
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(manifest.editions.map(\.edition) == ["2017-04", "2024", "2025", "2024-03"])
    #expect(manifest.editions.map(\.retrieved) == [nil, nil, nil, nil])
  }

  @Test("A folder without a manifest of ours has none")
  func none() throws {
    let folder = try TemporaryFolder()
    #expect(try Manifest.read(from: Folder.open(folder.path)) == nil)
    try folder.write("{\"generator\":\"skillgap\"}", to: "manifest.json")
    #expect(try Manifest.read(from: Folder.open(folder.path)) == nil)
  }
}

@Suite("Digests")
struct DigestTests {
  @Test("SHA-256 is that of FIPS 180-4, whatever the pieces")
  func knownDigests() {
    let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(Digest.of(Array("abc".utf8)) == abc)
    var digest = Digest()
    for byte in "abc".utf8 { digest.update([byte]) }
    #expect(digest.hexadecimal == abc)
  }
}
