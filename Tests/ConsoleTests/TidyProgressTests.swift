import Console
import Ingest
import Pipeline
import TestSupport
import Testing

@Suite("Progress of tidy")
struct TidyProgressTests {
  /// File names, a width, and the line before anything is read.
  static let lines: [([String], Int, String)] = [
    (["a.tsv.gz"], 79, "a.tsv.gz: 0 % of 1.2 MB, 0 observations"),
    (["a.tsv.gz"], 39, "a.tsv.gz: 0 % of 1.2 MB, 0 observations"),
    (["a.tsv.gz"], 38, "a.ts...: 0 % of 1.2 MB, 0 observations"),
    (["a.tsv.gz"], 34, "0 % of 1.2 MB, 0 observations"), (["a.tsv.gz"], 10, "0 % of 1.2"),
    (["a.tsv.gz"], 0, ""),
    (["é\u{1B}[2J.tsv"], 79, "é\\u{1B}[2J.tsv: 0 % of 1.2 MB, 0 observations"),
    (
      ["a.tsv.gz", "b.tsv"], 79, "a.tsv.gz: file 1 of 2, 0 % of 1.2 MB, 0 observations"
    ), (["nowhere/x.tsv"], 79, "x.tsv: 0.0 MB, 0 observations"),
  ]

  @Test(
    "The line fits the terminal, and holds nothing that would move its cursor", arguments: lines)
  func line(names: [String], width: Int, line: String) throws {
    let folder = try TemporaryFolder()
    let paths = try names.map { name in
      name.hasPrefix("nowhere/")
        ? name : try folder.write([UInt8](repeating: 0x61, count: 1_234_567), to: name)
    }
    #expect(TidyProgress(paths: paths).line(width: width) == line)
  }

  @Test("In the end all is read and all is written, plain or gzip", arguments: [false, true])
  func end(isGzip: Bool) throws {
    let folder = try TemporaryFolder()
    let text = "geo\\time\t2024\t2023\n" + (0..<500).map { "X\($0)\t1\t:\n" }.joined()
    let bytes = Array(text.utf8)
    let path = try folder.write(isGzip ? try GzipEncoder.compress(bytes) : bytes, to: "t.tsv")
    let progress = TidyProgress(paths: [path, path])
    let conversion = TidyConversion(
      paths: [path, path], codes: [:], first: nil, last: nil, catalogue: nil)
    let outcome = try conversion.run(
      output: folder.path + "/out.csv", progress: progress, onTerminal: TerminalSink.init)
    #expect(outcome == .written(observations: 2000))
    #expect(progress.line(width: 79) == "t.tsv: file 2 of 2, 100 % of 0.0 MB, 2000 observations")
  }
}
