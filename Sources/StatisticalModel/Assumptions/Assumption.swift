/// What a person supposes of an indicator in an area, to see what would follow.
package struct Assumption: Sendable, Hashable {
  package enum Change: Sendable, Hashable {
    /// The value that the area has in a year.
    case value(DecimalNumber, year: Int)
    /// What is added every year from the last value on.
    case pace(DecimalNumber)
  }

  package let area: ReferenceArea
  package let indicator: IndicatorID
  package let change: Change

  package init(area: ReferenceArea, indicator: IndicatorID, change: Change) {
    self.area = area
    self.indicator = indicator
    self.change = change
  }

  /// An assumption as it is written: `FRE1/adult-learning-4-weeks=15@2026`, or `=+0.8/year`.
  ///
  /// - Returns: nil for any other writing.
  package init?(_ text: String) {
    let sides = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let names = sides[0].split(separator: "/", omittingEmptySubsequences: false)
    guard sides.count == 2, names.count == 2, !names[0].isEmpty, !names[1].isEmpty,
      let change = Self.change(sides[1])
    else { return nil }
    self.init(
      area: ReferenceArea(String(names[0])), indicator: IndicatorID(String(names[1])),
      change: change)
  }

  private static func change(_ text: Substring) -> Change? {
    if text.hasSuffix("/year"), let sign = text.first, sign == "+" || sign == "-" {
      let number = text.dropFirst().dropLast("/year".count)
      guard number.first?.isNumber == true, let step = DecimalNumber(String(number)) else {
        return nil
      }
      return .pace(sign == "+" ? step : step.negated)
    }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, let value = DecimalNumber(String(parts[0])),
      let year = Int(parts[1]), (1...9999).contains(year)
    else { return nil }
    return .value(value, year: year)
  }
}
