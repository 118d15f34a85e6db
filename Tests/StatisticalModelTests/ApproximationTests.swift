import StatisticalModel
import Testing

@Suite("Decimals of binary numbers")
struct ApproximationTests {
  @Test(
    "Ten significant digits",
    arguments: [
      (0.0, "0"), (1.0 / 3, "0.3333333333"), (-2.0 / 3, "-0.6666666667"), (12.5, "12.5"),
      (123_456_789_012.0, "123456789000"), (1e-7, "0.0000001"), (99.999_999_999_9, "100"),
      (20_000_000.0, "20000000"),
    ])
  func digits(number: Double, expected: String) {
    #expect(DecimalNumber(approximating: number)?.description == expected)
  }

  @Test("What is not a number has no decimals", arguments: [Double.nan, .infinity, 1e-30, 1e30])
  func refused(number: Double) {
    #expect(DecimalNumber(approximating: number) == nil)
  }
}

@Suite("Assumptions as they are written")
struct AssumptionTests {
  @Test("Values of a year and steps a year")
  func understood() {
    #expect(
      Assumption("FRE1/adult-learning-4-weeks=15@2026")
        == Assumption(
          area: "FRE1", indicator: "adult-learning-4-weeks",
          change: .value(DecimalNumber(significand: 15), year: 2026)))
    #expect(
      Assumption("BE/x=+0.8/year")
        == Assumption(
          area: "BE", indicator: "x", change: .pace(DecimalNumber(significand: 8, scale: 1))))
    #expect(
      Assumption("BE/x=-1/year")
        == Assumption(
          area: "BE", indicator: "x", change: .pace(DecimalNumber(significand: -1))))
  }

  @Test(
    "Anything else is no assumption",
    arguments: [
      "", "FRE1", "FRE1/x", "FRE1=15@2026", "/x=15@2026", "FRE1/=15@2026", "FRE1/x=15",
      "FRE1/x=15@", "FRE1/x=15@26.5", "FRE1/x=15%@2026", "FRE1/x=0.8/year", "FRE1/x=+/year",
      "FRE1/x=+-1/year", "FRE1/x/y=15@2026", "FRE1/x=15@2026@2027", "FRE1/x=15,0@2026",
      "FRE1/x=15@0",
    ])
  func refused(text: String) {
    #expect(Assumption(text) == nil)
  }
}
