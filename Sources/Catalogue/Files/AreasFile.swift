import StatisticalModel

/// `areas.csv`: every area with its editions of NUTS and its names.
enum AreasFile {
  static func read(_ table: RecordTable) throws(CatalogueError) -> [ReferenceArea: Area] {
    let records = try table.records(
      columns: ["code", "kind", "level", "parent", "eu27_2020", "name_national"]
        + ["name_fr", "name_nl", "name_en"])
    let editions = try editions(of: table)
    var areas: [ReferenceArea: Area] = [:]
    for record in records {
      let area = try area(record, editions: editions)
      try record.insert(area, for: area.code, in: &areas, column: "code")
    }
    try checkAliases(in: records, areas: areas)
    for record in records {
      guard let parent: ReferenceArea = record.optionalCode("parent") else { continue }
      let level = try record.integer("level")
      let above = areas[try record.known(parent, "parent", in: areas)]?.level
      guard let level, let above, above < .max, above + 1 == level else {
        throw record.error(
          in: "parent", "'\(parent)' is not one level above '\(record.text("code"))'",
          "correct the level or the parent")
      }
    }
    return areas
  }

  /// An alias is the code of no area, and of one area alone.
  private static func checkAliases(
    in records: [Record], areas: [ReferenceArea: Area]
  ) throws(CatalogueError) {
    var met: Set<ReferenceArea> = []
    for record in records {
      let code: ReferenceArea = try record.code("code")
      for alias in areas[code]?.aliases ?? []
      where areas[alias] != nil || !met.insert(alias).inserted {
        throw record.error(
          in: "aliases", "'\(alias)' is the code of an area already", "delete one of the two")
      }
    }
  }

  /// The editions that have a column, such as `nuts2024`: a new one is a new column.
  private static func editions(of table: RecordTable) throws(CatalogueError) -> [NUTSEdition] {
    var editions: [NUTSEdition] = []
    for column in table.header where column.hasPrefix("nuts") {
      guard let year = Int(column.dropFirst(4)), 2003...2200 ~= year else {
        throw error(table, "the column '\(column)' names no edition of NUTS")
      }
      editions.append(NUTSEdition(year))
    }
    guard editions.isEmpty else { return editions }
    throw error(table, "the header has no column for an edition of NUTS")
  }

  private static func error(_ table: RecordTable, _ problem: String) -> CatalogueError {
    CatalogueError(
      location: SourceLocation(file: table.file, line: 1, column: 1), problem: problem,
      remedy: "name a column nuts and the year of the edition, such as nuts2024")
  }

  private static func area(
    _ record: Record, editions known: [NUTSEdition]
  ) throws(CatalogueError) -> Area {
    var editions: Set<NUTSEdition> = []
    for edition in known where try record.flag("nuts\(edition.year)") { editions.insert(edition) }
    return Area(
      code: try record.code("code"), kind: try record.choice("kind"),
      level: try record.integer("level"), parent: record.optionalCode("parent"),
      editions: editions, nationalName: record.text("name_national"),
      names: try record.optionalNames("name"), isMember: try record.flag("eu27_2020"),
      note: try record.optionalNames("note"),
      aliases: record.list("aliases").map { ReferenceArea($0) })
  }
}
