import StatisticalModel

/// `populations.csv`: persons by age group and area that no snapshot gives.
enum PopulationsFile {
  /// In the order of the file.
  static func read(
    _ table: RecordTable, areas: [ReferenceArea: Area], ages: Set<String>
  ) throws(CatalogueError) -> [PopulationFigure] {
    let records = try table.records(columns: ["age", "area", "year", "persons", "source"])
    var figures: [PopulationFigure] = []
    var seen: Set<String> = []
    for record in records {
      let figure = PopulationFigure(
        population: try record.required("age"), area: try record.area("area", in: areas),
        year: try record.year("year"), persons: try record.number("persons"),
        source: try record.required("source"))
      guard ages.contains(figure.population) else {
        throw record.error(
          in: "age", "the code '\(figure.population)' of dimension 'age' is not in codelists.csv",
          "correct it or add the code")
      }
      guard figure.persons > .zero else {
        throw record.error(
          in: "persons", "'\(figure.persons)' persons can weigh nothing", "write a number above 0")
      }
      guard seen.insert("\(figure.population)/\(figure.area)/\(figure.year)").inserted else {
        throw record.error(
          in: "year", "this population stands in an earlier record already",
          "delete one of the two records")
      }
      figures.append(figure)
    }
    return figures
  }
}

/// `aggregation.yml`: when an aggregate may be given.
enum AggregationFile {
  static func read(_ entries: [YAMLEntry]) throws(CatalogueError) -> AggregationRules {
    var values: [String: DecimalNumber] = [:]
    for entry in entries {
      try entry.checkKeys(["rule", "value", "source"])
      let rule = try entry.string("rule")
      let value = try entry.number("value")
      guard ["minimum-coverage", "break-share", "unreliable-share"].contains(rule) else {
        throw try entry.required("rule").error(
          "there is no rule '\(rule)'",
          "use one of: break-share, minimum-coverage, unreliable-share")
      }
      guard value >= .zero, value <= DecimalNumber(significand: 1) else {
        throw try entry.required("value").error(
          "\(value) is no share of a weight", "write a number from 0 to 1")
      }
      values[rule] = value
    }
    let standard = AggregationRules.standard
    return AggregationRules(
      minimumCoverage: values["minimum-coverage"] ?? standard.minimumCoverage,
      breakShare: values["break-share"] ?? standard.breakShare,
      unreliableShare: values["unreliable-share"] ?? standard.unreliableShare)
  }
}
