import StatisticalModel

/// The columns of a table of observations, found by their identifiers, never by their place.
///
/// What stands before OBS_VALUE and is nothing else is a dimension; what stands behind it and is
/// nothing else is an attribute, which is not read.
struct ObservationColumns {
  struct Column {
    let index: Int
    /// Whether its cells have a label behind the code.
    let hasLabel: Bool
  }

  struct Dimension {
    let name: String
    let index: Int
    let spelling: CodeResolver.Spelling
  }

  let format: FileInspection.Format
  private(set) var dimensions: [Dimension] = []
  let period: Column
  let value: Int
  let flags: Column?
  let confidentiality: Column?
  let action: Column?
  /// The attributes.
  private(set) var ignored: [String] = []
  /// Labels of dimensions that no codelist has.
  private(set) var unmapped: [UnmappedLabel] = []

  /// - Throws: where a column is missing or stands twice.
  init(_ header: DelimitedRecord, labels: LabelDictionary) throws(LineFault) {
    var columns: [HeaderColumn] = []
    for (index, field) in header.fields.enumerated() {
      columns.append(HeaderColumn(header.text(index), offset: field.lowerBound))
    }
    let second = columns.secondLabels(labels)
    try Self.checkDuplicates(columns, except: second)
    guard let period = columns.index(of: [HeaderColumn].periodIDs, except: second) else {
      throw LineFault(.noColumn("TIME_PERIOD"), at: 0)
    }
    guard let value = columns.index(of: [HeaderColumn].valueIDs, except: second) else {
      throw LineFault(.noColumn("OBS_VALUE"), at: 0)
    }
    func column(_ ids: [String]) -> Column? {
      let labelled = columns.indices.first { index in
        let id = labels.dimension(for: columns[index].text)?.uppercased()
        return !second.contains(index) && id.map(ids.contains) ?? false
      }
      return (columns.index(of: ids, except: second) ?? labelled)
        .map { Column(index: $0, hasLabel: columns[$0].hasLabel) }
    }
    self.period = Column(index: period, hasLabel: columns[period].hasLabel)
    self.value = value
    flags = column([HeaderColumn].flagIDs)
    confidentiality = column([HeaderColumn].confidentialityIDs)
    action = column(["ACTION"])
    format = Self.format(columns)
    let taken = Set([period, value, flags?.index, confidentiality?.index].compactMap(\.self))
    for (index, column) in columns.enumerated()
    where !second.contains(index) && !taken.contains(index) && !column.isStructural {
      if index > value {
        if !column.text.isEmpty { ignored.append(column.text) }
      } else {
        dimensions.append(try dimension(column, at: index, line: header.line, labels))
      }
    }
    guard !dimensions.isEmpty else { throw LineFault(.noKey, at: 0) }
  }

  private static func format(_ columns: [HeaderColumn]) -> FileInspection.Format {
    if columns.index(of: ["DATAFLOW"]) != nil { return .sdmxCSV1 }
    return columns.index(of: ["STRUCTURE", "STRUCTURE_ID"]) != nil ? .sdmxCSV2 : .tidyCSV
  }

  private static func checkDuplicates(
    _ columns: [HeaderColumn], except second: Set<Int>
  ) throws(LineFault) {
    var seen: Set<String> = []
    for (index, column) in columns.enumerated()
    where !second.contains(index) && !column.id.isEmpty {
      guard seen.insert(column.upperID).inserted else {
        throw LineFault(.duplicateColumn(column.id), at: column.offset)
      }
    }
  }

  private mutating func dimension(
    _ column: HeaderColumn, at index: Int, line: Int, _ labels: LabelDictionary
  ) throws(LineFault) -> Dimension {
    guard !column.text.isEmpty else { throw LineFault(.emptyDimension, at: column.offset) }
    var name = column.id.lowercased()
    if !column.isIdentifier {
      name = labels.dimension(for: column.text) ?? column.text.lowercased()
      if labels.dimension(for: column.text) == nil {
        unmapped.append(UnmappedLabel(dimension: "", label: column.text, line: line))
      }
    }
    guard !dimensions.contains(where: { $0.name == name }) else {
      throw LineFault(.duplicateDimension(name), at: column.offset)
    }
    let isCoded = column.hasLabel && column.isIdentifier
    return Dimension(name: name, index: index, spelling: isCoded ? .codeAndLabel : .codeOrLabel)
  }
}

extension [HeaderColumn] {
  /// The columns that hold but the labels of the column before them, as `labels=name` adds them.
  ///
  /// Either each component has one, TIME_PERIOD and OBS_VALUE included, or each dimension that is
  /// named by its identifier has a column behind it whose header reads as a label.
  fileprivate func secondLabels(_ labels: LabelDictionary) -> Set<Int> {
    let components = indices.filter { !self[$0].isStructural }
    if arePaired(components) {
      return Set(components.indices.filter { !$0.isMultiple(of: 2) }.map { components[$0] })
    }
    let candidates = Set(
      indices.dropFirst().filter { index in
        !self[index].isIdentifier && !self[index].isStructural && self[index - 1].isIdentifier
          && !self[index - 1].isStructural
      })
    let others = Set([Self.periodIDs, Self.valueIDs].compactMap { self.index(of: $0) })
    let value = self.index(of: Self.valueIDs) ?? endIndex
    let isComplete = components.allSatisfy { index in
      index > value || others.contains(index) || !self[index].isIdentifier
        || candidates.contains(index + 1)
    }
    return candidates.filter { index in
      guard let dimension = labels.dimension(for: self[index].text) else { return isComplete }
      return dimension == self[index - 1].id.lowercased()
    }
  }

  private func arePaired(_ components: [Int]) -> Bool {
    let periods = components.firstIndex { self[$0].upperID == "TIME_PERIOD" }
    let values = components.firstIndex { self[$0].upperID == "OBS_VALUE" }
    guard let periods, let values, components.count.isMultiple(of: 2), periods.isMultiple(of: 2),
      values.isMultiple(of: 2)
    else { return false }
    if self.index(of: ["STRUCTURE_NAME"]) != nil { return true }
    return components.indices.contains { position in
      !position.isMultiple(of: 2) && !self[components[position]].isIdentifier
    }
  }
}
