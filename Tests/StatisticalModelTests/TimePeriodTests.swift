import StatisticalModel
import Testing

struct TimePeriodTests {
  @Test(arguments: [
    ("2019", "2019"), ("2019-S1", "2019-S1"), ("2019S2", "2019-S2"), ("2019-Q1", "2019-Q1"),
    ("2019Q4", "2019-Q4"), ("2019-01", "2019-01"), ("2019M12", "2019-12"), ("2019-M07", "2019-07"),
    ("2019-W01", "2019-W01"), ("2019W53", "2019-W53"), ("2019-W99", "2019-W99"),
    ("2019-01-31", "2019-01-31"), ("2019-A1", "2019"),
  ])
  func readsEverySpelling(text: String, printed: String) throws {
    #expect(try #require(TimePeriod(text)).description == printed)
  }

  @Test(arguments: [
    "", "201", "20x9", "2019-", "2019-S3", "2019Q5", "2019-13", "2019-00", "2019-1", "2019M1",
    "2019-W00", "2019-01-32", "2019-1-1", "2019/01", "2019 ", "20190101", "201901", "0000",
    "2019-Q",
  ])
  func refusesWhatIsNoPeriod(text: String) {
    #expect(TimePeriod(text) == nil)
  }

  @Test func periodsOfOneFrequencyAreInTheOrderOfTime() {
    let quarters = ["2020-Q1", "2019-Q4", "2019-Q1"].compactMap(TimePeriod.init)
    #expect(quarters.sorted().map(\.description) == ["2019-Q1", "2019-Q4", "2020-Q1"])
  }
}
