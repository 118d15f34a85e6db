import Ingest
import StatisticalModel
import Testing

/// Eurostat's TSV with time in its key, where a line holds a cell of each of several series.
@Suite struct TimeInKeyTests {
  private static let text =
    "unit,sex,time\\geo\tBE \tFR \tLU \nPC,T,2023\t1 \t2.5 b\t: \nPC,T,2022\t4 \t55 \t6 u\n"

  @Test("A cell knows its line, its number there, the key being 1, and where it begins")
  func lineage() throws {
    let table = try Specimen.table(Self.text)
    #expect(table.dimensions == ["unit", "sex", "geo"])
    #expect(table.series.map { $0.key[2] } == ["BE", "FR", "LU"])
    // 2022 stands below 2023; BE is the first column behind the key.
    let cells = table.series.map { $0.observations.map(\.cell) }
    #expect(cells == [[2, 2], [3, 3], [4, 4]])
    #expect(table.series.allSatisfy { $0.observations.map(\.line) == [3, 2] })
    // The key and its TAB are ten characters; `1 ` and `4 ` with their TAB three; `2.5 b` six.
    let columns = table.series.map { $0.observations.map(\.column) }
    #expect(columns == [[11, 11], [14, 14], [18, 20]])
  }
}
