import Foundation
import Pipeline
import StatisticalModel
import TestSupport
import Testing

@Suite("The page of the findings")
struct FindingsPageTests {
  @Test("docs/findings.md is what the code says; RECORD=1 writes it")
  func page() throws {
    let path = Repository.path("docs/findings.md")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(FindingsPage.text.utf8).write(to: URL(filePath: path))
      Issue.record("recorded docs/findings.md; look at the difference and run again")
      return
    }
    let page = try String(contentsOfFile: path, encoding: .utf8)
    let stale = page != FindingsPage.text
    #expect(!stale, "write docs/findings.md anew with RECORD=1 swift test --filter FindingsPage")
  }

  @Test("An explanation says its three things in whole sentences", arguments: FindingCode.allCases)
  func sentences(code: FindingCode) {
    let explanation = code.explanation
    for text in [explanation.meaning, explanation.figure, explanation.advice] {
      #expect(text.first?.isUppercase == true && text.hasSuffix("."), "'\(text)'")
      #expect(!text.contains("\n") && !text.contains("  "), "'\(text)'")
    }
  }

  @Test("No two codes of a kind are the same, and each is written in small letters and hyphens")
  func codes() {
    let kinds = [
      FindingCode.allCases.map(\.rawValue), Refusal.allCases.map(\.rawValue),
      ExclusionReason.allCases.map(\.rawValue),
    ]
    for codes in kinds {
      #expect(Set(codes).count == codes.count)
      #expect(codes.filter { $0.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) == nil } == [])
    }
  }

  @Test("What stands in a table breaks no row of it")
  func cells() {
    let texts =
      Refusal.allCases.flatMap { [$0.explanation.meaning, $0.explanation.nearest] }
      + ExclusionReason.allCases.map(\.explanation)
      + PipelineError.Status.allCases.map(\.explanation)
    #expect(texts.filter { $0.isEmpty || $0.contains("|") || $0.contains("\n") } == [])
  }
}
