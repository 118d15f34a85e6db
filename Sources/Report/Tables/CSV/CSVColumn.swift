/// A column of a CSV file: its name, and the typed value that it takes from a row's subject.
package struct CSVColumn<Row> {
  package let name: String
  package let field: (Row) -> CSVField

  /// A column whose field is empty where `value` gives none.
  package init(_ name: String, _ value: @escaping (Row) -> (some CSVValue)?) {
    self.name = name
    field = { CSVField(value($0)) }
  }
}
