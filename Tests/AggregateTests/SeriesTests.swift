import StatisticalModel
import Testing

@testable import Aggregate

struct SegmentationTests {
  private func segments(
    _ cells: [(Int, String)], breaks: [Int] = [], unknownFrom year: Int = 9999
  ) -> [Int] {
    Segmentation.segments(
      of: cells.map {
        Specimens.observation($0.1, year: $0.0, flagsAreKnown: $0.0 < year)
      }, breaks: breaks.map { Indicator.DeclaredBreak(year: $0, reason: "x") })
  }

  @Test func aFlaggedBreakBeginsASegment() {
    #expect(segments([(2019, "1"), (2020, "2"), (2021, "3 b"), (2022, "4")]) == [1, 1, 2, 2])
  }

  @Test func consecutiveBreaksAreSegmentsOfTheirOwn() {
    #expect(segments([(2012, "1"), (2013, "2 b"), (2014, "3 b"), (2015, "4")]) == [1, 2, 3, 3])
  }

  @Test func aBreakOnTheFirstPointCutsNothing() {
    #expect(segments([(2021, "1 b"), (2022, "2")]) == [1, 1])
  }

  @Test func aChangeOfDefinitionCutsWhereItStartsAndWhereItStops() {
    #expect(segments([(2020, "1"), (2021, "2 d"), (2022, "3 d"), (2023, "4")]) == [1, 2, 2, 3])
  }

  @Test func anUnknownFlagNeitherStartsNorStopsADefinition() {
    #expect(
      segments([(2021, "1 bd"), (2022, "2 d"), (2023, "3"), (2024, "4")], unknownFrom: 2023)
        == [1, 1, 1, 1])
  }

  @Test func aDeclaredBreakCutsAlsoWhereItsYearIsMissing() {
    #expect(segments([(2019, "1"), (2022, "2"), (2023, "3")], breaks: [2021]) == [1, 2, 2])
  }

  @Test func aDeclaredAndAFlaggedBreakOfOneYearAreOne() {
    #expect(segments([(2020, "1"), (2021, "2 b"), (2022, "3")], breaks: [2021]) == [1, 2, 2])
  }

  @Test func aBreakOnAMissingValueStillCuts() {
    #expect(segments([(2020, "1"), (2021, ": b"), (2022, "3")]) == [1, 2, 2])
  }
}

struct SeriesChoiceTests {
  private func aggregate(_ datasets: [Dataset]) -> (results: Results, findings: [Finding]) {
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
    #expect(outcome.results.series.map(\.dataflow) == ["national", "regional"])
  }

  @Test func seriesThatAFilterDoesNotTellApartAreLeftOut() {
    let twice = Dataset(
      dataflow: "national", editions: [],
      series: ["Y18-64", "Y25-64"].map { age in
        DatasetSeries(
          key: SeriesKey(["geo": "BE", "unit": "PC", "age": age]), area: "BE", recodedFrom: nil,
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
}
