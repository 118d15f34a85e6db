import StatisticalModel

/// How numbers are rounded and written for people in one language; no page rounds anywhere else.
///
/// What is computed is rounded where that is part of the computation alone: fair shares are whole
/// persons, a quotient has so many significant digits. What a command prints has rules of its own.
///
/// A tie is rounded away from zero. No figure of a source, nor a difference of two, shows more
/// decimals than the source gives; a quotient, which has no decimals of its own, shows all of its.
///
/// | | French | Dutch (Belgium) | English |
/// |---|---|---|---|
/// | decimal sign | comma | comma | point |
/// | thousands | U+202F | U+202F, as official Belgian texts | comma |
/// | per cent | U+202F before the sign | U+00A0 before the sign | no space |
/// | minus | U+2212 | U+2212 | U+2212 |
///
/// Thousands of persons stand as such in tables; in sentences they are millions with two decimals
/// from one million on, and persons below. Flags follow the figure in parentheses, `60.7% (u)`, in
/// tables and in sentences alike.
struct NumberStyle: Sendable, Hashable {
  let language: Language

  /// Where a figure stands.
  enum Place: Sendable, Hashable {
    case table
    case sentence
  }

  /// A number with at most `decimals` decimals.
  func number(_ value: DecimalNumber, decimals: UInt8) -> String {
    let rounded = value.rounded(toDecimals: decimals)
    let parts = rounded.magnitude.description.split(separator: ".")
    let whole = grouped(parts.first.map(String.init) ?? "0")
    let fraction = parts.count > 1 ? decimalSign + parts[1] : ""
    return (rounded < .zero ? "\u{2212}" : "") + whole + fraction
  }

  func percent(_ value: DecimalNumber, decimals: UInt8) -> String {
    number(value, decimals: decimals) + percentSign
  }

  /// A quotient in per cent with exactly `decimals` decimals: one column, one width.
  func share(_ value: DecimalNumber, decimals: UInt8) -> String {
    let rounded = value.rounded(toDecimals: decimals)
    let missing = Int(decimals) - Int(rounded.scale)
    let text = number(rounded, decimals: decimals)
    guard missing > 0 else { return text + percentSign }
    let zeros = String(repeating: "0", count: missing)
    return text + (rounded.scale == 0 ? decimalSign : "") + zeros + percentSign
  }

  /// A difference of percentages, with its unit in words.
  func points(_ value: DecimalNumber, decimals: UInt8) -> String {
    let text = number(value, decimals: decimals)
    let size = value.rounded(toDecimals: decimals).magnitude
    let one = DecimalNumber(significand: 1)
    return switch language {
    case .french where size < DecimalNumber(significand: 2): text + "\u{00A0}point de pourcentage"
    case .french: text + "\u{00A0}points de pourcentage"
    case .dutch: text + "\u{00A0}procentpunt"
    case .english: text + (size == one ? "\u{00A0}percentage point" : "\u{00A0}percentage points")
    }
  }

  /// A figure in its unit.
  func quantity(_ value: DecimalNumber, unit: Unit, decimals: UInt8, in place: Place) -> String {
    switch unit.kind {
    case .percentage: percent(value, decimals: decimals)
    case .thousandPersons where place == .sentence: persons(thousands: value)
    case .millionPersons, .thousandPersons, .persons: number(value, decimals: decimals)
    case nil: number(value, decimals: decimals) + "\u{00A0}" + unit.code
    }
  }

  /// A figure that was decided, not measured: without zeros at its end.
  func decided(_ value: DecimalNumber, unit: Unit, decimals: UInt8, in place: Place) -> String {
    let plain = value.withoutTrailingZeros
    guard unit.kind == .thousandPersons, place == .sentence, plain.magnitude >= Self.million
    else { return quantity(plain, unit: unit, decimals: decimals, in: place) }
    return millions(thousands: plain, trimmed: true)
  }

  /// A difference between a figure and its target; percentage points have no unit in tables.
  func gap(_ value: DecimalNumber, unit: Unit, decimals: UInt8, in place: Place) -> String {
    guard unit.kind == .percentage
    else { return quantity(value, unit: unit, decimals: decimals, in: place) }
    return place == .sentence
      ? points(value, decimals: decimals) : number(value, decimals: decimals)
  }

  /// A change with its sign, unless it is rounded to none; otherwise as `gap`.
  func change(_ value: DecimalNumber, unit: Unit, decimals: UInt8, in place: Place) -> String {
    let text = gap(value, unit: unit, decimals: decimals, in: place)
    return value.rounded(toDecimals: decimals) > .zero ? "+" + text : text
  }

  /// A figure with its flags, if it has any, behind it.
  func flagged(_ text: String, _ flags: Flags) -> String {
    flags.isEmpty ? text : text + "\u{00A0}(\(flags))"
  }
}

extension NumberStyle {
  /// One million in thousands.
  private static let million = DecimalNumber(significand: 1_000)

  private var decimalSign: String { language == .english ? "." : "," }

  private var thousandsSeparator: String { language == .english ? "," : "\u{202F}" }

  private var percentSign: String {
    switch language {
    case .french: "\u{202F}%"
    case .dutch: "\u{00A0}%"
    case .english: "%"
    }
  }

  /// Thousands of persons for a sentence; below a million to the hundred, as the source counts.
  private func persons(thousands value: DecimalNumber) -> String {
    let rounded = value.rounded(toDecimals: 1)
    guard rounded.magnitude < Self.million else {
      return millions(thousands: value, trimmed: false)
    }
    let shift = Int64(rounded.scale == 0 ? 1_000 : 100)
    return number(DecimalNumber(significand: rounded.significand * shift), decimals: 0)
  }

  private func millions(thousands value: DecimalNumber, trimmed: Bool) -> String {
    let short = value.rounded(toDecimals: 6)
    let wide = DecimalNumber(significand: short.significand, scale: short.scale + 3)
    let rounded = wide.rounded(toDecimals: 2)
    let text = number(trimmed ? rounded.withoutTrailingZeros : rounded, decimals: 2)
    return switch language {
    case .french where rounded.magnitude < DecimalNumber(significand: 2): text + "\u{00A0}million"
    case .french: text + "\u{00A0}millions"
    case .dutch: text + "\u{00A0}miljoen"
    case .english: text + "\u{00A0}million"
    }
  }

  private func grouped(_ digits: String) -> String {
    var groups: [Substring] = []
    var rest = digits[...]
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return ([rest] + groups).joined(separator: thousandsSeparator)
  }
}
