import Clean
import StatisticalModel
import TestSupport
import Testing

struct TableCleanerTests {
  @Test func flagsAreReadAsSetsAndTravelWithTheirValue() {
    let outcome = Specimens.clean([(["A", "T", "FR"], ["12.1 ub", ": u", "13 (b)", "14 |C"])])
    let observations = outcome.series[0].observations
    #expect(observations.map(\.flags.description) == ["bu", "u", "b", ""])
    #expect(observations.map { $0.value?.description } == ["12.1", nil, "13", "14"])
    #expect(observations.map(\.confidentiality) == [nil, nil, nil, .confidential])
    #expect(outcome.findings.isEmpty)
  }

  @Test func anUnknownFlagIsKeptAndReported() {
    let outcome = Specimens.clean([(["A", "T", "FR"], ["12.1", "12.3 qb"])])
    #expect(outcome.series[0].observations[1].flags.description == "bq")
    #expect(
      outcome.findings.map(\.description) == [
        "t.tsv:2:20: warning: [unknown-flag] 'q' in the flags 'qb' is no known flag; the figure is"
          + " kept with it; look it up in the table's metadata and add it to"
          + " data/catalogue/flags.csv"
      ])
  }

  @Test func wordsThatStandForNoFlagAreReportedAndNeverReadAsLetters() {
    let outcome = Specimens.clean(
      [(["A", "T", "FR"], ["12.1 b", "12.3 doubtful", "12.5 |free", ": doubtful"])],
      unmapped: [
        UnmappedLabel(dimension: "obs_flag", label: "doubtful", line: 3),
        UnmappedLabel(dimension: "conf_status", label: "free", line: 4),
      ])
    let observations = outcome.series[0].observations
    #expect(observations.map(\.flags.description) == ["b", "", ""])
    #expect(observations.map(\.confidentiality) == [nil, nil, nil])
    #expect(observations.map(\.flagsAreKnown) == [true, false, true])
    #expect(outcome.counts.excluded == [.missingWithoutFlag: 1])
    #expect(
      outcome.findings.map(\.description) == [
        "t.tsv:4: warning: [unmapped-label] no codelist has 'free' in the place of flags; the"
          + " figures are kept, their flags count as unknown; add what they stand for to"
          + " data/catalogue/labels.csv under 'conf_status', or fetch the file with codes",
        "t.tsv:3: warning: [unmapped-label] no codelist has 'doubtful' in the place of flags; the"
          + " figures are kept, their flags count as unknown; add what they stand for to"
          + " data/catalogue/labels.csv under 'obs_flag', or fetch the file with codes",
      ])
  }

  @Test func labelsThatStandForNoCodeAreReportedByDimension() {
    let labels = ["Atlantis", "Avalon", "Thule", "Utopia"]
    let outcome = Specimens.clean(
      labels.map { (["A", "T", $0], ["12.1"]) },
      unmapped: (labels + ["Lyonesse"]).map {
        UnmappedLabel(dimension: "geo", label: $0, line: 5)
      })
    #expect(
      outcome.findings.filter { $0.code == .unmappedLabel }.map(\.description) == [
        "t.tsv:5: warning: [unmapped-label] 'Atlantis', 'Avalon', 'Thule' and 1 more in the place of"
          + " codes of 'geo' are in no codelist; they stay as they are; add what reports need to"
          + " data/catalogue/labels.csv, or fetch the file with codes"
      ])
  }

  @Test func emptyCellsAreCountedAndLeftOut() {
    let outcome = Specimens.clean([(["A", "T", "FR"], [":", "1.0", ":"])])
    #expect(outcome.series[0].observations.map(\.period) == [.year(2022)])
    #expect(outcome.counts.excluded == [.missingWithoutFlag: 2])
  }

  @Test func aRecodedAreaIsRecordedWithItsOldCode() {
    let outcome = Specimens.clean([(["A", "T", "FR30"], ["9.1"])])
    #expect(outcome.series[0].area == "FRE1")
    #expect(outcome.series[0].recodedFrom == "FR30")
    #expect(outcome.series[0].key["geo"] == "FRE1")
    #expect(outcome.counts.recodedSeries == 1)
    #expect(
      outcome.findings.map(\.description) == [
        "t.tsv:2:1: information: [recoded-area] the area FR30 is read as FRE1, its code today;"
          + " nothing to do: rates and counts are those of the same territory"
      ])
  }

  @Test func aDiscontinuedAreaStaysUnderItsCode() {
    let outcome = Specimens.clean([(["A", "T", "FR3"], ["9.1"])])
    #expect(outcome.series.map(\.area) == ["FR3"])
    #expect(outcome.findings.map(\.code) == [.discontinuedCode])
  }

  @Test func anUnknownAreaStaysAndIsReportedOnce() {
    let outcome = Specimens.clean([
      (["A", "T", "BE002M"], ["9.1"]), (["A", "F", "BE002M"], ["9.2"]),
    ])
    #expect(outcome.series.count == 2)
    #expect(
      outcome.findings.map(\.description) == [
        "t.tsv:2:1: warning: [unknown-code] the area BE002M is not in the catalogue; its figures are"
          + " kept under that code (metropolitan regions,"
          + " which are no level of NUTS); add what reports need to data/catalogue/areas.csv"
      ])
  }

  @Test func aSeriesGivenTwiceWithTheSameValuesIsUsedOnce() {
    let outcome = Specimens.clean([
      (["A", "T", "FR"], ["1.0", "2.0"]), (["A", "T", "FR"], ["1", "2.0"]),
    ])
    #expect(outcome.series.count == 1)
    #expect(outcome.series[0].observations.count == 2)
    #expect(outcome.counts.excluded == [.repeated: 2])
    #expect(
      outcome.findings.map(\.description) == [
        "t.tsv:3:1: warning: [duplicate-series] the series geo=FR, sex=T stands on line 2 already,"
          + " with the same values; one copy is used; delete one of the two lines at the source"
      ])
  }

  @Test func valuesThatContradictEachOtherAreLeftOut() {
    let outcome = Specimens.clean([
      (["A", "T", "FR"], ["1.0", "2.0", "3.0"]), (["A", "T", "FR"], ["1.0", "2.5", ":"]),
    ])
    #expect(outcome.series[0].observations.map(\.period) == [.year(2021), .year(2023)])
    #expect(outcome.counts.excluded[.conflicting] == 2)
    #expect(
      outcome.findings.map(\.description) == [
        "t.tsv:3:1: error: [conflicting-values] the series geo=FR, sex=T stands on line 2 already,"
          + " with other values in 2022; these figures are left out; find out which line is right"
          + " and delete the other"
      ])
  }

  @Test func copiesThatDifferInFlagsKeepTheFlagsOfBoth() {
    let outcome = Specimens.clean([(["A", "T", "FR"], ["5.1 b"]), (["A", "T", "FR"], ["5.1 u"])])
    #expect(outcome.series[0].observations.map(\.flags.description) == ["bu"])
    #expect(
      outcome.findings.map(\.message) == [
        "the series geo=FR, sex=T stands on line 2 already, with the same values and other flags;"
          + " one copy is used, with the flags of both"
      ])
  }

  @Test func aBreakOutlivesTheValueThatWasLeftOut() {
    let implausible = Specimens.clean([(["A", "T", "FR"], ["1.0", "999 b", "3.0"])])
    let contradicted = Specimens.clean([
      (["A", "T", "FR"], ["1.0", "2.0 b", "3.0"]), (["A", "T", "FR"], ["1.0", "2.5", "3.0"]),
    ])
    for outcome in [implausible, contradicted] {
      #expect(
        outcome.series[0].observations.map { $0.value?.description } == ["1.0", nil, "3.0"])
      #expect(outcome.series[0].observations.map(\.flags.description) == ["", "b", ""])
      #expect(outcome.counts.observationsOut == 2)
    }
  }

  @Test func anUnknownFlagInUpperCaseIsKeptAsItIs() {
    let outcome = Specimens.clean([(["A", "T", "FR"], ["5.1 bQ"])])
    #expect(outcome.series[0].observations[0].flags.description == "bQ")
    #expect(outcome.findings.map(\.code) == [.unknownFlag])
  }

  @Test func manyUnknownAreasAreOneFinding() {
    let outcome = Specimens.clean((10...22).map { (["A", "T", "ZZ\($0)"], ["1.0"]) })
    #expect(outcome.series.count == 13)
    #expect(
      outcome.findings.map(\.message) == [
        "the areas ZZ10, ZZ11, ZZ12, ZZ13, ZZ14, ZZ15, ZZ16, ZZ17, ZZ18, ZZ19 and 3 more are not in"
          + " the catalogue; their figures are kept under these codes (no code of a country, a union or"
          + " NUTS)"
      ])
  }

  @Test func aThirdCopyDoesNotBringAContradictedFigureBack() {
    let outcome = Specimens.clean([
      (["A", "T", "FR"], ["1.0"]), (["A", "T", "FR"], ["2.0"]), (["A", "T", "FR"], ["2.0"]),
    ])
    #expect(outcome.series.isEmpty)
    #expect(outcome.counts.excluded[.conflicting] == 3)
  }

  @Test func anImplausibleValueIsKeptOut() {
    let outcome = Specimens.clean([(["A", "T", "FR"], ["12.1", "121", "-1"])])
    #expect(outcome.series[0].observations.map(\.period) == [.year(2021)])
    #expect(outcome.counts.excluded == [.implausible: 2])
    #expect(
      outcome.findings[0].description
        == "t.tsv:2:20: error: [implausible-value] 121 in 2022 for geo=FR, sex=T is outside 0 to"
        + " 100, the plausible range of rate; the figure is left out; check it at the source; if it"
        + " is right, widen the range in data/catalogue/indicators.yml")
  }

  @Test func boundsHoldOnlyForTheSeriesOfTheirIndicator() {
    let outcome = Specimens.clean([(["A", "M", "FR"], ["121"])])
    #expect(outcome.findings.isEmpty)
    #expect(outcome.series.count == 1)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func theOrderOfTheRowsChangesNothing(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let areas = ["FR", "FR10", "FR30", "NL", "EL", "ZZ1"]
    let rows = areas.map { area in
      (
        key: ["A", "T", area],
        cells: (0..<4).map { _ in
          Bool.random(using: &generator) ? "\(Int.random(in: 0...99, using: &generator)).5 b" : ":"
        }
      )
    }
    let shuffled = rows.shuffled(using: &generator)
    let values = { (outcome: TableCleaner.Outcome) in
      outcome.series.map {
        [$0.area.text] + $0.observations.map { "\($0.period) \(String(describing: $0.value))" }
      }
    }
    #expect(values(Specimens.clean(rows)) == values(Specimens.clean(shuffled)))
  }

  /// Whatever comes in either goes out or is counted with a reason.
  @Test(arguments: 0..<50 as Range<UInt64>)
  func nothingIsDroppedSilently(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let cells = [":", ": u", "12.5", "0", "99.9 b", "200", "12.5 q"]
    let rows = (0..<12).map { _ in
      (
        key: ["A", "T", ["FR", "FR10", "FR30", "NL"].randomElement(using: &generator) ?? "FR"],
        cells: (0..<3).map { _ in cells.randomElement(using: &generator) ?? ":" }
      )
    }
    let outcome = Specimens.clean(rows)
    let excluded = outcome.counts.excluded.values.reduce(0, +)
    #expect(excluded + outcome.counts.observationsOut == rows.count * 3)
  }
}
