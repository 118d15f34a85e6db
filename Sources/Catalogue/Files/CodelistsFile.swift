import StatisticalModel

/// `codelists.csv`: the codes of each dimension that filters may name.
enum CodelistsFile {
  /// The codes by dimension.
  static func read(_ table: RecordTable) throws(CatalogueError) -> [String: Set<String>] {
    var codelists: [String: Set<String>] = [:]
    for record in try table.records(columns: ["dimension", "code", "label_en"]) {
      let code = try record.required("code")
      let dimension = try record.required("dimension")
      guard codelists[dimension, default: []].insert(code).inserted else {
        throw record.error(
          in: "code", "'\(code)' stands twice in '\(dimension)'", "delete one of the two records")
      }
    }
    return codelists
  }
}
