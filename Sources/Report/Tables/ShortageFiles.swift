import StatisticalModel

/// The files under `csv/` of what shortage lists say together.
struct ShortageFiles {
  let input: ReportInput

  private var bridge: ShortageBridge { input.results.bridge }

  var files: [ReportFile] {
    [
      ReportFile(path: "csv/shortage-bridge.csv", text: groups.textForSpreadsheets),
      ReportFile(path: "csv/shortage-changes.csv", text: changes.textForSpreadsheets),
    ]
  }

  /// One row a unit group, one column a list, with the surest grade by which the list has it, and
  /// behind them one a list with how many of its titles that is.
  var groups: CSVTable {
    let held = Set(input.results.shortages.map(\.list))
    let lists = input.catalogue.shortageLists.map(\.id).filter(held.contains)
    return CSVTable(
      header: (["isco08", "label", "ict_set"] + lists.map(\.text) + lists.map { "\($0)_titles" })
        .joined(separator: ","),
      rows: bridge.rows.map { row in
        let group = input.catalogue.occupations[row.occupation]
        return [
          CSVField(row.occupation), CSVField(group?.label), CSVField(group?.ictSet.rawValue),
        ] + lists.map { CSVField(row.grades[$0]?.rawValue) }
          + lists.map { CSVField(row.titles[$0]) }
      })
  }

  /// One row a movement between the two newest editions of a list.
  var changes: CSVTable {
    CSVTable(
      header: """
        list,area,from_edition,to_edition,kind,before,after,titles_before,titles_after,adds_up
        """,
      rows: bridge.differences.flatMap { difference in
        difference.movements.map { movement in
          [
            CSVField(difference.list), CSVField(difference.area), CSVField(difference.from),
            CSVField(difference.to), CSVField(movement.kind.rawValue),
            CSVField(movement.before.joined(separator: ";")),
            CSVField(movement.after.joined(separator: ";")), CSVField(difference.countBefore),
            CSVField(difference.countAfter), CSVField(difference.addsUp ? 1 : 0),
          ]
        }
      })
  }
}
