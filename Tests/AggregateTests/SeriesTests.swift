import StatisticalModel
import TestSupport
import Testing

@testable import Aggregate

struct SeriesChoiceTests {
  private func aggregate(_ datasets: [Dataset]) -> (results: FigureResults, findings: [Finding]) {
    Specimens.aggregate(
      datasets,
      catalogue: Specimens.catalogue(targets: [
        Specimens.target("learning", indicator: "rate", value: "15", unit: "PC")
      ]))
  }

  @Test func tablesThatDisagreeAreAFindingThatSaysWhichIsUsed() {
    let outcome = aggregate([
      Specimens.dataset("national", [("BE", "PC", [2022: "60.8", 2025: "60.84"])]),
      Specimens.dataset("regional", [("BE", "PC", [2022: "60.9", 2025: "66.80"])], snapshot: 1),
    ])
    #expect(
      outcome.findings.map(\.description) == [
        "snapshots/estat/2024/regional.tsv.gz:2:1: warning: [tables-disagree] rate of BE (T) in"
          + " 2025 is 60.84 in national and 66.80 in regional, and they differ in 1 earlier periods;"
          + " national is used; quote the table with the figure; the catalogue's order of sources"
          + " decides"
      ])
  }

  @Test func aFigureWithMoreDigitsIsTheSameFigure() {
    let outcome = aggregate([
      Specimens.dataset("national", [("BE", "PC", [2025: "60.8"])]),
      Specimens.dataset("regional", [("BE", "PC", [2025: "60.84"])]),
    ])
    #expect(outcome.findings.isEmpty)
  }

  @Test func aCountryThatTheNationalTableLacksIsTakenFromTheRegionalOne() {
    let outcome = aggregate([
      Specimens.dataset("national", [("BE", "PC", [2025: "60.8"])]),
      Specimens.dataset("regional", [("FR", "PC", [2025: "61.0"])]),
    ])
    #expect(
      outcome.results.series.map { $0.points.map(\.dataflow) } == [["national"], ["regional"]])
  }

  @Test func seriesThatAFilterDoesNotTellApartAreLeftOut() {
    let twice = Dataset(
      dataflow: "national", editions: [],
      series: ["Y18-64", "Y25-64"].map { age in
        DatasetSeries(
          key: SeriesKey(["geo": "BE", "unit": "PC", "age": age], frequency: .annual), area: "BE",
          recodedFrom: nil,
          observations: [Specimens.observation("1", year: 2023)])
      })
    let outcome = aggregate([twice])
    #expect(outcome.results.series.isEmpty)
    #expect(
      outcome.findings.map(\.description) == [
        "catalogue/indicators.yml: error: [ambiguous-filter] the filter of rate in national"
          + " does not tell (age=Y18-64, geo=BE, unit=PC) from (age=Y25-64, geo=BE, unit=PC); 1"
          + " series are left out; name a code of every dimension that differs"
      ])
  }

  @Test func aLaterTableFillsThePeriodsThatTheFirstLacks() throws {
    let outcome = aggregate([
      Specimens.dataset("national", [("BE", "PC", [2021: "60.8", 2022: "61.0", 2023: ": u"])]),
      Specimens.dataset(
        "regional",
        [("BE", "PC", [2019: "58", 2020: "59", 2022: "61", 2023: "62", 2024: ":", 2025: "63"])],
        snapshot: 1),
    ])
    let series = try #require(outcome.results.series.first)
    #expect(
      series.points.map { "\($0.period) \($0.dataflow) \($0.segment)" } == [
        "2019 regional 1", "2020 regional 1", "2021 national 2", "2022 national 2",
        "2023 national 2", "2025 regional 3",
      ])
    #expect(
      series.points.map(\.segmentReasons) == [[.start], [], [.dataset], [], [], [.dataset]])
    #expect(series.latest?.dataflow == "regional")
    #expect(
      outcome.findings.map(\.description) == [
        "snapshots/estat/2024/regional.tsv.gz:2:1: information: [continued-by-other-table] rate of"
          + " BE (T): 2019, 2020, 2025 from regional, beside 2021 to 2023 from national; they"
          + " stand in segments of their own; compare no figure of one table with one of another"
          + " over time"
      ])
  }

  @Test func aTableThatDoesNotAnswerForTheAreaFillsNothing() throws {
    let outcome = aggregate([
      Specimens.dataset("regional", [("BE25", "PC", [2022: "12"])]),
      Specimens.dataset("national", [("BE25", "PC", [2023: "13"])]),
    ])
    #expect(outcome.results.series.map { $0.points.map(\.period.year) } == [[2022]])
    #expect(outcome.findings.isEmpty)
  }

  @Test func aTableFillsNoPeriodOfAnotherFrequency() throws {
    let quarter = try #require(TimePeriod("2023-Q4"))
    let quarterly = Dataset(
      dataflow: "regional", editions: [],
      series: [
        DatasetSeries(
          key: SeriesKey(["geo": "BE", "unit": "PC"], frequency: .quarterly), area: "BE",
          recodedFrom: nil,
          observations: [
            Observation(
              period: quarter, value: DecimalNumber("13"), flags: .none,
              lineage: Lineage(snapshot: 1, line: 2, cell: 2))
          ])
      ])
    let outcome = aggregate([
      Specimens.dataset("national", [("BE", "PC", [2022: "12"])]), quarterly,
    ])
    #expect(outcome.results.series.map { $0.points.map(\.period.year) } == [[2022]])
  }

  @Test func noIndicatorIsContinuedByAnother() {
    let other = Specimens.indicator(
      "other", unit: "PC",
      sources: [Indicator.Source(dataflow: "regional", scopes: [.national], filter: [:])])
    let alone = Specimens.indicator(
      "alone", unit: "PC",
      sources: [Indicator.Source(dataflow: "national", scopes: [.national], filter: [:])])
    let outcome = Specimens.aggregate(
      [
        Specimens.dataset("national", [("BE", "PC", [2021: "60.8"])]),
        Specimens.dataset("regional", [("BE", "PC", [2025: "61.0"])]),
      ], catalogue: Specimens.catalogue(indicators: [alone, other], targets: []))
    #expect(
      outcome.results.series.map { "\($0.indicator) \($0.points.map(\.period.year))" }
        == ["alone [2021]", "other [2025]"])
  }
}
