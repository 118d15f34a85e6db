/// How much a finding weighs: an error keeps the figure out and makes the run end with 1.
package enum Severity: String, Sendable, Hashable, Comparable {
  case information
  case warning
  case error

  private var rank: Int {
    switch self {
    case .information: 0
    case .warning: 1
    case .error: 2
    }
  }

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}
