import Crypto
import StatisticalModel

/// Gives each printed figure its receipt: a hash of what the figure is.
struct ReceiptIssuer {
  let snapshots: [Snapshot]

  /// The receipt of an indicator's figure.
  ///
  /// The edition is that of the snapshot the value was read from, or those of the snapshots that
  /// its inputs were read from; a refused figure has none.
  func receipt(
    indicator: IndicatorID, target: TargetID?, area: ReferenceArea, sex: Sex,
    period: TimePeriod?, dataflow: Dataflow?, lineage: Lineage?, derivation: Derivation? = nil
  ) -> Receipt {
    let inputs = derivation?.lineages ?? []
    return hash([
      "figure", indicator.text, target?.text ?? "", area.text, sex.text,
      period?.description ?? "", dataflow?.text ?? "",
      inputs.isEmpty ? edition(of: lineage) : editions(of: inputs),
    ])
  }

  /// The receipt of a figure that is computed for several areas or years at once.
  ///
  /// - Parameters:
  ///   - kind: what is computed, such as `fair-share`.
  ///   - fields: what tells the figure from others of its kind.
  ///   - lineages: the cells that went in; their editions take part.
  /// - Returns: the same receipt for the same figure in every language and order.
  func receipt(of kind: String, _ fields: [String], lineages: [Lineage]) -> Receipt {
    hash([kind] + fields + [editions(of: lineages)])
  }

  /// The receipt of a title on a shortage list.
  func receipt(
    list: ShortageListID, area: ReferenceArea, code: String, title: String, edition: Edition
  ) -> Receipt {
    hash(["title", list.text, area.text, code, title, edition.description])
  }

  private func edition(of lineage: Lineage?) -> String {
    lineage.map { snapshots[Int($0.snapshot)].edition.description } ?? ""
  }

  private func editions(of lineages: [Lineage]) -> String {
    Set(lineages.map { snapshots[Int($0.snapshot)].edition.description }).sorted()
      .joined(separator: "+")
  }

  /// The fields joined by a character that no field holds, hashed by SHA-256.
  private func hash(_ fields: [String]) -> Receipt {
    var hasher = SHA256()
    // The copy makes the bytes contiguous; nothing unsafe leaves the call.
    hasher.update(data: Array(fields.joined(separator: "\u{1F}").utf8))
    return Receipt(digest: hasher.finalize())
  }

  /// A finding for each receipt that two figures share; 40 bits make one very rare.
  func collisions(in results: Results) -> [Finding] {
    let receipts =
      results.gaps.map(\.receipt) + results.series.flatMap { $0.points.map(\.receipt) }
      + results.shortages.map(\.receipt) + results.outlook.receipts
    let counts = Dictionary(receipts.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.filter { $0.value > 1 }.keys.map(\.description).sorted().map { receipt in
      Finding(
        code: .receiptCollision, location: SourceLocation(file: "catalogue/indicators.yml"),
        message: "the receipt \(receipt) stands for more than one figure",
        remedy: "report it to the project: the receipts need more digits")
    }
  }
}
