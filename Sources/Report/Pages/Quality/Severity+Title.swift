import StatisticalModel

extension Severity {
  var title: String {
    switch self {
    case .error: "Errors"
    case .warning: "Warnings"
    case .information: "Information"
    }
  }
}
