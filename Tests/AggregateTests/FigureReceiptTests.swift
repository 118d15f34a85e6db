import StatisticalModel
import TestSupport
import Testing

@testable import Aggregate

/// Receipts computed by other means: the first 40 bits, in base 32, of what
/// `printf 'figure\037rate…' | sha256sum` prints of the fields, joined by the character 1F.
@Suite("Receipts of figures")
struct FigureReceiptTests {
  /// Six snapshots of the editions 2020 to 2025, none at the place that its edition has in order.
  private static let receipts = FigureReceipts(
    snapshots: SnapshotList(
      [2023, 2020, 2025, 2022, 2024, 2021].compactMap {
        SmallWorld.snapshot("table", edition: "\($0)")
      }))

  private static func cell(_ snapshot: UInt16, line: UInt32 = 2) -> SourceCell {
    SourceCell(
      lineage: Lineage(snapshot: snapshot, line: line, cell: 3), dataflow: "national",
      period: .year(2023))
  }

  private static func derivation(_ cells: [SourceCell]) -> Derivation {
    Derivation(
      method: .weightedMean, status: .aggregated,
      inputs: cells.map {
        Derivation.Input(area: "BE", value: .zero, flags: .none, weight: nil, cells: [$0])
      })
  }

  /// Of the text `fair-share target AA effort 2020+2021+2022+2023+2024+2025`.
  @Test("The editions stand once each and in order, whatever the order of the inputs")
  func editions() {
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<30 {
      let cells = ((0..<6).map { Self.cell($0) } + [Self.cell(2, line: 9)])
        .shuffled(using: &generator)
      let receipt = Self.receipts.receipt(
        of: "fair-share", ["target", "AA", "effort"], cells: cells)
      #expect(receipt.description == "F-C1M49J28")
    }
  }

  /// Of `figure rate border T 2023 national 2024+2025`, with an empty field for the target.
  @Test("A computed figure has the editions of its inputs, not that of the first alone")
  func derived() {
    let cells = [Self.cell(2), Self.cell(4)]
    for order in [cells, cells.reversed()] {
      let receipt = Self.receipts.receipt(
        indicator: "rate", target: nil, area: "border", sex: .total, cell: order[0],
        derivation: Self.derivation(order))
      #expect(receipt.description == "F-METWFEA6")
    }
  }

  /// Of `figure rate BE25 T 2023 national 2021`, and of `figure rate goal BE25 F` and three empty
  /// fields.
  @Test("An observed figure has the edition of its snapshot, a refused one has none")
  func observed() {
    let observed = Self.receipts.receipt(
      indicator: "rate", target: nil, area: "BE25", sex: .total, cell: Self.cell(5))
    #expect(observed.description == "F-AQ155NB9")
    let refused = Self.receipts.receipt(
      indicator: "rate", target: "goal", area: "BE25", sex: .women, cell: nil)
    #expect(refused.description == "F-2H24PMQF")
  }
}
