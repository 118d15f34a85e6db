import StatisticalModel

/// One record of a `RecordTable`.
struct Record {
  let file: String
  let row: DelimitedTable.Row
  let columns: [String: Int]

  /// The text of a column that `records(columns:)` has checked; empty where the cell is.
  func text(_ column: String) -> String {
    columns[column].map { row.fields[$0] } ?? ""
  }

  /// The text of a column that may not be empty.
  func required(_ column: String) throws(CatalogueError) -> String {
    let text = text(column)
    guard !text.isEmpty else {
      throw error(in: column, "the cell is empty", "give every record its \(column)")
    }
    return text
  }

  func code<List>(_ column: String) throws(CatalogueError) -> Code<List> {
    Code(try required(column))
  }

  func optionalCode<List>(_ column: String) -> Code<List>? {
    let text = text(column)
    return text.isEmpty ? nil : Code(text)
  }

  func number(_ column: String) throws(CatalogueError) -> DecimalNumber {
    let text = try required(column)
    guard let number = DecimalNumber(text) else {
      throw error(in: column, "'\(text)' is not a number", "write digits with a decimal point")
    }
    return number
  }

  func integer(_ column: String) throws(CatalogueError) -> Int? {
    let text = text(column)
    guard !text.isEmpty else { return nil }
    guard let number = Int(text) else {
      throw error(in: column, "'\(text)' is not a whole number", "write digits alone")
    }
    return number
  }

  /// A year of the common era.
  func year(_ column: String) throws(CatalogueError) -> Int {
    guard let year = try integer(column), 1900...2200 ~= year else {
      throw error(in: column, "'\(text(column))' is not a year", "write four digits")
    }
    return year
  }

  /// 1 is true and 0 is false; anything else is an error.
  func flag(_ column: String) throws(CatalogueError) -> Bool {
    switch text(column) {
    case "1": return true
    case "0": return false
    case let text:
      throw error(in: column, "'\(text)' is neither 0 nor 1", "write 1 for yes and 0 for no")
    }
  }

  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ column: String
  ) throws(CatalogueError) -> Choice {
    let text = text(column)
    guard let choice = Choice(rawValue: text) else {
      let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw error(in: column, "'\(text)' is none of its values", "use one of: \(known)")
    }
    return choice
  }

  /// An edition of NUTS, which must be among `known`.
  func edition(
    _ column: String, among known: [NUTSEdition]
  ) throws(CatalogueError) -> NUTSEdition {
    guard let year = try integer(column), known.contains(NUTSEdition(year)) else {
      let years = known.map { String($0.year) }.joined(separator: ", ")
      throw error(
        in: column, "'\(text(column))' is no edition of NUTS", "use one of: \(years)")
    }
    return NUTSEdition(year)
  }

  func names(_ prefix: String) throws(CatalogueError) -> LocalizedText {
    LocalizedText(
      french: try required(prefix + "_fr"), dutch: try required(prefix + "_nl"),
      english: try required(prefix + "_en"))
  }

  /// The texts of three columns, or nil where all three are empty or no columns of the file.
  func optionalNames(_ prefix: String) throws(CatalogueError) -> LocalizedText? {
    let isEmpty = Language.allCases.allSatisfy { text("\(prefix)_\($0.rawValue)").isEmpty }
    return isEmpty ? nil : try names(prefix)
  }

  /// The parts of a cell between semicolons; none for an empty cell.
  func list(_ column: String) -> [String] {
    text(column).split(separator: ";").map(String.init)
  }

  func error(in column: String, _ problem: String, _ remedy: String) -> CatalogueError {
    CatalogueError(
      location: location(of: column), problem: "column '\(column)': \(problem)", remedy: remedy)
  }

  /// Where the cell begins, in a line that is quoted only where CSV requires it.
  func location(of column: String) -> SourceLocation {
    let fields = row.fields.prefix(columns[column] ?? 0)
    let width = fields.reduce(1) { $0 + Self.width(of: $1) + 1 }
    return SourceLocation(file: file, line: row.line, column: width)
  }

  private static func width(of field: String) -> Int {
    let quotes = field.unicodeScalars.count { $0 == "\"" }
    let needsQuotes = quotes > 0 || field.unicodeScalars.contains { $0 == "," || $0 == "\n" }
    return field.unicodeScalars.count + (needsQuotes ? quotes + 2 : 0)
  }
}
