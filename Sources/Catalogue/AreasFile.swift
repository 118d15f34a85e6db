import StatisticalModel

/// `areas.csv`: every area with its editions of NUTS and its names.
enum AreasFile {
  static func read(_ table: RecordTable) throws(CatalogueError) -> [ReferenceArea: Area] {
    let editions = NUTSEdition.allCases.map { "nuts\($0.rawValue)" }
    let records = try table.records(
      columns: ["code", "kind", "level", "parent", "eu27_2020", "name_national"] + editions
        + ["name_fr", "name_nl", "name_en"])
    var areas: [ReferenceArea: Area] = [:]
    for record in records {
      let area = try area(record)
      try record.insert(area, for: area.code, in: &areas, column: "code")
    }
    for record in records {
      guard let parent: ReferenceArea = record.optionalCode("parent") else { continue }
      let level = try record.integer("level")
      let above = areas[try record.known(parent, "parent", in: areas)]?.level
      guard let level, let above, above + 1 == level else {
        throw record.error(
          in: "parent", "'\(parent)' is not one level above '\(record.text("code"))'",
          "correct the level or the parent")
      }
    }
    return areas
  }

  private static func area(_ record: Record) throws(CatalogueError) -> Area {
    var editions: Set<NUTSEdition> = []
    for edition in NUTSEdition.allCases where try record.flag("nuts\(edition.rawValue)") {
      editions.insert(edition)
    }
    return Area(
      code: try record.code("code"), kind: try record.choice("kind"),
      level: try record.integer("level"), parent: record.optionalCode("parent"),
      editions: editions, nationalName: record.text("name_national"),
      names: try record.optionalNames("name"), isMember: try record.flag("eu27_2020"),
      note: try record.optionalNames("note"))
  }
}
