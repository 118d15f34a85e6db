import StatisticalModel

/// The columns of a table of observations, found by their names, never by their place.
///
/// What is nothing else is a dimension; attributes are not read.
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
  /// The column that names the dataflow; nil where none does.
  let dataflow: Column?
  /// Columns that are not read, and that may hold but what changes nothing.
  private(set) var guarded: [GuardedColumn] = []
  /// The columns that are not read: attributes, but not the labels beside codes.
  private(set) var ignored: [String] = []
  /// Labels of dimensions that no codelist has.
  private(set) var unmapped: [UnmappedLabel] = []

  /// - Throws: where a column is missing or stands twice.
  init(_ header: DelimitedRecord, labels: LabelDictionary) throws(LineFault) {
    var columns: [HeaderColumn] = []
    for (index, field) in header.fields.enumerated() {
      columns.append(HeaderColumn(header.text(index), offset: field.lowerBound))
    }
    let roles = columns.roles(labels)
    let second = columns.secondLabels(roles, labels)
    try Self.checkDuplicates(columns, except: second)
    guard let period = columns.index(of: [HeaderColumn].periodIDs, except: second) else {
      throw LineFault(.noColumn("TIME_PERIOD"), at: 0)
    }
    guard let value = columns.index(of: [HeaderColumn].valueIDs, except: second) else {
      throw LineFault(.noColumn("OBS_VALUE"), at: 0)
    }
    func column(_ index: Int) -> Column { Column(index: index, hasLabel: columns[index].hasLabel) }
    func first(_ role: ColumnRole, _ id: String) -> Column? {
      let first = columns.indices.first { roles[$0] == role && !second.contains($0) }
      return (columns.index(of: [id], except: second) ?? first).map(column)
    }
    self.period = column(period)
    self.value = value
    flags = first(.flags, "OBS_FLAG")
    confidentiality = first(.confidentiality, "CONF_STATUS")
    action = columns.index(of: ["ACTION"], except: second).map(column)
    dataflow = columns.index(of: ["DATAFLOW", "STRUCTURE_ID"], except: second).map(column)
    format = Self.format(columns)
    let taken = Set([period, value, flags?.index, confidentiality?.index].compactMap(\.self))
    for index in columns.indices where !taken.contains(index) && !second.contains(index) {
      try add(columns[index], column(index), roles[index], line: header.line, labels)
    }
    guard !dimensions.isEmpty else {
      let nameless = columns.first { $0.text.isEmpty }
      throw nameless.map { LineFault(.emptyDimension, at: $0.offset) } ?? LineFault(.noKey, at: 0)
    }
  }

  /// Takes note of a column that is none of those that every table has.
  private mutating func add(
    _ header: HeaderColumn, _ column: Column, _ role: ColumnRole, line: Int,
    _ labels: LabelDictionary
  ) throws(LineFault) {
    switch role {
    case .structure: break
    case .attribute: ignored.append(header.text)
    case .nameless: guarded.append(GuardedColumn(column, .nameless))
    case .multiplier:
      ignored.append(header.text)
      guarded.append(GuardedColumn(column, .multiplier))
    case .flags:
      ignored.append(header.text)
      guarded.append(GuardedColumn(column, .copy(of: flags, name: header.text)))
    case .confidentiality:
      ignored.append(header.text)
      guarded.append(GuardedColumn(column, .copy(of: confidentiality, name: header.text)))
    case .dimension, .period, .value:
      dimensions.append(try dimension(header, at: column.index, line: line, labels))
    }
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
