/// A number whose thousands are separated by blanks, apostrophes, points or commas: `1 299,9`,
/// `1’299.9 b`, `1.299,9`.
struct GroupedNumber {
  private let sign: String
  /// The digits before the decimal mark: one to three, then three each.
  private let groups: [Substring]
  /// The decimal mark with the digits behind it, or nothing.
  private let fraction: Substring
  /// What stands behind the number, such as flags.
  private let rest: Substring

  /// - Returns: nil where a text is no such number, or separates nothing.
  init?(_ text: String) {
    // One point or comma alone is a decimal mark: that is a number.
    for (separators, marks) in [(Self.blanks, ".,"), (["."], ","), ([","], ".")] {
      guard let number = GroupedNumber(text, separators: separators, marks: marks) else { continue }
      self = number
      return
    }
    return nil
  }

  private init?(_ text: String, separators: Set<Character>, marks: String) {
    var digits = text[...]
    sign = digits.first.map { "-+".contains($0) } ?? false ? String(digits.removeFirst()) : ""
    let number = digits.prefix { Self.isDigit($0) || separators.contains($0) }
    var whole = number
    // A blank behind the number stands before its flags.
    while let last = whole.last, !Self.isDigit(last) { whole.removeLast() }
    groups = whole.split(omittingEmptySubsequences: false, whereSeparator: separators.contains)
    let behind = digits[whole.endIndex...]
    let mark = behind.first.map { marks.contains($0) } ?? false ? behind.prefix(1) : ""
    let decimals = behind.dropFirst(mark.count).prefix(while: Self.isDigit)
    fraction = behind.prefix(mark.count + decimals.count)
    rest = behind.dropFirst(fraction.count)
    guard let first = groups.first, groups.count > 1, (1...3).contains(first.count),
      groups.dropFirst().allSatisfy({ $0.count == 3 }), mark.isEmpty == decimals.isEmpty,
      separators == Self.blanks || groups.count > 2 || !mark.isEmpty,
      rest.allSatisfy({ $0.isWhitespace || $0.isLetter || "()|@".contains($0) })
    else { return nil }
  }

  /// The number as a table writes it.
  ///
  /// - Parameter hasComma: whether the table may write a decimal comma.
  /// - Returns: its digits without separators, and what stands behind them.
  func plain(hasComma: Bool) -> String {
    let decimals = hasComma ? fraction : fraction.replacing(",", with: ".")
    let flags = rest.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return (sign == "-" ? sign : "") + groups.joined() + decimals
      + (flags.isEmpty ? "" : " \(flags)")
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  /// Blanks of every width, and the apostrophes of Switzerland.
  private static let blanks: Set<Character> = [
    " ", "\u{A0}", "\u{2007}", "\u{2009}", "\u{202F}", "'", "\u{2019}",
  ]
}
