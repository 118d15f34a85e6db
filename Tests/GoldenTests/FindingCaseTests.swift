import Foundation
import StatisticalModel
import TestSupport
import Testing

@Suite("A golden case for each finding")
struct FindingCaseTests {
  /// The figures of the sample as it is, by file.
  private static let sample = Result { () throws -> [String: [String]] in
    let place = try Workplace()
    _ = try place.run("report")
    return try figures(of: place)
  }

  /// The columns that say what became of a figure.
  private static let columns = [
    "gaps.csv": [
      "target", "area", "sex", "period", "value", "flags", "status_of_value", "gap", "refusal",
      "source", "corrected",
    ],
    "series.csv": [
      "indicator", "area", "sex", "period", "value", "flags", "segment", "source", "corrected",
    ],
    "shortages.csv": ["list", "area", "title", "code", "isco08", "mapping_grade", "receipt"],
  ]

  /// The rows of each CSV file, their chosen cells joined by commas.
  private static func figures(of place: Workplace) throws -> [String: [String]] {
    try Dictionary(
      uniqueKeysWithValues: columns.map { file, columns in
        let table = try Table(place.folder.text(of: "reports/csv/" + file))
        return (
          file, table.rows.map { row in columns.map { row[$0] ?? "" }.joined(separator: ",") }
        )
      })
  }

  @Test("What the command says and does is the recorded text", arguments: FindingCase.all)
  func recorded(_ test: FindingCase) throws {
    let place = try Workplace(test.change)
    let check = try place.run("check")
    let report = try place.run("report")
    let quality = try place.folder.text(of: "reports/quality.md")
    let start = try #require(quality.firstRange(of: "## Findings\n")?.lowerBound)
    let changes = try Self.changes(to: try Self.figures(of: place))
    let text = """
      $ skillgap check
      \(check.standardOutput)\(check.standardError)exit code \(check.status)

      $ skillgap report
      \(report.standardError)exit code \(report.status)

      quality.md, findings:

      \(quality[start...].dropFirst("## Findings\n\n".count))
      Figures, compared with the same data without the flaw:
      \(changes)
      """
    try Expected.check(text, test.file)
    let severity = test.code.severity
    #expect(report.status == (severity == .error ? 1 : 0))
  }

  /// For each file the rows that are gone, then those that have come, with their columns above them.
  private static func changes(to figures: [String: [String]]) throws -> String {
    let sample = try Self.sample.get()
    let sections = columns.keys.sorted().compactMap { file -> String? in
      let rows = figures[file] ?? []
      let old = sample[file] ?? []
      let gone = old.filter { !rows.contains($0) }.map { "- " + $0 }
      let come = rows.filter { !old.contains($0) }.map { "+ " + $0 }
      guard !(gone + come).isEmpty else { return nil }
      let header = "  " + (columns[file] ?? []).joined(separator: ",")
      return "\n\(file)\n" + ([header] + gone + come).map { $0 + "\n" }.joined()
    }
    return sections.isEmpty ? "\nnone has changed\n" : sections.joined()
  }

  @Test("Each code has a golden case that shows it", arguments: FindingCode.allCases)
  func complete(code: FindingCode) throws {
    let cases = FindingCase.all.filter { $0.code == code }
    guard let shown = cases.first, cases.count == 1 else {
      Issue.record(
        """
        the finding '\(code.rawValue)' has \(cases.count) golden cases; it needs one: add it to \
        FindingCase.all, record it with RECORD=1 swift test --filter FindingCaseTests
        """)
      return
    }
    let text = try Expected.text(of: shown.file)
    #expect(
      text.contains("\n#### `\(code.rawValue)`: "), "\(shown.file) does not show '\(code.rawValue)'"
    )
  }

  @Test("No recording is left of a case that is gone")
  func orphans() throws {
    let files = FindingCase.all.map(\.file).sorted()
    #expect(try Expected.files(in: "findings").sorted() == files)
  }
}
