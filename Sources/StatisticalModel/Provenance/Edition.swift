/// The date at which the publisher updated a snapshot's table; its month and day may be unknown.
///
/// An edition whose day is unknown comes before every dated edition of the same year or month: what
/// is not known to be newer must not hide what is.
package struct Edition: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// `2026`, `2026-04` or `2026-04-17`.
  package let description: String
  /// The year of it.
  package let year: Int

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard (1...3).contains(parts.count),
      zip(parts, widths).allSatisfy({ part, width in
        part.utf8.count == width && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count < 2 || (1...12).contains(numbers[1]),
      numbers.count < 3
        || (1...Self.days(ofMonth: numbers[1], year: numbers[0])).contains(numbers[2])
    else { return nil }
    description = String(text)
    year = numbers[0]
  }

  private static func days(ofMonth month: Int, year: Int) -> Int {
    let isLeap = year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400)
    return switch month {
    case 2: isLeap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
  }
}
