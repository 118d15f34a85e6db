import StatisticalModel

extension QualityPage {
  /// A section a severity, in it a section a code with its count, and at last the total.
  var findings: [Document.Block] {
    var blocks: [Document.Block] = [.heading(2, "Findings")]
    for severity in [Severity.error, .warning, .information] {
      let found = input.quality.findings.filter { $0.severity == severity }
      guard !found.isEmpty else { continue }
      blocks.append(.heading(3, RichText("\(severity.title): \(found.count)")))
      for code in Set(found.map(\.code.rawValue)).sorted() {
        blocks += section(code, found.filter { $0.code.rawValue == code })
      }
    }
    return blocks + [.paragraph(RichText("Findings in all: \(input.quality.findings.count)."))]
  }

  private func section(_ code: String, _ found: [Finding]) -> [Document.Block] {
    let columns = ["Where", "What", "What to do"].map { Table.Column(RichText($0)) }
    let rows = FindingGroup.groups(of: found).flatMap { group in
      group.isJoined ? [row(of: group)] : group.findings.map { row(of: $0) }
    }
    return [
      .heading(4, .code(code) + RichText(": \(found.count)")),
      .table(Table(columns: columns, rows: rows)),
    ]
  }

  private func row(of finding: Finding) -> [RichText] {
    [.code(finding.location.description), RichText(finding.message), RichText(finding.remedy)]
  }

  /// Many findings of one kind in one file: their number, their first places, the first of them.
  private func row(of group: FindingGroup) -> [RichText] {
    let places = group.places.isEmpty ? "" : ", first at \(group.places)"
    return [
      .code(group.first.location.file) + RichText(": \(group.findings.count) times\(places)"),
      RichText(group.first.message), RichText(group.first.remedy),
    ]
  }
}
