import StatisticalModel

/// One cell of a line, taken apart: its value and where its flags stand.
struct SeriesCell {
  enum Value {
    case missing
    case number(DecimalNumber)
    /// Hours and minutes, such as `7:23` in time-use tables.
    case clock
  }

  let value: Value
  /// The cell in its line, without the blanks around it.
  let text: Range<Int>
  /// What stands behind the value in its line, without the blanks around it.
  let flags: Range<Int>

  /// Takes apart the cell at `range` of `line`.
  ///
  /// The value comes first: `:` for a missing one, or a number; the flags follow after a blank or,
  /// in old files, at once: `12.3 b`, `12.3b`, `0n`, `: u`.
  init(_ line: Span<UInt8>, _ range: Range<Int>) throws(LineFault) {
    text = line.trimmed(range)
    guard !text.isEmpty else { throw LineFault(.emptyCell, at: range.lowerBound) }
    if line[text.lowerBound] == UInt8(ascii: ":") {
      value = .missing
      flags = line.trimmed(text.lowerBound + 1..<text.upperBound)
    } else {
      let end = Self.endOfNumber(line, text)
      let token = text.lowerBound..<end
      if end < text.upperBound, line[end] == UInt8(ascii: ":"), Self.isClock(line, text, end) {
        value = .clock
        flags = Self.flagsOfClock(line, text, end)
      } else {
        guard !token.isEmpty, Self.mayEndNumber(line, text, end) else {
          throw LineFault(.textForNumber(line.extracting(text).text), at: text.lowerBound)
        }
        value = .number(try Self.number(line, token))
        flags = line.trimmed(end..<text.upperBound)
      }
    }
    for index in flags where !Self.isFlagCharacter(line[index]) {
      throw LineFault(.notAFlag(line.extracting(flags).text), at: flags.lowerBound)
    }
  }

  private static func number(
    _ line: Span<UInt8>, _ token: Range<Int>
  ) throws(LineFault) -> DecimalNumber {
    let digits = line.extracting(token)
    if let number = DecimalNumber(parsing: digits) { return number }
    throw LineFault(.numberTooLarge(digits.text), at: token.lowerBound)
  }

  /// The end of the longest number that `range` begins with; its start where it begins with none.
  ///
  /// An `e` counts as an exponent only with digits behind it; else it is a flag, as in `12.3e`.
  private static func endOfNumber(_ line: Span<UInt8>, _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    if line[index] == UInt8(ascii: "-") { index += 1 }
    let whole = endOfDigits(line, index..<range.upperBound)
    guard whole > index else { return range.lowerBound }
    index = whole
    if index < range.upperBound, line[index] == UInt8(ascii: ".") {
      let fraction = endOfDigits(line, index + 1..<range.upperBound)
      guard fraction > index + 1 else { return range.lowerBound }
      index = fraction
    }
    guard index < range.upperBound, line[index] | 0x20 == UInt8(ascii: "e") else { return index }
    var exponent = index + 1
    if exponent < range.upperBound, isSign(line[exponent]) { exponent += 1 }
    let end = endOfDigits(line, exponent..<max(exponent, range.upperBound))
    return end > exponent ? end : index
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
  }

  private static func endOfDigits(_ line: Span<UInt8>, _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound, line[index].isASCIIDigit { index += 1 }
    return index
  }

  /// Whether what follows the number at `end` may be a flag and not the rest of a word.
  private static func mayEndNumber(_ line: Span<UInt8>, _ text: Range<Int>, _ end: Int) -> Bool {
    end == text.upperBound || isFlagCharacter(line[end])
  }

  /// Whether `text` is digits, a colon at `colon` and two digits.
  private static func isClock(_ line: Span<UInt8>, _ text: Range<Int>, _ colon: Int) -> Bool {
    guard colon - text.lowerBound <= 3, line[text.lowerBound].isASCIIDigit,
      line[colon - 1].isASCIIDigit
    else { return false }
    let end = endOfDigits(line, colon + 1..<text.upperBound)
    return end == colon + 3 && mayEndNumber(line, text, end)
  }

  private static func flagsOfClock(
    _ line: Span<UInt8>, _ text: Range<Int>, _ colon: Int
  ) -> Range<Int> {
    line.trimmed(colon + 3..<text.upperBound)
  }

  /// Letters, the parentheses of some publishers, and the marks before a confidentiality status.
  private static func isFlagCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "|"),
      UInt8(ascii: "@"):
      true
    default: byte.isASCIILetter
    }
  }
}
