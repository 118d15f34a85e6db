import StatisticalModel

/// `datasets.csv`: the published tables that the catalogue speaks of.
enum DatasetsFile {
  static func read(_ table: RecordTable) throws(CatalogueError) -> [Dataflow: DatasetDescription] {
    var datasets: [Dataflow: DatasetDescription] = [:]
    for record in try table.records(columns: ["dataset", "agency", "publisher", "title"]) {
      let description = DatasetDescription(
        dataflow: Dataflow(try record.pathName("dataset")), agency: try record.pathName("agency"),
        publisher: try record.required("publisher"), title: try record.required("title"),
        licence: licence(of: record), dimensions: dimensions(of: record))
      try record.insert(description, for: description.dataflow, in: &datasets, column: "dataset")
    }
    return datasets
  }

  /// Between blanks; nil for an empty cell.
  private static func dimensions(of record: Record) -> [String]? {
    let names = record.text("dimensions").split(separator: " ").map { $0.lowercased() }
    return names.isEmpty ? nil : names
  }

  private static func licence(of record: Record) -> Licence? {
    let (name, act) = (record.text("licence"), record.text("licence_act"))
    return name.isEmpty ? nil : Licence(name: name, act: act.isEmpty ? nil : act)
  }
}
