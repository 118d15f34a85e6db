/// A number with the range that it may lie in.
package struct RangedNumber: Sendable, Hashable {
  package let value: DecimalNumber
  package let range: ClosedRange<DecimalNumber>

  package init(_ value: DecimalNumber, in range: ClosedRange<DecimalNumber>) {
    self.value = value
    self.range = range
  }
}
