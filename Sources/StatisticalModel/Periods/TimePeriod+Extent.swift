extension TimePeriod {
  /// The days that the period covers, counted in years of 12 months of 31 days.
  ///
  /// A scale for telling whether one period lies within another of any frequency, not for
  /// durations. Weeks are laid end to end from the first of January; weeks beyond the year (`W99`
  /// stands for an unknown one) lie on its last day.
  package var extent: ClosedRange<Int> {
    let january = year * 372
    let months =
      switch frequency {
      case .annual: 12
      case .semester: 6
      case .quarterly: 3
      case .monthly, .weekly, .daily: 1
      }
    switch frequency {
    case .daily:
      let date = january + (part - 1) * 31 + day - 1
      return date...date
    case .weekly:
      let monday = min((part - 1) * 7, 371)
      return january + monday...january + min(monday + 6, 371)
    default:
      let start = january + (part - 1) * months * 31
      return start...start + months * 31 - 1
    }
  }
}
