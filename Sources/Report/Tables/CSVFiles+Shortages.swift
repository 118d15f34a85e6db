import StatisticalModel

extension CSVFiles {
  /// One row a title of a shortage list.
  var shortages: CSVTable {
    let ordered = input.occupations.entries.sorted { left, right in
      if left.list != right.list { return left.list < right.list }
      if left.area != right.area { return left.area < right.area }
      if left.title != right.title {
        return left.title.utf8.lexicographicallyPrecedes(right.title.utf8)
      }
      return left.lineage < right.lineage
    }
    return CSVTable(
      [
        CSVColumn("list", \.list),
        CSVColumn("area", \.area),
        CSVColumn("edition", \.edition),
        CSVColumn("title", \.title),
        CSVColumn("code_system", \.codeSystem),
        CSVColumn("code", \.code),
        CSVColumn("isco08", \.occupations),
        CSVColumn("mapping_grade", \.grade.rawValue),
        CSVColumn("ict_set", \.ict?.rawValue),
        CSVColumn("receipt", \.receipt),
        CSVColumn("source") { input.sources.snapshots.source(of: $0.lineage) },
        CSVColumn("second_reading", \.secondReading),
        CSVColumn("suggestions", \.suggestions),
        CSVColumn("kind") { input.catalogue.occupations.list($0.list)?.kind.rawValue },
        CSVColumn("weight", \.weight),
      ], rows: ordered)
  }

  /// One row a unit group, one column a list, with the surest grade by which the list has it, and
  /// behind them one a list with how many of its titles that is.
  var shortageBridge: CSVTable {
    let held = Set(input.occupations.entries.map(\.list))
    let lists = input.catalogue.occupations.lists.map(\.id).filter(held.contains)
    let groups = input.catalogue.occupations.groups
    let columns: [CSVColumn<ShortageBridge.Row>] = [
      CSVColumn("isco08", \.occupation),
      CSVColumn("label") { groups[$0.occupation]?.label },
      CSVColumn("ict_set") { groups[$0.occupation]?.ictSet.rawValue },
    ]
    return CSVTable(
      columns + lists.map { list in CSVColumn(list.text) { $0.grades[list]?.rawValue } }
        + lists.map { list in CSVColumn("\(list)_titles") { $0.titles[list] } },
      rows: input.occupations.bridge.rows)
  }

  /// One row a movement between the two newest editions of a list.
  var shortageChanges: CSVTable {
    let columns: [CSVColumn<(list: ListDifference, movement: ListDifference.Movement)>] = [
      CSVColumn("list", \.list.list),
      CSVColumn("area", \.list.area),
      CSVColumn("from_edition", \.list.from),
      CSVColumn("to_edition", \.list.to),
      CSVColumn("kind", \.movement.kind.rawValue),
      CSVColumn("before", \.movement.before),
      CSVColumn("after", \.movement.after),
      CSVColumn("titles_before", \.list.countBefore),
      CSVColumn("titles_after", \.list.countAfter),
      CSVColumn("adds_up", \.list.addsUp),
    ]
    return CSVTable(
      columns,
      rows: input.occupations.bridge.differences.flatMap { list in list.movements.map { (list, $0) }
      })
  }
}
