import StatisticalModel

extension QualityPage {
  /// The titles of shortage lists that no unit group is certain of, with what their words suggest.
  var unreadTitles: [Document.Block] {
    let entries = input.occupations.entries.filter { !$0.grade.counts }
    guard !entries.isEmpty else { return [] }
    let columns = ["List", "Title", "Code", "Mapping", "Suggested"].map {
      Table.Column(RichText($0))
    }
    let rows = entries.map { entry in
      [
        RichText(entry.list.text), RichText(entry.title),
        RichText(entry.code.isEmpty ? "–" : "\(entry.codeSystem) \(entry.code)"),
        RichText.code(entry.grade.rawValue),
        RichText(
          entry.suggestions.isEmpty
            ? "–" : entry.suggestions.map(\.text).joined(separator: ", ")),
      ]
    }
    return [
      .heading(2, "Titles without a certain unit group"),
      .paragraph(
        RichText(
          "They are counted nowhere. A person who knows confirms one in title-confirmations.csv or"
            + " adds it to occupation-titles.csv.")),
      .table(Table(columns: columns, rows: rows)),
    ]
  }

  /// What moved between two editions of a list, and whether the numbers add up.
  var listDifferences: [Document.Block] {
    let differences = input.occupations.bridge.differences
    guard !differences.isEmpty else { return [] }
    let lines = differences.map { difference -> RichText in
      let counts = ListDifference.Kind.allCases.map { kind in
        "\(kind.rawValue) \(difference.movements.count { $0.kind == kind })"
      }.joined(separator: ", ")
      let published = input.catalogue.occupations.list(difference.list)?.publishedCount
      let sum =
        difference.addsUp
        ? "the titles add up" : "the titles do not add up: some stand twice in an edition"
      let counted =
        published.map { $0 == difference.countAfter ? "" : "; the publisher counts \($0)" } ?? ""
      return RichText(
        "\(difference.list) (\(difference.area)), \(difference.from) to \(difference.to):"
          + " \(difference.countBefore) titles before, \(difference.countAfter) after; \(counts);"
          + " \(sum)\(counted).")
    }
    return [.heading(2, "Editions of shortage lists"), .bulletList(lines)]
  }
}
