/// One cell of a line, taken apart: what its value is, and where value and flags stand.
package struct TableCell {
  package enum Kind {
    case missing
    /// A decimal number by its grammar; it is not computed yet.
    case number
    /// Hours and minutes, such as `7:23` in time-use tables.
    case clock
  }

  package let kind: Kind
  /// The cell in its line, without the blanks around it.
  package let text: Range<Int>
  /// The number or the clock time as it is spelled; empty where missing.
  package let value: Range<Int>
  /// What stands behind the value, without the blanks around it and without confidentiality.
  package let flags: Range<Int>
  /// What stands behind `|` or `@` among the flags; mostly empty.
  package let confidentiality: Range<Int>

  init(
    kind: Kind, text: Range<Int>, value: Range<Int>, flags: Range<Int>,
    confidentiality: Range<Int>
  ) {
    self.kind = kind
    self.text = text
    self.value = value
    self.flags = flags
    self.confidentiality = confidentiality
  }

  init(_ cell: RegularCell) {
    kind = cell.isMissing ? .missing : .number
    text = cell.start..<cell.end
    value = cell.start..<cell.valueEnd
    flags = cell.flagsStart..<cell.end
    confidentiality = cell.end..<cell.end
  }

  /// Takes apart the cell at `range` of `line`.
  ///
  /// The value comes first: `:` for a missing one, or a number; the flags follow after a blank or,
  /// in old files, at once: `12.3 b`, `12.3b`, `0n`, `: u`, `: |C`.
  ///
  /// - Parameters:
  ///   - line: bytes in which the cell stands.
  ///   - range: where.
  ///   - hasComma: whether the file may write a decimal comma, which messages then do, too.
  /// - Throws: where the cell is empty, no number, or followed by what is no flag.
  init(
    _ line: Span<UInt8>, _ range: Range<Int>, hasComma: Bool = false
  ) throws(LineFault) {
    text = line.trimmed(range)
    guard !text.isEmpty else { throw LineFault(.emptyCell, at: range.lowerBound) }
    let end: Int
    if line[text.lowerBound] == UInt8(ascii: ":") {
      kind = .missing
      value = text.lowerBound..<text.lowerBound
      end = text.lowerBound + 1
    } else {
      let number = Self.endOfNumber(line, text)
      if number < text.upperBound, line[number] == UInt8(ascii: ":"),
        Self.isClock(line, text, number)
      {
        kind = .clock
        end = number + 3
      } else {
        guard number > text.lowerBound, Self.mayEndNumber(line, text, number) else {
          throw .textForNumber(line, text, hasComma: hasComma)
        }
        kind = .number
        end = number
      }
      value = text.lowerBound..<end
    }
    let rest = line.trimmed(end..<text.upperBound)
    for index in rest where !Self.isFlagCharacter(line[index]) {
      throw .notAFlag(line, rest, of: text, hasComma: hasComma)
    }
    let mark = Self.confidentialityMark(line, rest)
    flags = line.trimmed(rest.lowerBound..<mark)
    confidentiality = line.trimmed(min(mark + 1, rest.upperBound)..<rest.upperBound)
  }

  /// The index of the first `|` or `@` of the flags; their end where there is none.
  private static func confidentialityMark(_ line: Span<UInt8>, _ flags: Range<Int>) -> Int {
    var index = flags.lowerBound
    while index < flags.upperBound, line[index] != UInt8(ascii: "|"),
      line[index] != UInt8(ascii: "@")
    {
      index += 1
    }
    return index
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
