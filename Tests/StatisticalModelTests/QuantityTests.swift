import StatisticalModel
import Testing

@Suite("Quantities")
struct QuantityTests {
  private static func quantity(_ text: String, _ unit: String) -> Quantity {
    Quantity(DecimalNumber(text) ?? .zero, Unit(unit))
  }

  @Test(
    "a difference is taken in the unit of the value",
    arguments: [
      ("20", "MIO_PER", "10450.8", "THS_PER", "9549.2"),
      ("20000", "THS_PER", "10450.8", "THS", "9549.2"),
      ("20000", "THS_PER", "10450800", "NR", "9549200"),
      ("149.0", "NR", "0.1", "THS_PER", "0.0490"),
      ("15", "PC", "12.1", "PC", "2.9"),
    ])
  func difference(
    left: String, leftUnit: String, right: String, rightUnit: String, expected: String
  ) throws {
    let difference = try Quantity.difference(
      Self.quantity(left, leftUnit), Self.quantity(right, rightUnit))
    #expect(difference.value.withoutTrailingZeros == DecimalNumber(expected))
    #expect(difference.unit == Unit(rightUnit))
  }

  @Test(
    "what counts different things has no difference",
    arguments: [("80", "PC", "10450.8", "THS_PER"), ("80", "PC_IND", "4.9", "PC_EMP")])
  func unrelated(left: String, leftUnit: String, right: String, rightUnit: String) {
    #expect(throws: Quantity.Fault.unrelated(Unit(leftUnit), Unit(rightUnit))) {
      try Quantity.difference(Self.quantity(left, leftUnit), Self.quantity(right, rightUnit))
    }
  }

  @Test("what does not fit is refused, not wrapped")
  func overflow() {
    #expect(throws: Quantity.Fault.overflow) {
      try Self.quantity("9000000000000000", "MIO_PER").converted(to: Unit("NR"))
    }
  }
}
