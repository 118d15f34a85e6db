import Foundation
import StatisticalModel
import TestSupport
import Testing

@Suite("Explained codes")
struct ExplainedCodesTests {
  private static var findings: String {
    (try? String(contentsOf: Repository.root.appending(path: "docs/findings.md"), encoding: .utf8))
      ?? ""
  }

  @Test("Every finding is explained under a heading of its own", arguments: FindingCode.allCases)
  func finding(code: FindingCode) {
    let lines = Self.findings.split(separator: "\n")
    #expect(lines.contains { $0 == "### `\(code.rawValue)`" })
  }

  @Test("Every refusal is explained in a table", arguments: Refusal.allCases)
  func refusal(refusal: Refusal) {
    #expect(Self.isInTable(refusal.rawValue))
  }

  @Test("Every reason to leave a figure out is explained in a table")
  func exclusion() {
    let reasons = ExclusionReason.allCases.map(\.rawValue)
    #expect(reasons.filter { !Self.isInTable($0) } == [])
  }

  private static func isInTable(_ code: String) -> Bool {
    findings.split(separator: "\n").contains { line in
      line.hasPrefix("|")
        && line.split(separator: "|").contains {
          $0.trimmingCharacters(in: .whitespaces) == "`\(code)`"
        }
    }
  }
}
