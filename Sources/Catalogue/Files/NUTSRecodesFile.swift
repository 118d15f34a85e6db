import StatisticalModel

/// `nuts-recodes.csv`: how codes passed into others when NUTS changed.
enum NUTSRecodesFile {
  /// In the order of the file.
  static func read(
    _ table: RecordTable, areas: [ReferenceArea: Area]
  ) throws(CatalogueError) -> [NUTSChange] {
    let records = try table.records(columns: [
      "from_edition", "from_code", "to_edition", "to_code", "relation", "persons_2018",
    ])
    let editions = areas.values.reduce(into: Set()) { $0.formUnion($1.editions) }.sorted()
    var changes: [NUTSChange] = []
    for record in records {
      let change = NUTSChange(
        fromEdition: try record.edition("from_edition", among: editions),
        from: try record.area("from_code", in: areas),
        toEdition: try record.edition("to_edition", among: editions),
        to: try record.area("to_code", in: areas),
        relation: try record.choice("relation"), persons: try record.integer("persons_2018"))
      guard change.fromEdition < change.toEdition else {
        throw record.error(
          in: "to_edition",
          "\(change.toEdition.year) is not after \(change.fromEdition.year)",
          "a change leads to a later edition")
      }
      let isRecode = change.relation == .recode && change.from != change.to
      if isRecode,
        let other = changes.first(where: { $0.relation == .recode && $0.from == change.from })
      {
        throw record.error(
          in: "from_code", "'\(change.from)' is recoded to '\(other.to)' already",
          "a recode has one successor; use split where there are several")
      }
      changes.append(change)
    }
    return changes
  }
}
