import StatisticalModel

/// The rows of a list's file as its description has them.
struct ListRows {
  let list: ShortageList
  private let columns: [String: Int]

  /// - Parameters:
  ///   - list: names its columns, in full or up to the year in them.
  ///   - header: of the file.
  init(list: ShortageList, header: [String]) {
    self.list = list
    var columns: [String: Int] = [:]
    for name in list.columnNames {
      // Of several years the last one, as columns stand in their order.
      if let index = header.lastIndex(where: name.matches) { columns[name.description] = index }
    }
    self.columns = columns
  }

  func text(_ name: ShortageList.ColumnName?, in row: DelimitedTable.Row) -> String {
    name.flatMap { columns[$0.description] }.map { row.fields[$0] } ?? ""
  }

  /// Nil where the text of the area is none that the list explains.
  func area(of row: DelimitedTable.Row) -> ReferenceArea? {
    switch list.area {
    case .fixed(let area): area
    case .column(let column, let meanings):
      meanings[text(column, in: row)]
        ?? meanings.first { Self.isSame($0.key, text(column, in: row)) }?.value
    }
  }

  func areaText(of row: DelimitedTable.Row) -> String {
    guard case .column(let column, _) = list.area else { return "" }
    return text(column, in: row)
  }

  /// Whether a row is one of those that the list means.
  func isMeant(_ row: DelimitedTable.Row) -> Bool {
    list.rows.allSatisfy { meets($0, row) }
  }

  /// Whether a row meets a condition.
  func meets(_ rule: ShortageList.RowRule, _ row: DelimitedTable.Row) -> Bool {
    switch rule {
    case .isOne(let column, let texts):
      texts.contains { Self.isSame($0, text(column, in: row)) }
    case .atLeast(let column, let least):
      number(column, in: row).map { $0 >= least } ?? false
    case .share(let part, let whole, let least):
      share(of: number(part, in: row), in: number(whole, in: row)).map { $0 >= least } ?? false
    }
  }

  /// Whether a cell says what an entry does: as text, or both as one number, `32.0` for `32`.
  static func isSame(_ text: String, _ cell: String) -> Bool {
    if text == cell { return true }
    let cell = trimmed(cell)
    if trimmed(text) == cell { return true }
    guard !text.contains("%"), !cell.contains("%"), let number = number(text) else { return false }
    return number == Self.number(cell)
  }

  /// A text without the blanks at its ends, no-break ones too.
  static func trimmed(_ text: String) -> String {
    let isBlank = { (character: Character) in DelimitedTable.isBlank(String(character)) }
    var rest = text[...]
    while let first = rest.first, isBlank(first) { rest.removeFirst() }
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return String(rest)
  }

  /// Nil for what is no number: `*` is a secret, not 0 and not 1.
  private func number(
    _ column: ShortageList.ColumnName, in row: DelimitedTable.Row
  ) -> DecimalNumber? {
    Self.number(text(column, in: row))
  }

  /// A number as lists spell it: `1200`, `1 200`, `1.234,5`, `10,8 %`; nil for what is none.
  ///
  /// A point is a decimal point unless a comma follows it.
  static func number(_ text: String) -> DecimalNumber? {
    var digits = String(text.unicodeScalars.filter { !$0.properties.isWhitespace })
    if digits.hasSuffix("%") { digits.removeLast() }
    if let comma = digits.lastIndex(of: ",") {
      digits =
        digits[..<comma].replacing(".", with: "") + "."
        + digits[digits.index(after: comma)...]
    }
    return DecimalNumber(digits)
  }

  private func share(of part: DecimalNumber?, in whole: DecimalNumber?) -> DecimalNumber? {
    guard let part, let whole else { return nil }
    return DecimalNumber.quotient(part, whole)
  }
}
