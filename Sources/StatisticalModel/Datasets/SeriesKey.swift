/// The dimensions and codes that name one series of a dataset: SDMX's SeriesKey.
///
/// Ordered by dimension, so that the same series has the same key however a file orders its
/// columns; frequency is left out, since each period carries its own.
package struct SeriesKey: Sendable, Hashable, Comparable {
  package struct Component: Sendable, Hashable, Comparable {
    package let dimension: String
    package let code: String

    package static func < (left: Self, right: Self) -> Bool {
      (left.dimension, left.code) < (right.dimension, right.code)
    }
  }

  /// One element a dimension, ordered by dimension.
  package let components: [Component]

  package init(_ codes: [String: String]) {
    components = codes.map { Component(dimension: $0.key, code: $0.value) }.sorted()
  }

  package subscript(dimension: String) -> String? {
    components.first { $0.dimension == dimension }?.code
  }

  package func matches(_ filter: SeriesSelection.Filter) -> Bool {
    filter.allSatisfy { dimension, codes in
      self[dimension].map(codes.contains) ?? false
    }
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.components.lexicographicallyPrecedes(right.components)
  }
}

extension SeriesKey: CustomStringConvertible {
  /// `age=Y25-64, geo=BE2, sex=T, unit=PC`.
  package var description: String {
    components.map { "\($0.dimension)=\($0.code)" }.joined(separator: ", ")
  }
}
