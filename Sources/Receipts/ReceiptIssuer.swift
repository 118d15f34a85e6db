import Crypto
package import StatisticalModel

/// Gives a printed figure its receipt: a hash of what the figure is.
package enum ReceiptIssuer {
  /// The receipt of a figure.
  ///
  /// - Parameters:
  ///   - kind: what it is, such as `figure` or `fair-share`.
  ///   - fields: what tells it from others of its kind.
  /// - Returns: the same receipt for the same figure in every language and order.
  package static func receipt(of kind: String, _ fields: [String]) -> Receipt {
    var hasher = SHA256()
    // The fields are joined by a character that no field holds. The copy makes the bytes
    // contiguous; nothing unsafe leaves the call.
    hasher.update(data: Array(([kind] + fields).joined(separator: "\u{1F}").utf8))
    return Receipt(digest: hasher.finalize())
  }

  /// A finding for each receipt that two figures share; 40 bits make one very rare.
  package static func collisions(among receipts: [Receipt]) -> [Finding] {
    let counts = Dictionary(receipts.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.filter { $0.value > 1 }.keys.map(\.description).sorted().map { receipt in
      Finding(
        code: .receiptCollision, location: SourceLocation(file: "catalogue/indicators.yml"),
        message: "the receipt \(receipt) stands for more than one figure",
        remedy: "report it to the project: the receipts need more digits")
    }
  }
}
