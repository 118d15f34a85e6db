package import StatisticalModel

/// Reads the files of `data/catalogue` into checked values.
package enum CatalogueReader {
  /// The catalogue of `sources`, every reference between its files resolved.
  ///
  /// - Throws: `CatalogueError` with file, line and column, where a file is missing, a cell cannot
  ///   be understood, an id stands twice, or a record names an area, an indicator, a dataset or a
  ///   dimension code that no file declares.
  package static func read(_ sources: CatalogueSources) throws(CatalogueError) -> ReferenceCatalogue
  {
    let areas = try AreasFile.read(try sources.table("areas.csv"))
    let roles = try RolesFile(try sources.list("roles.yml"))
    return ReferenceCatalogue(
      geography: try geography(sources, areas: areas, roles: roles),
      figures: try figures(sources, areas: areas, roles: roles),
      occupations: try occupations(sources, areas: areas))
  }

  private static func geography(
    _ sources: CatalogueSources, areas: [ReferenceArea: Area], roles: RolesFile
  ) throws(CatalogueError) -> Geography {
    Geography(
      areas: areas,
      territories: try TerritoriesFile.read(
        try sources.table("territories.csv"), parts: try sources.table("territory-parts.csv"),
        areas: areas),
      union: try roles.union(among: areas),
      changes: try NUTSRecodesFile.read(try sources.table("nuts-recodes.csv"), areas: areas))
  }

  private static func figures(
    _ sources: CatalogueSources, areas: [ReferenceArea: Area], roles: RolesFile
  ) throws(CatalogueError) -> FigureCatalogue {
    let datasets = try DatasetsFile.read(try sources.table("datasets.csv"))
    let codelists = try CodelistsFile.read(try sources.table("codelists.csv"))
    let indicators = try IndicatorsFile.read(
      try sources.list("indicators.yml"), datasets: datasets, codelists: codelists)
    let targets = try TargetsFile.read(
      try sources.table("targets.csv"), areas: areas, indicators: indicators)
    let quality = try QualityFile.read(try sources.list("quality.yml"))
    return FigureCatalogue(
      indicators: indicators, targets: targets,
      baselines: try BaselinesFile.read(try sources.table("baselines.csv"), targets: targets),
      populations: try PopulationsFile.read(
        try sources.table("populations.csv"), areas: areas, ages: codelists[Dimension.age] ?? []),
      roles: try roles.indicators(among: indicators),
      tables: TableCatalogue(
        datasets: datasets,
        labels: try LabelsFile.read(try sources.table("labels.csv"), areas: areas),
        flags: try FlagsFile.read(try sources.table("flags.csv"))),
      rules: FigureRules(
        aggregation: try AggregationFile.read(try sources.list("aggregation.yml")),
        jumps: quality.jumps, intake: quality.intake,
        trends: try TrendsFile.read(try sources.list("trends.yml")),
        fairShare: try FairShareFile.read(try sources.list("fair-share.yml"))))
  }

  private static func occupations(
    _ sources: CatalogueSources, areas: [ReferenceArea: Area]
  ) throws(CatalogueError) -> OccupationCatalogue {
    let groups = try OccupationsFile.read(try sources.table("occupations.csv"))
    let lists = try ShortageListsFile.read(try sources.list("shortage-lists.yml"), areas: areas)
    return OccupationCatalogue(
      lists: lists, groups: groups,
      crosswalks: try CrosswalkFiles.read(
        rome: try sources.table("rome3-isco08.csv"), fap: try sources.table("fap2009-rome3.csv"),
        others: try sources.table("occupation-crosswalks.csv"), occupations: groups),
      titles: try TitleFiles.read(sources, lists: lists, occupations: groups),
      rules: try QualityFile.readLists(try sources.list("quality.yml")))
  }
}

extension Record {
  /// Adds a value under a key that may stand once in its file.
  func insert<Key: Hashable, Value>(
    _ value: Value, for key: Key, in values: inout [Key: Value], column: String
  ) throws(CatalogueError) {
    guard values.updateValue(value, forKey: key) == nil else {
      throw error(in: column, "'\(key)' stands twice", "delete one of the two records")
    }
  }

  /// The area that a cell names, which must be in `areas.csv`.
  func area(_ column: String, in areas: [ReferenceArea: Area]) throws(CatalogueError)
    -> ReferenceArea
  {
    let code: ReferenceArea = try code(column)
    return try known(code, column, in: areas)
  }

  func known(
    _ code: ReferenceArea, _ column: String, in areas: [ReferenceArea: Area]
  ) throws(CatalogueError) -> ReferenceArea {
    guard areas[code] != nil else {
      throw error(
        in: column, "the area '\(code)' is not in areas.csv", "correct it or add the area")
    }
    return code
  }
}
