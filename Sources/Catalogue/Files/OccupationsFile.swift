import StatisticalModel

/// `occupations.csv`: the unit groups of ISCO-08 and the set of ICT specialists each belongs to.
enum OccupationsFile {
  static func read(_ table: RecordTable) throws(CatalogueError) -> [Occupation: OccupationGroup] {
    var groups: [Occupation: OccupationGroup] = [:]
    for record in try table.records(columns: ["isco08", "label_en", "ict_set"]) {
      let group = OccupationGroup(
        code: try record.code("isco08"), label: try record.required("label_en"),
        labels: record.text("label_fr").isEmpty ? nil : try record.names("label"),
        ictSet: try record.choice("ict_set"))
      try record.insert(group, for: group.code, in: &groups, column: "isco08")
    }
    return groups
  }
}

extension Record {
  /// The unit group that a cell names, which must be in `occupations.csv`.
  func occupation(
    _ column: String, in groups: [Occupation: OccupationGroup]
  ) throws(CatalogueError) -> Occupation {
    try known(Occupation(try required(column)), column, in: groups)
  }

  /// The unit groups of a cell, between semicolons, without repetition.
  func occupations(
    _ column: String, in groups: [Occupation: OccupationGroup]
  ) throws(CatalogueError) -> [Occupation] {
    _ = try required(column)
    var found: [Occupation] = []
    for code in list(column) {
      let occupation = try known(Occupation(code), column, in: groups)
      guard !found.contains(occupation) else {
        throw error(in: column, "the unit group '\(code)' stands twice", "delete one of the two")
      }
      found.append(occupation)
    }
    return found
  }

  private func known(
    _ occupation: Occupation, _ column: String, in groups: [Occupation: OccupationGroup]
  ) throws(CatalogueError) -> Occupation {
    guard groups[occupation] != nil else {
      throw error(
        in: column, "the unit group '\(occupation)' is not in occupations.csv", "correct it")
    }
    return occupation
  }
}
