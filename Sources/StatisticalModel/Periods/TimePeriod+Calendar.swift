/// The calendar behind dates, that of Gregory: how long months are, and which week a day begins.
extension TimePeriod {
  /// The number of days of a month, 28 to 31.
  static func days(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// The day with this number in its year, 1 for the first of January; nil where the year is over.
  init?(year: Int, dayOfYear: Int) {
    var (month, day) = (1, dayOfYear)
    while month <= 12, case let days = Self.days(ofMonth: month, year: year), day > days {
      day -= days
      month += 1
    }
    self.init(.daily, year: year, part: month, day: day)
  }

  /// The week of ISO 8601 that begins on this day; nil where it is no Monday.
  var weekFromHere: TimePeriod? {
    let dayOfYear = (1..<part).reduce(day) { $0 + Self.days(ofMonth: $1, year: year) }
    let years = year - 1
    // The first of January of the year 1 was a Monday.
    let daysBefore = years * 365 + years / 4 - years / 100 + years / 400 + dayOfYear - 1
    guard frequency == .daily, daysBefore.isMultiple(of: 7) else { return nil }
    // A week belongs to the year of its Thursday.
    let thursday = dayOfYear + 3
    let length = Self.isLeap(year) ? 366 : 365
    return thursday > length
      ? TimePeriod(.weekly, year: year + 1)
      : TimePeriod(.weekly, year: year, part: (thursday - 1) / 7 + 1)
  }
}
