import Foundation
import TestSupport
import Testing

@Suite("The report of the sample")
struct ReportTests {
  /// What design.md promises and the report has so far.
  static let files = [
    "csv/convergence.csv", "csv/fair-shares.csv", "csv/gaps.csv", "csv/series.csv",
    "csv/shortage-bridge.csv",
    "csv/shortage-changes.csv", "csv/shortages.csv", "csv/target-equivalents.csv",
    "csv/trajectories.csv",
    "csv/women-men.csv", "index.fr.md", "index.md", "index.nl.md",
    "manifest.json", "memo/lys.en.md", "memo/lys.fr.md", "memo/lys.nl.md", "quality.md",
    "territories/lys.en.md", "territories/lys.fr.md", "territories/lys.nl.md",
  ]

  @Test("It ends with 0, says what it did, and writes exactly the promised files")
  func mainJob() throws {
    let place = try Workplace()
    let result = try place.run("report", "--output", "out")
    #expect(result.status == 0)
    #expect(result.standardError == "")
    try Expected.check(result.standardOutput, "sample/report.stdout.txt")
    #expect(try place.folder.contents(of: "out").keys.sorted() == Self.files)
  }

  @Test(
    "Each file is the recorded one, byte for byte",
    arguments: [
      "csv/gaps.csv", "csv/series.csv", "csv/shortages.csv", "csv/trajectories.csv",
      "memo/lys.fr.md",
    ])
  func content(file: String) throws {
    let place = try Workplace()
    _ = try place.run("report")
    try Expected.check(try place.folder.text(of: "reports/" + file), "sample/" + file)
  }

  @Test("A gzip file gives the same figures as the plain one, under its own path")
  func gzip() throws {
    let place = try Workplace { try $0.compress(SampleSnapshots.learning) }
    _ = try place.run("report")
    let expected = try Workplace()
    _ = try expected.run("report")
    let plain = try expected.folder.text(of: "reports/csv/gaps.csv")
    #expect(
      try place.folder.text(of: "reports/csv/gaps.csv")
        == plain.replacing("2024/trng_lfse_04.tsv", with: "2024/trng_lfse_04.tsv.gz"))
  }

  @Test("--language and --territory choose pages; CSV files and quality.md are always written")
  func choice() throws {
    let place = try Workplace()
    let result = try place.run("report", "--language", "fr", "--territory", "lys")
    #expect(result.status == 0)
    #expect(
      try place.folder.contents(of: "reports").keys.sorted() == [
        "csv/convergence.csv", "csv/fair-shares.csv", "csv/gaps.csv", "csv/series.csv",
        "csv/shortage-bridge.csv",
        "csv/shortage-changes.csv", "csv/shortages.csv", "csv/target-equivalents.csv",
        "csv/trajectories.csv",
        "csv/women-men.csv", "index.fr.md", "manifest.json",
        "memo/lys.fr.md", "quality.md", "territories/lys.fr.md",
      ])
  }

  @Test("The manifest has the SHA-256 and the length of every input and output")
  func manifest() throws {
    struct Manifest: Decodable {
      struct File: Decodable, Equatable {
        let path: String
        let sha256: String
        let bytes: Int
      }
      let inputs: [File]
      let outputs: [File]
    }
    func files(_ contents: [String: Data]) -> [Manifest.File] {
      contents.keys.sorted().map { path in
        let bytes = contents[path] ?? Data()
        return Manifest.File(path: path, sha256: Workplace.sha256(bytes), bytes: bytes.count)
      }
    }
    let place = try Workplace()
    _ = try place.run("report")
    var outputs = try place.folder.contents(of: "reports")
    let text = outputs.removeValue(forKey: "manifest.json")
    let manifest = try JSONDecoder().decode(Manifest.self, from: try #require(text))
    #expect(manifest.outputs == files(outputs))
    let inputs = try place.folder.contents(of: "data").filter { !$0.key.hasSuffix(".origin.yml") }
    #expect(manifest.inputs == files(inputs))
  }
}
