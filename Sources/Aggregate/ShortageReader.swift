import StatisticalModel

/// Reads the titles of shortage lists and carries their codes to ISCO-08.
struct ShortageReader {
  let catalogue: ReferenceCatalogue
  let snapshots: [Snapshot]
  let receipts: ReceiptIssuer

  /// The titles of a list in the order of the file, each area and title once.
  func entries(
    of snapshot: AggregateInput.ListSnapshot, findings: inout [Finding]
  ) -> [ShortageEntry] {
    let columns = Dictionary(
      snapshot.table.header.enumerated().map { ($0.element, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    var entries: [ShortageEntry] = []
    var lines: [String: Int] = [:]
    for row in snapshot.table.rows {
      let title = columns[snapshot.list.titleColumn].map { row.fields[$0] } ?? ""
      let location = snapshot.table.location(of: row)
      guard let area = area(of: row, list: snapshot.list, columns: columns) else {
        let name = areaText(of: row, list: snapshot.list, columns: columns)
        findings.append(.unknownArea(name, of: title, list: snapshot.list, at: location))
        continue
      }
      if let first = lines.updateValue(row.line, forKey: area.text + "\u{1F}" + title) {
        findings.append(.duplicate(title, firstLine: first, at: location))
        continue
      }
      let code = snapshot.list.codeColumn.flatMap { columns[$0] }.map { row.fields[$0] } ?? ""
      entries.append(entry(title, code: code, area: area, row: row, snapshot: snapshot))
    }
    return entries
  }

  private func area(
    of row: DelimitedTable.Row, list: ShortageList, columns: [String: Int]
  ) -> ReferenceArea? {
    switch list.area {
    case .fixed(let area): area
    case .column(let column, let meanings): columns[column].flatMap { meanings[row.fields[$0]] }
    }
  }

  private func areaText(
    of row: DelimitedTable.Row, list: ShortageList, columns: [String: Int]
  ) -> String {
    guard case .column(let column, _) = list.area else { return "" }
    return columns[column].map { row.fields[$0] } ?? ""
  }

  private func entry(
    _ title: String, code: String, area: ReferenceArea, row: DelimitedTable.Row,
    snapshot: AggregateInput.ListSnapshot
  ) -> ShortageEntry {
    let edition = snapshots[Int(snapshot.snapshot)].edition
    let occupations = occupations(of: code, system: snapshot.list.codeSystem)
    return ShortageEntry(
      list: snapshot.list.id, area: area, edition: edition, title: title,
      codeSystem: snapshot.list.codeSystem, code: code, occupations: occupations,
      grade: occupations.isEmpty ? .unmatched : occupations.count == 1 ? .oneToOne : .lossy,
      ictSet: ictSet(of: occupations),
      lineage: Lineage(snapshot: snapshot.snapshot, line: UInt32(row.line), cell: 1),
      receipt: receipts.receipt(
        list: snapshot.list.id, area: area, code: code, title: title, edition: edition))
  }

  private func occupations(of code: String, system: String) -> [Occupation] {
    if system == "ISCO-08" {
      return catalogue.occupations[Occupation(code)].map { [$0.code] } ?? []
    }
    return catalogue.crosswalks.first { $0.system == system && $0.code == code }?.occupations ?? []
  }

  /// The set all unit groups belong to; nil where there is none or where they do not agree.
  private func ictSet(of occupations: [Occupation]) -> OccupationGroup.ICTSet? {
    let sets = Set(occupations.compactMap { catalogue.occupations[$0]?.ictSet })
    return sets.count == 1 ? sets.first : nil
  }
}

extension Finding {
  fileprivate static func unknownArea(
    _ area: String, of title: String, list: ShortageList, at location: SourceLocation
  ) -> Finding {
    Finding(
      code: .unknownListArea, location: location,
      message: "the area '\(area)' of '\(title)' is none that the entry of the list explains; the"
        + " title is left out",
      remedy: "add the area to the entry '\(list.id)' of data/catalogue/shortage-lists.yml")
  }

  fileprivate static func duplicate(
    _ title: String, firstLine: Int, at location: SourceLocation
  ) -> Finding {
    Finding(
      code: .duplicateTitle, location: location,
      message: "'\(title)' stands on line \(firstLine) already; it is counted once",
      remedy: "nothing to do, unless the two mean different occupations")
  }
}
