/// What a figure may be of: an area for which statistics are published, or a territory (not in
/// SDMX).
///
/// Places are ordered by their codes, byte by byte.
package enum Place: Sendable, Hashable, Comparable {
  case area(ReferenceArea)
  case territory(TerritoryID)

  /// The code of the area or the id of the territory, as files and messages print it.
  package var text: String {
    switch self {
    case .area(let code): code.text
    case .territory(let id): id.text
    }
  }

  /// Nil for a territory.
  package var area: ReferenceArea? {
    if case .area(let code) = self { code } else { nil }
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

extension Place: CustomStringConvertible {
  package var description: String { text }
}
