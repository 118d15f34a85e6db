import Receipts
import StatisticalModel

/// Gives each figure its receipt, with the editions of the snapshots that it was read from.
struct FigureReceipts: Sendable {
  let snapshots: SnapshotList

  /// The receipt of an indicator's figure.
  ///
  /// The edition is that of the snapshot the value was read from, or those of the snapshots that
  /// its inputs were read from; a refused figure has none.
  func receipt(
    indicator: IndicatorID, target: TargetID?, area: Place, sex: Sex, cell: SourceCell?,
    derivation: Derivation? = nil
  ) -> Receipt {
    let inputs = derivation?.cells ?? []
    return ReceiptIssuer.receipt(
      of: "figure",
      [
        indicator.text, target?.text ?? "", area.text, sex.text, cell?.period.description ?? "",
        cell?.dataflow.text ?? "",
        editions(of: inputs.isEmpty ? [cell].compactMap { $0 } : inputs),
      ])
  }

  /// The receipt of a figure that is computed for several areas or years at once.
  ///
  /// - Parameters:
  ///   - kind: what is computed, such as `fair-share`.
  ///   - fields: what tells the figure from others of its kind.
  ///   - cells: those that went in; their editions take part.
  /// - Returns: the same receipt for the same figure in every language and order.
  func receipt(of kind: String, _ fields: [String], cells: [SourceCell]) -> Receipt {
    ReceiptIssuer.receipt(of: kind, fields + [editions(of: cells)])
  }

  /// Each once, ordered: the same whatever the order of the inputs.
  private func editions(of cells: [SourceCell]) -> String {
    Set(cells.map { snapshots[$0.lineage].edition.description }).sorted().joined(separator: "+")
  }
}
