import Ingest
import StatisticalModel
import Testing

/// The order of the columns of a CSV says nothing.
@Suite("Columns in any order")
struct ColumnOrderTests {
  /// A record of each cell of a table as its columns have it, those that are no dimension first.
  private static func columns(_ table: RandomTable) -> [[String]] {
    var columns = [
      "DATAFLOW", "TIME_PERIOD", "OBS_VALUE", "Obs Flag", "CONF_STATUS", "DECIMALS", "",
    ]
    .map { [$0] }
    columns += table.dimensions.map { [$0] }
    for (key, row) in zip(table.keys, table.cells) {
      for (period, cell) in zip(table.periods, row) where !cell.isEmpty {
        let fields =
          ["E", period.description, cell.value, cell.flags, cell.confidentiality, "1", ""] + key
        for (index, field) in fields.enumerated() { columns[index].append(field) }
      }
    }
    return columns
  }

  private static func text(_ columns: [[String]]) -> String {
    columns[0].indices.map { row in
      columns.map { $0[row] }.joined(separator: ";") + "\n"
    }.joined()
  }

  @Test("Whatever the order, the same observations are read", arguments: 0..<100)
  func law(seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    let table = RandomTable(&generator)
    let columns = Self.columns(table)
    for _ in 0..<4 {
      let text = Self.text(columns.shuffled(using: &generator))
      let read = try Specimen.table(text)
      #expect(Set(read.dimensions) == Set(table.dimensions))
      #expect(RandomTable.observations(read) == table.observations, "\(text)")
    }
  }
}
