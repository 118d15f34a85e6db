extension TimePeriod {
  /// Reads any spelling of a period that Eurostat uses or used.
  ///
  /// `2019`, `2019-S1`, `2019S1`, `2019-Q1`, `2019Q1`, `2019-01`, `2019M01`, `2019-M01`, `2019-W01`,
  /// `2019W01`, `2019-01-31`, `2019M01D31`, and SDMX's `2019-A1` and `2019-D031`, which counts the
  /// days of the year.
  ///
  /// - Returns: nil where the text is no period, or a day that the calendar does not have.
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
    case UInt8(ascii: "M"): self.init(month: rest.dropFirst(), year: year)
    case UInt8(ascii: "W"): self.init(.weekly, year: year, digits: rest.dropFirst(), count: 2)
    case UInt8(ascii: "D"): self.init(dayOfYear: rest.dropFirst(), year: year)
    default:
      guard dashed else { return nil }
      self.init(monthOrDay: rest, year: year)
    }
  }

  /// Reads what follows `M`: a month such as `07`, or a day such as `07D31`.
  private init?(month digits: ArraySlice<UInt8>, year: Int) {
    guard digits.count > 2 else {
      self.init(.monthly, year: year, digits: digits, count: 2)
      return
    }
    let rest = digits.dropFirst(2)
    guard rest.count == 3, rest.first == UInt8(ascii: "D"),
      let month = Self.number(digits.prefix(2)), let day = Self.number(rest.dropFirst())
    else { return nil }
    self.init(.daily, year: year, part: month, day: day)
  }

  private init?(dayOfYear digits: ArraySlice<UInt8>, year: Int) {
    guard digits.count == 3, let day = Self.number(digits) else { return nil }
    self.init(year: year, dayOfYear: day)
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
