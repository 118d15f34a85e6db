import StatisticalModel

extension Arrival {
  /// Earlier arrivals before later ones, and none at all last.
  var order: Int {
    switch self {
    case .alreadyMet: 0
    case .year(let year): year
    case .after(let year): year + 1
    case .notAtThisPace: .max
    }
  }
}
