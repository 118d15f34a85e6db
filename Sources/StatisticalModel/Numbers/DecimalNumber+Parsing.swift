extension DecimalNumber {
  /// Reads a decimal number from ASCII bytes: minus sign, digits, point, digits, exponent.
  ///
  /// Eurostat's grammar: `-1.4`, `149.0`, `1.5E-3`; no thousands separator, no plus sign in front,
  /// no `inf`, no hexadecimal. Of more than 18 significant digits the last decimals are rounded
  /// once (half away from zero), since a published figure with that many carries the noise of binary
  /// floating point. What is read has at most 18 digits, so that `description` is read back as the
  /// same number.
  ///
  /// - Returns: nil where the bytes are no such number, or where its whole part does not fit, be it
  ///   by rounding up.
  package init?(parsing bytes: Span<UInt8>) {
    var scanner = Scanner()
    guard let number = scanner.number(in: bytes) else { return nil }
    self = number
  }

  /// Reads a decimal number from text; see `init(parsing:)`.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard let number = DecimalNumber(parsing: bytes.span) else { return nil }
    self = number
  }

  /// A cursor over the bytes of one number.
  private struct Scanner {
    var index = 0
    var significand: UInt64 = 0
    var scale = 0
    /// The first digit that no longer fits, for rounding; nil while all fit.
    var overflowDigit: UInt8?
    var wholeOverflow = false

    mutating func number(in bytes: Span<UInt8>) -> DecimalNumber? {
      let negative = take(UInt8(ascii: "-"), from: bytes)
      let whole = digits(of: bytes, afterPoint: false)
      if take(UInt8(ascii: "."), from: bytes) {
        guard digits(of: bytes, afterPoint: true) > 0 else { return nil }
      }
      guard whole > 0, !wholeOverflow, let exponent = exponent(in: bytes), index == bytes.count
      else { return nil }
      return assembled(negative: negative, exponent: exponent)
    }

    mutating func take(_ byte: UInt8, from bytes: Span<UInt8>) -> Bool {
      guard index < bytes.count, bytes[index] == byte else { return false }
      index += 1
      return true
    }

    mutating func digits(of bytes: Span<UInt8>, afterPoint: Bool) -> Int {
      let start = index
      while index < bytes.count, case let digit = bytes[index] &- UInt8(ascii: "0"), digit < 10 {
        append(digit, afterPoint: afterPoint)
        index += 1
      }
      return index - start
    }

    mutating func append(_ digit: UInt8, afterPoint: Bool) {
      // 10 to the 17th is the last power below which one more digit surely fits 18 digits.
      if significand < 100_000_000_000_000_000, overflowDigit == nil, !afterPoint || scale < 18 {
        significand = significand * 10 + UInt64(digit)
        if afterPoint { scale += 1 }
      } else if !afterPoint {
        wholeOverflow = true
      } else if overflowDigit == nil {
        overflowDigit = digit
      }
    }

    /// The exponent, 0 where none is written, nil where it is malformed.
    mutating func exponent(in bytes: Span<UInt8>) -> Int? {
      guard take(UInt8(ascii: "E"), from: bytes) || take(UInt8(ascii: "e"), from: bytes)
      else { return 0 }
      let negative = take(UInt8(ascii: "-"), from: bytes)
      if !negative { _ = take(UInt8(ascii: "+"), from: bytes) }
      let start = index
      var exponent = 0
      while index < bytes.count, case let digit = bytes[index] &- UInt8(ascii: "0"), digit < 10 {
        exponent = exponent * 10 + Int(digit)
        guard exponent < 100 else { return nil }
        index += 1
      }
      guard index > start else { return nil }
      return negative ? -exponent : exponent
    }

    func assembled(negative: Bool, exponent: Int) -> DecimalNumber? {
      var wide = Int128(significand)
      var scale = scale - exponent
      if scale > 18 {
        // The digits that were left out lie further down; rounding twice would carry too much.
        let excess = min(scale - 18, 19)
        wide = (wide / DecimalNumber.powerOfTen(excess - 1) + 5) / 10
        scale = 18
        if wide == 0, significand != 0 { return DecimalNumber.zero }
      } else if let digit = overflowDigit, digit >= 5 {
        wide += 1
      }
      while scale < 0 {
        wide *= 10
        scale += 1
        guard wide < Self.bound else { return nil }
      }
      guard wide < Self.bound else { return nil }
      let signed = Int64(negative ? -wide : wide)
      return DecimalNumber(significand: signed, scale: UInt8(scale))
    }

    /// The first significand with more than 18 digits.
    private static var bound: Int128 { 1_000_000_000_000_000_000 }
  }
}
