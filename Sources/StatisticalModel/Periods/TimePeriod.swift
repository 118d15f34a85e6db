/// The period that an observation describes, with its frequency.
///
/// Periods of one frequency compare by time; across frequencies they compare by their year and
/// then by frequency, which keeps sorted output stable and says nothing about time.
package struct TimePeriod: Sendable, Hashable {
  package let frequency: Frequency
  package let year: Int
  /// The half-year, quarter, month or week; for a day the month; 1 for a year.
  package let part: Int
  /// The day of the month; 1 unless the frequency is daily.
  package let day: Int

  private init(_ frequency: Frequency, _ year: Int, _ part: Int = 1, _ day: Int = 1) {
    self.frequency = frequency
    self.year = year
    self.part = part
    self.day = day
  }

  package static func year(_ year: Int) -> Self { Self(.annual, year) }

  /// A period of `frequency`, or nil where there is no such part, or the calendar has no such day.
  ///
  /// Weeks go to 99, since some tables use `W99` for a week that is not known.
  package init?(_ frequency: Frequency, year: Int, part: Int = 1, day: Int = 1) {
    let parts =
      switch frequency {
      case .annual: 1
      case .semester: 2
      case .quarterly: 4
      case .monthly, .daily: 12
      case .weekly: 99
      }
    guard (1...9999).contains(year), (1...parts).contains(part) else { return nil }
    let days = frequency == .daily ? Self.days(ofMonth: part, year: year) : 1
    guard (1...days).contains(day) else { return nil }
    self.init(frequency, year, part, day)
  }
}

extension TimePeriod {
  /// The period as one of `frequency`: itself, or what begins on this day; nil for any other.
  ///
  /// Files may write a period as the date of its first day.
  package func read(as frequency: Frequency) -> TimePeriod? {
    if self.frequency == frequency { return self }
    guard self.frequency == .daily else { return nil }
    if frequency == .weekly { return weekFromHere }
    guard day == 1 else { return nil }
    let months: Int
    switch frequency {
    case .annual: months = 12
    case .semester: months = 6
    case .quarterly: months = 3
    case .monthly: months = 1
    case .weekly, .daily: return nil
    }
    guard (part - 1).isMultiple(of: months) else { return nil }
    return TimePeriod(frequency, year: year, part: (part - 1) / months + 1)
  }
}

extension TimePeriod: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    if left.year != right.year { return left.year < right.year }
    if left.frequency != right.frequency {
      return left.frequency.rawValue < right.frequency.rawValue
    }
    return (left.part, left.day) < (right.part, right.day)
  }
}

extension TimePeriod: CustomStringConvertible {
  /// The period as Eurostat has spelled it since 2023: `2023`, `2023-S1`, `2023-Q4`, `2023-07`,
  /// `2023-W05`, `2023-07-31`.
  package var description: String {
    let year = Self.padded(year, to: 4)
    return switch frequency {
    case .annual: year
    case .semester: "\(year)-S\(part)"
    case .quarterly: "\(year)-Q\(part)"
    case .monthly: "\(year)-\(Self.padded(part, to: 2))"
    case .weekly: "\(year)-W\(Self.padded(part, to: 2))"
    case .daily: "\(year)-\(Self.padded(part, to: 2))-\(Self.padded(day, to: 2))"
    }
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
