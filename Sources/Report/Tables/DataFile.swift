/// A file under `csv/`, by its name; in the order in which the overview names them.
enum DataFile: String, Sendable, Hashable, CaseIterable {
  case gaps
  case series
  case shortages
  case shortageBridge = "shortage-bridge"
  case shortageChanges = "shortage-changes"
  case trajectories
  case fairShares = "fair-shares"
  case equivalents = "target-equivalents"
  case parity = "women-men"
  case convergence

  var path: String { "csv/\(rawValue).csv" }
}
