import Foundation
import StatisticalModel
import TestSupport
import Testing

@testable import Pipeline

@Suite("Importing")
struct ImporterTests {
  private let folder: TemporaryFolder
  private let data: DataFolder
  private static let base = "snapshots/estat/2026-04-17/trng_lfse_04"

  init() throws {
    folder = try TemporaryFolder()
    data = try SampleData.folder(in: folder)
  }

  private func run(
    _ text: String, _ content: Importer.Content, scope: SnapshotScope = .partial,
    edition: String = "2026-04-17"
  ) throws -> Importer.Outcome {
    let path = try folder.write(text, to: "download.tsv")
    let edition = try #require(Edition(edition))
    return try Importer(into: data, edition: edition, scope: scope, options: .silent).run(
      path: path, as: content)
  }

  @Test("A table is stored compressed, with what is known of it")
  func table() throws {
    let text = SampleSnapshots.learningText
    let outcome = try run(text, .dataset("trng_lfse_04"), scope: .full)
    #expect(
      outcome
        == Importer.Outcome(
          path: Self.base + ".tsv.gz", state: .stored,
          extent: .table(series: 9, observations: 43, used: 8), findings: []))
    let snapshot = try #require(
      try SnapshotStore(folder: data).snapshots().first { $0.path == outcome.path })
    #expect(snapshot.origin.scope == .full)
    #expect(snapshot.origin.contentSHA256 == Digest.of(Array(text.utf8)))
    #expect(snapshot.origin.tableUpdated == "2026-04-17")
    #expect(snapshot.origin.retrieved == nil)
    let digest = try SnapshotStore(folder: data).verified(snapshot)
    #expect(digest.sha256 == snapshot.origin.sha256)
    #expect(digest.bytes < text.utf8.count)
  }

  @Test("The same content again is not new, and not written again")
  func again() throws {
    let text = SampleSnapshots.learningText.replacing("12.1 ", with: "12.2 ")
    let first = try run(text, .dataset("trng_lfse_04"))
    let before = try folder.contents(of: "data")
    let second = try run(text, .dataset("trng_lfse_04"))
    #expect(first.state == .stored && second.state == .unchanged)
    #expect(second.path == first.path)
    #expect(try folder.contents(of: "data") == before)
  }

  @Test("Content that is stored under another ending is found there")
  func otherEnding() throws {
    let outcome = try run(
      SampleSnapshots.learningText, .dataset("trng_lfse_04"), edition: "2024")
    #expect(outcome.state == .unchanged)
    #expect(outcome.path == SampleSnapshots.learning)
  }

  @Test("A table that no indicator uses yet is stored all the same")
  func unused() throws {
    let folder = try TemporaryFolder()
    let data = try SampleData.folder(in: folder) {
      try $0.edit(
        "catalogue/datasets.csv", "\nisoc_sks", to: "\njvs,estat,Office,Vacancies,,,\nisoc_sks")
    }
    let path = try folder.write("freq,geo\\TIME_PERIOD\t2024\nA,BE\t1\n", to: "x.tsv")
    let edition = try #require(Edition("2026"))
    let outcome = try Importer(into: data, edition: edition, scope: .partial, options: .silent)
      .run(path: path, as: .dataset("jvs"))
    #expect(outcome.extent == .table(series: 1, observations: 1, used: nil))
    #expect(try Run.compute(data).input.quality.findings.map(\.code) == [.unusedSnapshot])
  }

  @Test("A failure stores neither the file nor its origin")
  func failures() throws {
    try folder.write("a file in the way", to: "data/snapshots/estat/2026-04-17")
    let before = try folder.contents(of: "data")
    let path = try folder.write(SampleSnapshots.learningText, to: "download.tsv")
    let importer = try Importer(
      into: data, edition: try #require(Edition("2026-04-17")), scope: .partial, options: .silent)
    let error = failure { () throws(PipelineError) in
      _ = try importer.run(path: path, as: .dataset("trng_lfse_04"))
    }
    #expect(error?.status == .cannotWrite)
    let message = folder.plain(error?.description)
    #expect(
      message
        == "data/\(Self.base): error: the snapshot cannot be written: a file stands where a folder "
        + "is needed; check the path")
    #expect(try folder.contents(of: "data") == before)
  }
}
