import StatisticalModel

/// Texts in the place of codes that no codelist has.
extension TableCleaner {
  /// One finding a dimension, about the labels of series that are used: a whole table has many that
  /// no indicator needs.
  mutating func reportUnmappedLabels() {
    let used = raw.unmappedLabels.filter(isUsed)
    for dimension in Set(used.map(\.dimension)).sorted() {
      let labels = used.filter { $0.dimension == dimension }
      let location = SourceLocation(file: raw.file, line: labels.first?.line)
      if Self.isOfFlags(dimension) { unknownWords.formUnion(labels.map(\.label)) }
      judgements.add(.unmapped(labels.map(\.label), of: dimension, at: location), of: .table)
    }
  }

  private static func isOfFlags(_ dimension: String) -> Bool {
    dimension == LabelDictionary.flags || dimension == LabelDictionary.confidentiality
  }

  private func isUsed(_ label: UnmappedLabel) -> Bool {
    if Self.isOfFlags(label.dimension) {
      return raw.series.contains { series in
        series.observations.contains {
          $0.flags == label.label || $0.confidentiality == label.label
        }
      }
    }
    // The name of a dimension concerns every series.
    guard let index = raw.dimensions.firstIndex(of: label.dimension) else { return true }
    return raw.series.contains { $0.key[index] == label.label }
  }
}
