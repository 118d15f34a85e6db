import Foundation
import Pipeline
import StatisticalModel

/// docs/findings.md as the code has it: every finding, refusal, reason and exit code, explained.
enum FindingsPage {
  static var text: String {
    ([head] + Severity.inOrder.flatMap(section) + [refusals, reasons, errors])
      .joined(separator: "\n\n") + "\n"
  }

  private static let head = """
    # Findings, refusals and reasons

    This page is made from the code; `RECORD=1 swift test --filter FindingsPageTests` writes it \
    anew.

    ## Findings

    A finding is a flaw in the data that the run met and went on from. Each has a stable code and \
    stands in `reports/quality.md`; `skillgap check` prints those that reading and judging the \
    files gives. An **error** keeps its figure out and makes the exit code 1, a **warning** keeps \
    the figure, an **information** records what was done. Each example shows what the command \
    says of a small set of data with that flaw, and what becomes of its figures.
    """

  private static func section(_ severity: Severity) -> [String] {
    FindingCode.allCases.filter { $0.severity == severity }
      .sorted { $0.rawValue < $1.rawValue }.map(section)
  }

  private static func section(_ code: FindingCode) -> String {
    let explanation = code.explanation
    return """
      ### `\(code.rawValue)`

      **\(code.severity.rawValue.capitalized).** \(explanation.meaning)

      - Figure: \(explanation.figure)
      - What to do: \(explanation.advice)
      - [Example](../Tests/GoldenTests/Cases/findings/\(code.rawValue).txt)
      """
  }

  private static var refusals: String {
    """
    ## Refusals

    In place of a figure or a gap, in the column `refusal` of `gaps.csv` and in words on the pages.

    | code | meaning | nearest thing that can be given |
    |---|---|---|
    """
      + Refusal.allCases.map {
        "\n| `\($0.rawValue)` | \($0.explanation.meaning) | \($0.explanation.nearest) |"
      }.joined()
  }

  private static var reasons: String {
    """
    ## Reasons for leaving out

    Counted by snapshot in `quality.md`.

    | code | meaning |
    |---|---|
    """
      + ExclusionReason.allCases.map { "\n| `\($0.rawValue)` | \($0.explanation) |" }.joined()
  }

  private static var errors: String {
    """
    ## Errors

    What stops a run. Nothing is published, and the previous reports stay as they were. Every \
    message says what, where (`file:line:column`), why, and what to do.

    | exit code | when |
    |---|---|
    """
      + PipelineError.Status.allCases.map { "\n| \($0.rawValue) | \($0.explanation) |" }.joined()
  }
}

extension Severity {
  /// The gravest first.
  fileprivate static let inOrder: [Severity] = [.error, .warning, .information]
}
