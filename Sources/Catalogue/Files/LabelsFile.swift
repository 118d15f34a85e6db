import StatisticalModel

/// `labels.csv`: the labels that files show in place of codes, and of dimensions in place of names.
enum LabelsFile {
  /// The labels of the file, and the English names of countries; a label of a dimension itself
  /// stands under the empty dimension.
  static func read(
    _ table: RecordTable, areas: [ReferenceArea: Area]
  ) throws(CatalogueError) -> LabelDictionary {
    var codes: [String: [String: String]] = [:]
    for area in areas.values where area.kind == .country {
      if let name = area.names?.english {
        codes[Dimension.area, default: [:]][name] = area.code.text
      }
    }
    for record in try table.records(columns: ["dimension", "label", "code", "source"]) {
      let label = try record.required("label")
      let code = try record.required("code")
      let dimension = record.text("dimension")
      guard codes[dimension]?[label] ?? code == code else {
        throw record.error(
          in: "label", "'\(label)' stands for '\(codes[dimension]?[label] ?? "")' already",
          "a label of a dimension has one code")
      }
      codes[dimension, default: [:]][label] = code
    }
    return LabelDictionary(codes: codes)
  }
}
