package import StatisticalModel

extension ListAccount {
  /// Counts the rows of a list's file as its entry reads them.
  package init(of table: DelimitedTable, as list: ShortageList) {
    let reading = ListRows(list: list, header: table.header)
    let meant = table.rows.filter(reading.isMeant)
    let named = meant.filter { !DelimitedTable.isBlank(reading.text(list.titleColumn, in: $0)) }
    var titles: [ReferenceArea: Set<String>] = [:]
    for row in named {
      guard let area = reading.area(of: row) else { continue }
      titles[area, default: []].insert(reading.text(list.titleColumn, in: row))
    }
    let conditions = list.rows.map { rule in
      Condition(
        rule: rule, rows: table.rows.count { reading.meets(rule, $0) },
        values: rule.columns.map { Self.values(of: $0, in: table.rows, by: reading) })
    }
    var areas: Values?
    if case .column(let column, _) = list.area {
      areas = Self.values(of: column, in: named, by: reading)
    }
    self.init(
      rows: table.rows.count, kept: meant.count, titled: named.count,
      titlesByArea: titles.mapValues(\.count),
      conditions: conditions, areas: areas)
  }

  private static func values(
    of column: ShortageList.ColumnName, in rows: [DelimitedTable.Row], by reading: ListRows
  ) -> Values {
    let counts = Dictionary(rows.map { (reading.text(column, in: $0), 1) }, uniquingKeysWith: +)
    return Values(
      column: column,
      texts: counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
        .map(\.key))
  }
}
