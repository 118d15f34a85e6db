import StatisticalModel

/// Where a page of the report stands, without the ending that its renderer gives it.
enum PageAddress: Sendable, Hashable {
  case overview(Language)
  case territory(TerritoryID, Language)
  case memo(TerritoryID, Language)
  case quality

  /// Relative to the folder of the report: `territories/eurometropole.fr`.
  var path: String {
    switch self {
    case .overview(.english): "index"
    case .overview(let language): "index.\(language.rawValue)"
    case .territory(let territory, let language): "territories/\(territory).\(language.rawValue)"
    case .memo(let territory, let language): "memo/\(territory).\(language.rawValue)"
    case .quality: "quality"
    }
  }
}
