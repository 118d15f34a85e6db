/// The dimensions and codes that name one series of a dataset: SDMX's SeriesKey.
///
/// Ordered by dimension, so that the same series has the same key however a file orders its
/// columns. Annual and quarterly values of the same codes are two series.
package struct SeriesKey: Sendable, Hashable, Comparable {
  package struct Component: Sendable, Hashable, Comparable {
    package let dimension: String
    package let code: String

    package static func < (left: Self, right: Self) -> Bool {
      (left.dimension, left.code) < (right.dimension, right.code)
    }
  }

  /// One element a dimension but the frequency, ordered by dimension.
  package let components: [Component]
  package let frequency: Frequency

  /// - Parameters:
  ///   - codes: by dimension, the frequency not among them.
  ///   - frequency: of all periods of the series.
  package init(_ codes: [String: String], frequency: Frequency) {
    self.frequency = frequency
    components = codes.map { Component(dimension: $0.key, code: $0.value) }.sorted()
  }

  package subscript(dimension: String) -> String? {
    components.first { $0.dimension == dimension }?.code
  }

  /// The same key with another code of one dimension.
  package func with(_ code: String, of dimension: String) -> SeriesKey {
    var codes = Dictionary(uniqueKeysWithValues: components.map { ($0.dimension, $0.code) })
    codes[dimension] = code
    return SeriesKey(codes, frequency: frequency)
  }

  package func matches(_ filter: SeriesSelection.Filter) -> Bool {
    filter.allSatisfy { dimension, codes in
      self[dimension].map(codes.contains) ?? false
    }
  }

  package static func < (left: Self, right: Self) -> Bool {
    if left.components == right.components {
      return left.frequency.rawValue < right.frequency.rawValue
    }
    return left.components.lexicographicallyPrecedes(right.components)
  }
}

extension SeriesKey: CustomStringConvertible {
  /// `age=Y25-64, geo=BE2, sex=T, unit=PC`; a frequency that is not annual stands in front.
  package var description: String {
    let codes = components.map { "\($0.dimension)=\($0.code)" }
    let first = frequency == .annual ? [] : ["\(Dimension.frequency)=\(frequency.rawValue)"]
    return (first + codes).joined(separator: ", ")
  }
}
