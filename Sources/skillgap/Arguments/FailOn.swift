import ArgumentParser
import StatisticalModel

/// From which severity on a check ends with 1.
enum FailOn: String, ExpressibleByArgument, CaseIterable {
  case error
  case warning

  var severity: Severity {
    switch self {
    case .error: .error
    case .warning: .warning
    }
  }
}
