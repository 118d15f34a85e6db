/// Eurostat's `age`: `Y25-64`, or `TOTAL` for all ages.
package typealias AgeGroup = Code<Codelists.AgeGroup>

extension Code where List == Codelists.AgeGroup {
  package static let all: AgeGroup = "TOTAL"

  /// The first and the last year of age; nil for a group that is not written with both.
  package var years: ClosedRange<Int>? {
    let ends = text.dropFirst().split(separator: "-").compactMap { Int($0) }
    guard text.hasPrefix("Y"), ends.count == 2, ends[0] <= ends[1] else { return nil }
    return ends[0]...ends[1]
  }

  /// `Y25-29` to `Y60-64` for `Y25-64`; none where the ends are not those of five-year groups.
  package var fiveYearGroups: [AgeGroup] {
    guard let years, years.count > 1, years.lowerBound.isMultiple(of: 5),
      (years.upperBound + 1).isMultiple(of: 5)
    else { return [] }
    return stride(from: years.lowerBound, to: years.upperBound, by: 5).map {
      AgeGroup("Y\($0)-\($0 + 4)")
    }
  }
}
