import StatisticalModel
import TestSupport
import Testing

struct DecimalNumberTests {
  @Test(
    arguments: [
      ("0", 0, 0), ("149.0", 1490, 1), ("-1.4", -14, 1), ("60.50", 6050, 2), ("007", 7, 0),
      ("1.5E-3", 15, 4), ("2E3", 2000, 0), ("1.25e+1", 125, 1), ("0.000", 0, 3),
      ("0.1234567890123456789", 123_456_789_012_345_679, 18),
      ("999999999999999999", 999_999_999_999_999_999, 0),
      ("-999999999999999999", -999_999_999_999_999_999, 0),
      ("999999999999999999.4", 999_999_999_999_999_999, 0),
      ("0.999999999999999999", 999_999_999_999_999_999, 18),
      ("9.9999999999999999949", 999_999_999_999_999_999, 17),
      // Rounded once: 0.45 of the last decimal is none.
      ("4.5E-19", 0, 0), ("5E-19", 1, 18), ("45E-19", 5, 18), ("44.999E-19", 4, 18),
      ("1E-99", 0, 0), ("0.1234567890123456744E-1", 12_345_678_901_234_567, 18),
    ] as [(String, Int64, UInt8)])
  func parsesAsWritten(text: String, significand: Int64, scale: UInt8) throws {
    let number = try #require(DecimalNumber(text))
    #expect(number.significand == significand)
    #expect(number.scale == scale)
  }

  @Test(arguments: [
    "", "-", ".", ".5", "5.", "+5", "1,5", "1 000", "0x10", "inf", "nan", "1e", "1e100", "--1",
    "1.2.3", "12.3b", " 1", "1 ", "9999999999999999999", "1E18", "7:23",
    // What rounding up would carry beyond 18 digits.
    "1000000000000000000", "999999999999999999.999", "-999999999999999999.5",
    "9999999999999999.999E2", "0.9999999999999999999E18",
  ])
  func refusesWhatIsNoNumber(text: String) {
    #expect(DecimalNumber(text) == nil)
  }

  @Test(arguments: ["0", "149.0", "-0.50", "0.05", "12", "-7.001", "100000.000001"])
  func printsWhatItRead(text: String) throws {
    #expect(try #require(DecimalNumber(text)).description == text)
  }

  /// The canonical spelling is a minus sign before what is not zero, digits without a 0 in front,
  /// and decimals.
  @Test(arguments: 0..<500 as Range<UInt64>)
  func whatIsWrittenIsReadBack(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let extremes: [Int64] = [0, 1, 9, 10, 99, 999_999_999_999_999_998, 999_999_999_999_999_999]
    for scale in 0...DecimalNumber.maximumScale {
      let digits = Int.random(in: 1...18, using: &generator)
      let bound = try #require(Int64(String(repeating: "9", count: digits)))
      for magnitude in extremes + [.random(in: 0...bound, using: &generator)] {
        for significand in [magnitude, -magnitude] {
          let number = DecimalNumber(significand: significand, scale: scale)
          let read = try #require(DecimalNumber(number.description))
          #expect(read.significand == significand && read.scale == scale)
          #expect(read.description == number.description)
        }
      }
    }
  }

  @Test(arguments: 0..<500 as Range<UInt64>)
  func whatIsReadIsWrittenAsItStood(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let digits = Int.random(in: 1...24, using: &generator)
    let decimals = Int.random(in: 0..<digits, using: &generator)
    var text = String(UInt8.random(in: digits == decimals + 1 ? 0...9 : 1...9, using: &generator))
    for position in 1..<max(digits, 1) {
      if position == digits - decimals { text += "." }
      text += String(UInt8.random(in: 0...9, using: &generator))
    }
    let number = DecimalNumber(text)
    let needed = text.filter(\.isNumber).drop { $0 == "0" }.count
    if needed <= 18, decimals <= 18 {
      #expect(number?.description == text)
    } else if needed - decimals > 18 {
      #expect(number == nil, "\(text)")
    } else if let number {
      // The last decimals are rounded; what is left is a number of its own.
      #expect(DecimalNumber(number.description) == number)
      #expect(number.significand.magnitude < 1_000_000_000_000_000_000)
    }
  }

  @Test(arguments: [
    ("15", "12.1", "2.9"), ("80", "61.20", "18.80"), ("80", "83.61", "-3.61"),
    ("20000", "10450.8", "9549.2"), ("0.3", "0.1", "0.2"), ("5", "5.00", "0.00"),
  ])
  func differencesAreExact(minuend: String, subtrahend: String, difference: String) throws {
    let left = try #require(DecimalNumber(minuend))
    let right = try #require(DecimalNumber(subtrahend))
    #expect(try DecimalNumber.difference(left, right).description == difference)
  }

  @Test func aSumThatDoesNotFitIsRefused() throws {
    let large = DecimalNumber(significand: 9_000_000_000_000_000_000)
    #expect(throws: DecimalNumber.Overflow.self) { try DecimalNumber.sum(large, large) }
  }

  @Test(arguments: [
    ("59.4", "80", 2, "74.25"), ("12.1", "15", 2, "80.66666667"), ("2", "3", 0, "0.6666666667"),
    ("10450.8", "20000", 2, "52.254"), ("-1", "3", 2, "-33.33333333"), ("0", "7", 2, "0"),
    ("1", "8", 0, "0.125"), ("123456789012", "1", 0, "123456789012"),
    ("83.61", "80", 2, "104.5125"),
    ("1", "300000", 0, "0.000003333333333"), ("99999.999995", "1", 0, "100000"),
  ])
  func quotientsHaveTenDigits(top: String, bottom: String, shift: Int, quotient: String) throws {
    let result = DecimalNumber.quotient(
      try #require(DecimalNumber(top)), try #require(DecimalNumber(bottom)), shift: shift)
    #expect(result?.description == quotient)
  }

  @Test(arguments: [
    ([], "0"), ([1], "1"), ([2, 2], "1"), ([3, 3, 3], "1"), ([3], "0.3333333333"),
    ([2, 3, 6, 7, 7, 7, 7, 7, 7, 7], "2"), ([1, 4], "1.25"),
  ])
  func reciprocalsAreAddedBeforeTheyAreRounded(parts: [Int], sum: String) {
    #expect(DecimalNumber.sumOfReciprocals(parts)?.description == sum)
  }

  @Test func nothingIsDividedByZero() {
    #expect(DecimalNumber.quotient(DecimalNumber(significand: 1), .zero) == nil)
  }

  @Test(
    arguments: [
      ("2.45", 1, "2.5"), ("2.44", 1, "2.4"), ("-2.45", 1, "-2.5"), ("0.05", 0, "0"),
      ("60.39", 1, "60.4"), ("9.95", 1, "10.0"), ("3", 2, "3"), ("0.5", 0, "1"),
    ] as [(String, UInt8, String)])
  func roundsTiesAwayFromZero(text: String, decimals: UInt8, rounded: String) throws {
    let number = try #require(DecimalNumber(text))
    #expect(number.rounded(toDecimals: decimals).description == rounded)
  }

  @Test func equalValuesAreEqualWhateverTheirScale() throws {
    let plain = try #require(DecimalNumber("149"))
    let padded = try #require(DecimalNumber("149.00"))
    #expect(plain == padded)
    #expect(plain.hashValue == padded.hashValue)
    #expect(!(plain < padded))
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func subtractionUndoesAddition(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let left = DecimalNumber(
      significand: .random(in: -1_000_000_000...1_000_000_000, using: &generator),
      scale: .random(in: 0...6, using: &generator))
    let right = DecimalNumber(
      significand: .random(in: -1_000_000_000...1_000_000_000, using: &generator),
      scale: .random(in: 0...6, using: &generator))
    let sum = try DecimalNumber.sum(left, right)
    #expect(try DecimalNumber.difference(sum, right) == left)
    #expect(DecimalNumber(sum.description) == sum)
    #expect((left < right) == (try DecimalNumber.difference(left, right) < .zero))
  }
}
