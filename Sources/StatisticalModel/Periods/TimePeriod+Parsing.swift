extension TimePeriod {
  /// Reads any spelling of a period that Eurostat uses or used.
  ///
  /// `2019`, `2019-S1`, `2019S1`, `2019-Q1`, `2019Q1`, `2019-01`, `2019M01`, `2019-M01`, `2019-W01`,
  /// `2019W01`, `2019-01-01` and SDMX's `2019-A1`.
  ///
  /// - Returns: nil where the text is no period.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 4, let year = Self.number(bytes[0..<4]) else { return nil }
    var rest = bytes[4...]
    if rest.first == UInt8(ascii: "-") {
      rest = rest.dropFirst()
      guard !rest.isEmpty else { return nil }
    }
    let dashed = rest.count < bytes.count - 4
    guard let letter = rest.first else {
      self.init(.annual, year: year)
      return
    }
    switch letter {
    case UInt8(ascii: "A"): self.init(.annual, year: year, digits: rest.dropFirst(), count: 1)
    case UInt8(ascii: "S"): self.init(.semester, year: year, digits: rest.dropFirst(), count: 1)
    case UInt8(ascii: "Q"): self.init(.quarterly, year: year, digits: rest.dropFirst(), count: 1)
    case UInt8(ascii: "M"): self.init(.monthly, year: year, digits: rest.dropFirst(), count: 2)
    case UInt8(ascii: "W"): self.init(.weekly, year: year, digits: rest.dropFirst(), count: 2)
    default:
      guard dashed else { return nil }
      self.init(monthOrDay: rest, year: year)
    }
  }

  private init?(monthOrDay digits: ArraySlice<UInt8>, year: Int) {
    if digits.count == 2 {
      self.init(.monthly, year: year, digits: digits, count: 2)
      return
    }
    guard digits.count == 5, digits[digits.startIndex + 2] == UInt8(ascii: "-"),
      let month = Self.number(digits.prefix(2)), let day = Self.number(digits.suffix(2))
    else { return nil }
    self.init(.daily, year: year, part: month, day: day)
  }

  private init?(_ frequency: Frequency, year: Int, digits: ArraySlice<UInt8>, count: Int) {
    guard digits.count == count, let part = Self.number(digits) else { return nil }
    self.init(frequency, year: year, part: part)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for byte in digits {
      guard case let digit = byte &- UInt8(ascii: "0"), digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }
}
