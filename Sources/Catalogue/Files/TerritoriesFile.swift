import StatisticalModel

/// `territories.csv`: one record a side; the sides of a territory stand together.
enum TerritoriesFile {
  /// Territories and their sides in the order of the file.
  static func read(
    _ table: RecordTable, parts: RecordTable, areas: [ReferenceArea: Area]
  ) throws(CatalogueError) -> [Territory] {
    var inhabitants = try inhabitants(parts)
    let records = try table.records(columns: [
      "territory", "label_fr", "label_nl", "label_en", "side", "side_fr", "side_nl", "side_en",
      "region", "covers", "fit", "note_fr", "note_nl", "note_en",
    ])
    var order: [TerritoryID] = []
    var names: [TerritoryID: LocalizedText] = [:]
    var sides: [TerritoryID: [Territory.Side]] = [:]
    for record in records {
      let id = TerritoryID(try record.pathName("territory"))
      let label = try record.names("label")
      if names[id] == nil { order.append(id) }
      guard names.updateValue(label, forKey: id) ?? label == label else {
        throw record.error(
          in: "label_fr", "'\(id)' has another name in an earlier record",
          "name a territory the same in all its records")
      }
      let name = "\(id)/\(try record.required("side"))"
      let side = try side(
        record, areas: areas, inhabitants: inhabitants.removeValue(forKey: name)?.weight)
      try check(side, of: id, beside: sides[id] ?? [], areas: areas, record: record)
      sides[id, default: []].append(side)
    }
    if let left = inhabitants.min(by: { $0.key < $1.key })?.value {
      throw left.record.error(
        in: "side", "territories.csv has no such side of this territory",
        "correct the ids or delete the record")
    }
    return order.compactMap { id in
      names[id].map { Territory(id: id, names: $0, sides: sides[id] ?? []) }
    }
  }

  /// Refuses a side that its territory has already, or whose ground it has.
  private static func check(
    _ side: Territory.Side, of id: TerritoryID, beside others: [Territory.Side],
    areas: [ReferenceArea: Area], record: Record
  ) throws(CatalogueError) {
    guard !others.contains(where: { $0.id == side.id }) else {
      throw record.error(
        in: "side", "'\(id)' has the side '\(side.id)' twice", "delete one of the two records")
    }
    if let nested = nested(side, among: others, areas: areas) {
      throw record.error(
        in: "covers",
        "the sides '\(nested.id)' and '\(side.id)' of '\(id)' have ground in common",
        "no person may be counted on two sides; correct one of them")
    }
  }

  /// A side that has an area wholly in common with `side`, or nil.
  private static func nested(
    _ side: Territory.Side, among others: [Territory.Side], areas: [ReferenceArea: Area]
  ) -> Territory.Side? {
    func chain(_ code: ReferenceArea) -> [ReferenceArea] { Geography.chain(from: code, in: areas) }
    guard side.coverage.isWhole else { return nil }
    return others.first { other in
      other.coverage.isWhole
        && side.covers.contains { mine in
          other.covers.contains { chain(mine).contains($0) || chain($0).contains(mine) }
        }
    }
  }

  private static func side(
    _ record: Record, areas: [ReferenceArea: Area], inhabitants: Weight?
  ) throws(CatalogueError) -> Territory.Side {
    var covers: [ReferenceArea] = []
    for code in record.list("covers") {
      covers.append(try record.known(ReferenceArea(code), "covers", in: areas))
    }
    return Territory.Side(
      id: try record.pathName("side"), names: try record.names("side"),
      region: try record.area("region", in: areas), covers: covers,
      coverage: try record.choice("fit"), note: try record.optionalNames("note"),
      inhabitants: inhabitants)
  }

  /// `territory-parts.csv`: the persons who live on a side, by `territory/side`.
  private static func inhabitants(
    _ table: RecordTable
  ) throws(CatalogueError) -> [String: (weight: Weight, record: Record)] {
    var inhabitants: [String: (weight: Weight, record: Record)] = [:]
    let records = try table.records(columns: [
      "territory", "side", "year", "persons", "is_estimate", "source",
    ])
    for record in records {
      let id = "\(try record.required("territory"))/\(try record.required("side"))"
      let weight = Weight(
        Quantity(try record.number("persons"), .persons), of: .persons(.all),
        year: try record.year("year"),
        source: try record.required("source"), isEstimate: try record.flag("is_estimate"))
      try record.insert((weight, record), for: id, in: &inhabitants, column: "side")
    }
    return inhabitants
  }
}
