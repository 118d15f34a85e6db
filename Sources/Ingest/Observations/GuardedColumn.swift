/// A column that is not read, of which each cell is looked at all the same: it may hold what would
/// change an observation.
struct GuardedColumn {
  /// What the cells of the column may hold.
  enum Rule {
    /// Nothing: no one knows what it would be.
    case nameless
    /// Nothing, or 0: the values stand for themselves.
    case multiplier
    /// Nothing, or what the column holds that is read in its place.
    case copy(of: ObservationColumns.Column?, name: String)
  }

  private let column: ObservationColumns.Column
  private let rule: Rule

  init(_ column: ObservationColumns.Column, _ rule: Rule) {
    self.column = column
    self.rule = rule
  }

  /// - Throws: where the cell of a record holds what may not be left out.
  func check(_ record: borrowing DelimitedRecord) throws(LineFault) {
    let code = column.code(of: record)
    if code.isEmpty { return }
    let text = record.bytes.span.extracting(code)
    switch rule {
    case .nameless:
      throw LineFault(.namelessColumn(text.text), at: code.lowerBound)
    case .multiplier:
      let text = text.extracting(text.beforeLabel(0..<text.count)).text
      guard text == "0" || text == "#N/A" || text.lowercased() == "units" else {
        throw LineFault(.unitMultiplier(text), at: code.lowerBound)
      }
    case .copy(let original, let name):
      guard let original, text.isEqual(to: record.bytes.span.extracting(original.code(of: record)))
      else { throw LineFault(.secondFlags(text.text, column: name), at: code.lowerBound) }
    }
  }
}

extension ObservationColumns.Column {
  /// A field without blanks around it and without the label that may stand behind the code.
  func code(of record: borrowing DelimitedRecord) -> Range<Int> {
    let text = record.bytes.span.trimmed(record.fields[index])
    return hasLabel ? record.bytes.span.beforeLabel(text) : text
  }
}
