import StatisticalModel

/// The header of a tidy CSV, which names the dimensions that a reader finds in it again.
package enum TidyHeader {
  /// The columns behind those of the dimensions.
  package static let others = ["TIME_PERIOD", "OBS_VALUE", "OBS_FLAG", "CONF_STATUS"]

  /// A dimension whose name would be read as that of something else, such as `flags`, or nil.
  package static func unreadable(_ dimensions: [String]) -> String? {
    let header = DelimitedRecord(dimensions + others)
    let columns = try? ObservationColumns(header, labels: .empty)
    let read = columns?.dimensions ?? []
    let isSame =
      read.map(\.name) == dimensions && read.allSatisfy { $0.spelling == .codeOrLabel }
    if isSame, !dimensions.contains(where: { $0.utf8.contains(0) }) { return nil }
    return dimensions.first { name in
      !read.contains { $0.name == name && $0.spelling == .codeOrLabel } || name.utf8.contains(0)
    } ?? dimensions.first ?? ""
  }
}
