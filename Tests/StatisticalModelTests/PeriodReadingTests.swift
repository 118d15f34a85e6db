import StatisticalModel
import Testing

/// Files may write a period as the date of its first day.
@Suite("Periods read as those of a frequency")
struct PeriodReadingTests {
  @Test(
    "What begins on the day, and nothing else",
    arguments: [
      ("2023", .annual, "2023"), ("2023-Q3", .quarterly, "2023-Q3"),
      ("2023-W05", .weekly, "2023-W05"), ("2023-05-17", .daily, "2023-05-17"),
      ("2023-01-01", .annual, "2023"), ("2023-01-02", .annual, nil), ("2023-02-01", .annual, nil),
      ("2023-12-31", .annual, nil),
      ("2023-01-01", .semester, "2023-S1"), ("2023-07-01", .semester, "2023-S2"),
      ("2023-04-01", .semester, nil), ("2023-07-02", .semester, nil),
      ("2023-01-01", .quarterly, "2023-Q1"), ("2023-04-01", .quarterly, "2023-Q2"),
      ("2023-07-01", .quarterly, "2023-Q3"), ("2023-10-01", .quarterly, "2023-Q4"),
      ("2023-05-01", .quarterly, nil), ("2023-10-31", .quarterly, nil),
      ("2023-01-01", .monthly, "2023-01"), ("2023-12-01", .monthly, "2023-12"),
      ("2023-12-02", .monthly, nil),
      ("2023-01-01", .weekly, nil), ("2023-01-01", .daily, "2023-01-01"),
      // Weeks begin on Mondays and belong to the year of their Thursday.
      ("2023-01-02", .weekly, "2023-W01"), ("2023-01-03", .weekly, nil),
      ("2020-12-28", .weekly, "2020-W53"), ("2021-01-04", .weekly, "2021-W01"),
      ("2019-12-30", .weekly, "2020-W01"), ("2024-02-26", .weekly, "2024-W09"),
      ("2023-12-25", .weekly, "2023-W52"), ("2000-02-28", .weekly, "2000-W09"),
      // No period but a day stands for another.
      ("2023-01", .annual, nil), ("2023-Q1", .annual, nil), ("2023", .quarterly, nil),
      ("2023", .daily, nil), ("2023-S1", .quarterly, nil), ("2023-W01", .monthly, nil),
    ] as [(String, Frequency, String?)])
  func read(text: String, frequency: Frequency, expected: String?) throws {
    let period = try #require(TimePeriod(text))
    #expect(period.read(as: frequency) == expected.flatMap { TimePeriod($0) })
  }

  @Test("A series of another frequency is another series of the same codes")
  func keys() {
    let codes = ["sex": "T", "geo": "FR"]
    let annual = SeriesKey(codes, frequency: .annual)
    let quarterly = SeriesKey(codes, frequency: .quarterly)
    #expect(annual != quarterly)
    #expect([quarterly, annual].sorted() == [annual, quarterly])
    #expect(quarterly.with("BE", of: "geo").frequency == .quarterly)
    #expect(annual.description == "geo=FR, sex=T")
    #expect(quarterly.description == "freq=Q, geo=FR, sex=T")
  }
}
