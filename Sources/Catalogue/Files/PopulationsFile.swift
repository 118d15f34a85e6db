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
        group: AgeGroup(try record.required("age")), area: try record.area("area", in: areas),
        year: try record.year("year"), persons: try record.number("persons"),
        source: try record.required("source"))
      guard ages.contains(figure.group.text) else {
        throw record.error(
          in: "age", "the code '\(figure.group)' of dimension 'age' is not in codelists.csv",
          "correct it or add the code")
      }
      guard figure.persons > .zero else {
        throw record.error(
          in: "persons", "'\(figure.persons)' persons can weigh nothing", "write a number above 0")
      }
      guard seen.insert("\(figure.group)/\(figure.area)/\(figure.year)").inserted else {
        throw record.error(
          in: "year", "this population stands in an earlier record already",
          "delete one of the two records")
      }
      figures.append(figure)
    }
    return figures
  }
}
