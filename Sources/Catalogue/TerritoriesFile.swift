import StatisticalModel

/// `territories.csv`: one record a side; the sides of a territory stand together.
enum TerritoriesFile {
  /// Territories and their sides in the order of the file.
  static func read(
    _ table: RecordTable, areas: [ReferenceArea: Area]
  ) throws(CatalogueError) -> [Territory] {
    let records = try table.records(columns: [
      "territory", "label_fr", "label_nl", "label_en", "side", "side_fr", "side_nl", "side_en",
      "region", "covers", "fit", "note_fr", "note_nl", "note_en",
    ])
    var order: [TerritoryID] = []
    var names: [TerritoryID: LocalizedText] = [:]
    var sides: [TerritoryID: [Territory.Side]] = [:]
    for record in records {
      let id: TerritoryID = try record.code("territory")
      let label = try record.names("label")
      if names[id] == nil { order.append(id) }
      guard names.updateValue(label, forKey: id) ?? label == label else {
        throw record.error(
          in: "label_fr", "'\(id)' has another name in an earlier record",
          "name a territory the same in all its records")
      }
      let side = try side(record, areas: areas)
      guard !(sides[id] ?? []).contains(where: { $0.id == side.id }) else {
        throw record.error(
          in: "side", "'\(id)' has the side '\(side.id)' twice", "delete one of the two records")
      }
      sides[id, default: []].append(side)
    }
    return order.compactMap { id in
      names[id].map { Territory(id: id, names: $0, sides: sides[id] ?? []) }
    }
  }

  private static func side(
    _ record: Record, areas: [ReferenceArea: Area]
  ) throws(CatalogueError) -> Territory.Side {
    var covers: [ReferenceArea] = []
    for code in record.list("covers") {
      covers.append(try record.known(ReferenceArea(code), "covers", in: areas))
    }
    return Territory.Side(
      id: try record.required("side"), names: try record.names("side"),
      region: try record.area("region", in: areas), covers: covers,
      coverage: try record.choice("fit"), note: try record.optionalNames("note"))
  }
}
