import ArgumentParser
import StatisticalModel

/// `2015:2020`, `2015:` or `:2020`: periods from one to another, both included.
struct PeriodRange {
  let first: TimePeriod?
  let last: TimePeriod?

  init(_ text: String) throws {
    let ends = text.split(separator: ":", omittingEmptySubsequences: false)
    let periods = ends.map { TimePeriod($0) }
    guard ends.count == 2, zip(ends, periods).allSatisfy({ $0.isEmpty || $1 != nil }) else {
      throw ValidationError("'\(text)' is no range of periods; write FROM:TO, FROM: or :TO")
    }
    first = periods[0]
    last = periods[1]
  }
}
