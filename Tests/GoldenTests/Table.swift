import Ingest
import StatisticalModel
import TestSupport

/// A CSV file of a report, read by the names of its columns.
struct Table {
  /// In the order of the file.
  let rows: [[String: String]]

  init(_ text: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(text, to: "table.csv")
    let table = try DelimitedText.read(InputFile(path: path, name: path), format: .catalogue)
    rows = table.rows.map { row in
      Dictionary(zip(table.header, row.fields), uniquingKeysWith: { first, _ in first })
    }
  }

  /// The only row with these cells.
  func row(_ cells: [String: String]) -> [String: String]? {
    let found = rows.filter { row in cells.allSatisfy { row[$0.key] == $0.value } }
    return found.count == 1 ? found.first : nil
  }
}
