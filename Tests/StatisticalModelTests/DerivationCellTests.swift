import StatisticalModel
import TestSupport
import Testing

/// One value of two tables, weighed by a third.
@Suite("The cells of a computed value")
struct DerivationCellTests {
  private static func cell(_ snapshot: UInt16, _ dataflow: Dataflow, line: UInt32 = 2) -> SourceCell
  {
    SourceCell(
      lineage: Lineage(snapshot: snapshot, line: line, cell: 3), dataflow: dataflow,
      period: .year(2024))
  }

  private static func input(
    _ area: ReferenceArea, _ value: String?, _ cell: SourceCell?, weighedBy cells: [SourceCell]
  ) -> Derivation.Input {
    Derivation.Input(
      area: area, value: value.flatMap { DecimalNumber($0) }, flags: .none,
      weight: Weight(
        Quantity(DecimalNumber(significand: 1), .persons), of: .persons(.all), year: 2024,
        source: "persons", cells: cells), cells: cell.map { [$0] } ?? [])
  }

  @Test("Each under its own table, once, those of weights among all and not among the values'")
  func cells() {
    let first = Self.cell(1, "regional")
    let second = Self.cell(0, "national", line: 7)
    let persons = [Self.cell(2, "persons", line: 4), Self.cell(2, "persons", line: 3)]
    let derivation = Derivation(
      method: .weightedMean, status: .aggregated,
      inputs: [
        Self.input("FRE1", "1", first, weighedBy: [persons[0]]),
        Self.input("LU", "2", second, weighedBy: persons),
        // A missing member has no cell of a value, yet its weight was read.
        Self.input("BE25", nil, nil, weighedBy: [Self.cell(2, "persons", line: 9)]),
      ])
    let all = [second, first, persons[1], persons[0], Self.cell(2, "persons", line: 9)]
    #expect(derivation.cells == all)
    let receipt = Receipt(digest: [1, 2, 3, 4, 5])
    let figure = Figure(
      value: DecimalNumber(significand: 1), unit: Unit("PC"), flags: .none, cell: first,
      derivation: derivation, receipt: receipt)
    #expect(figure.cells == all)
    #expect(figure.valueCells == [first, second])
    let observed = Figure(
      value: DecimalNumber(significand: 1), unit: Unit("PC"), flags: .none, cell: first,
      receipt: receipt)
    #expect(observed.cells == [first])
    #expect(observed.valueCells == [first])
  }
}
