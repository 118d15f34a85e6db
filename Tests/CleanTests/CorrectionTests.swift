import Clean
import StatisticalModel
import TestSupport
import Testing

struct CorrectionTests {
  /// A correction of the series of one area, both sexes, in 2022 by the line of its entry.
  private static func correction(
    _ action: Correction.Action, of area: String = "FR", expecting value: String?,
    flags: String = "", line: Int = 1
  ) -> Correction {
    Correction(
      location: SourceLocation(file: "corrections/c.yml", line: line, column: 3), dataflow: "t",
      edition: nil, key: SeriesKey(["sex": "T", "geo": area], frequency: .annual),
      period: .year(2022),
      action: action, reason: "it was misprinted", source: "a letter",
      expected: Correction.Statement(
        value: value.flatMap { DecimalNumber($0) }, flags: Flags(flags)))
  }

  private static func clean(
    _ rows: [(key: [String], cells: [String])], _ corrections: [Correction],
    flags: FlagKnowledge = .known
  ) -> TableCleaner.Outcome {
    TableCleaner.clean(
      Specimens.table(rows), dataflow: "t", flags: flags, corrections: corrections,
      rules: CleanRules(catalogue: Specimens.catalogue))
  }

  private static func cells(_ outcome: TableCleaner.Outcome) -> [String] {
    outcome.series.flatMap { series in
      series.observations.map {
        Correction.Statement(value: $0.value, flags: $0.flags).description
      }
    }
  }

  private static let number = DecimalNumber(significand: 25, scale: 1)

  /// An action on the middle cell of three, and what then goes out.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let action: Correction.Action
    let cell: String
    let cells: [String]
    let corrected: Int
    let excluded: [ExclusionReason: Int]
    let message: String
  }

  static let cases = [
    Case(
      testDescription: "a value", action: .override(value: number, flags: nil), cell: "250",
      cells: ["1.0", "2.5", "3.0"], corrected: 1, excluded: [:],
      message: "'250' in 2022 for geo=FR, sex=T is read as '2.5'"),
    Case(
      testDescription: "a value keeps its flags", action: .override(value: number, flags: nil),
      cell: "2.0 b", cells: ["1.0", "2.5 b", "3.0"], corrected: 1, excluded: [:],
      message: "'2.0 b' in 2022 for geo=FR, sex=T is read as '2.5 b'"),
    Case(
      testDescription: "a value with flags",
      action: .override(value: number, flags: Flags("e")), cell: ": u",
      cells: ["1.0", "2.5 e", "3.0"], corrected: 1, excluded: [:],
      message: "': u' in 2022 for geo=FR, sex=T is read as '2.5 e'"),
    Case(
      testDescription: "a value where nothing was", action: .override(value: number, flags: nil),
      cell: ":", cells: ["1.0", "2.5", "3.0"], corrected: 1, excluded: [:],
      message: "':' in 2022 for geo=FR, sex=T is read as '2.5'"),
    Case(
      testDescription: "flags", action: .flag(Flags("b")), cell: "2.0 u",
      cells: ["1.0", "2.0 b", "3.0"], corrected: 1, excluded: [:],
      message: "'2.0 u' in 2022 for geo=FR, sex=T is read as '2.0 b'"),
    Case(
      testDescription: "no value", action: .drop, cell: "2.0", cells: ["1.0", "3.0"],
      corrected: 0, excluded: [.dropped: 1],
      message: "'2.0' in 2022 for geo=FR, sex=T is left out"),
    Case(
      testDescription: "no value beside a flag", action: .drop, cell: "2.0 b",
      cells: ["1.0", ": b", "3.0"], corrected: 0, excluded: [.dropped: 1],
      message: "'2.0 b' in 2022 for geo=FR, sex=T is left out but for its flags"),
  ]

  @Test(arguments: cases)
  func aCorrectionDoesWhatItSaysAndIsReported(_ test: Case) throws {
    let parts = test.cell.split(separator: " ")
    let outcome = Self.clean(
      [(["A", "T", "FR"], ["1.0", test.cell, "3.0"])],
      [
        Self.correction(
          test.action, expecting: parts[0] == ":" ? nil : String(parts[0]),
          flags: parts.count > 1 ? String(parts[1]) : "")
      ])
    #expect(Self.cells(outcome) == test.cells)
    #expect(outcome.counts.corrected == test.corrected)
    #expect(outcome.counts.excluded == test.excluded)
    #expect(outcome.counts.observationsOut == 3 - test.excluded.values.reduce(0, +))
    #expect(
      outcome.findings.map(\.description) == [
        "t.tsv:2:20: information: [corrected-figure] \(test.message): it was misprinted"
          + " (corrections/c.yml:1:3, after a letter); nothing to do: a run stops once the source"
          + " says something else"
      ])
    #expect(outcome.refuted.isEmpty)
    let applied = try #require(outcome.corrections.first)
    #expect(outcome.corrections.count == 1)
    #expect(applied.lineage == Lineage(snapshot: 0, line: 2, cell: 3))
    #expect(applied.before.description == test.cell)
  }

  @Test(arguments: ["2.1", "2.0 b", ":", ": b"])
  func aCellThatSaysSomethingElseIsNamedAndStaysAsItIs(cell: String) {
    let outcome = Self.clean(
      [(["A", "T", "FR"], ["1.0", cell])], [Self.correction(.drop, expecting: "2.0")])
    #expect(outcome.corrections.isEmpty)
    #expect(outcome.refuted.map(\.stated.description) == [cell])
    #expect(outcome.refuted.map(\.cell.description) == ["t.tsv:2:20"])
    #expect(outcome.counts.excluded[.dropped] == nil)
  }

  @Test func aTableWithoutTheCellIsNoneOfTheCorrectionsBusiness() {
    let outcome = Self.clean(
      [(["A", "F", "FR"], ["1.0", "2.0"]), (["A", "T", "FR"], ["1.0"])],
      [Self.correction(.drop, expecting: "2.0")])
    #expect(outcome.corrections.isEmpty)
    #expect(outcome.refuted.isEmpty)
  }

  @Test func valuesAreComparedByWhatTheyAre() {
    let outcome = Self.clean(
      [(["A", "T", "FR"], ["1.0", "2.00 ub"])],
      [Self.correction(.drop, expecting: "2", flags: "bu")])
    #expect(outcome.corrections.count == 1)
  }

  @Test func aKeyIsSpelledAsInTheFile() {
    let rows = [(key: ["A", "T", "FR30"], cells: ["1.0", "2.0"])]
    let old = Self.correction(.drop, of: "FR30", expecting: "2.0")
    let new = Self.correction(.drop, of: "FRE1", expecting: "2.0")
    #expect(Self.clean(rows, [old]).corrections.count == 1)
    #expect(Self.clean(rows, [new]).corrections.isEmpty)
  }

  @Test func aCorrectedValueIsJudgedLikeAnyOther() {
    let wide = DecimalNumber(significand: 121)
    let outcome = Self.clean(
      [(["A", "T", "FR"], ["1.0", "2.0"])],
      [Self.correction(.override(value: wide, flags: nil), expecting: "2.0")])
    #expect(outcome.findings.map(\.code) == [.correctedFigure, .implausibleValue])
    #expect(outcome.counts.excluded == [.implausible: 1])
  }

  @Test func aFlagThatACorrectionReplacesIsNotReportedAsUnknown() {
    let outcome = Self.clean(
      [(["A", "T", "FR"], ["1.0", "2.0 q"])],
      [Self.correction(.flag(Flags("u")), expecting: "2.0", flags: "q")])
    #expect(outcome.findings.map(\.code) == [.correctedFigure])
  }

  @Test func flagsOfACorrectionAreKnownWhereThoseOfTheFileAreNot() {
    let outcome = Self.clean(
      [(["A", "T", "FR"], ["1.0", "2.0"])],
      [Self.correction(.flag(Flags("d")), expecting: "2.0")], flags: .unknown)
    #expect(outcome.series[0].observations.map(\.flagsAreKnown) == [false, true])
  }

  /// Both ways in which the wrong one of two copies is put right.
  @Test(arguments: [Correction.Action.drop, .override(value: number, flags: nil)])
  func theWrongCopyOfASeriesIsCorrectedAndTheOtherUsed(action: Correction.Action) {
    let outcome = Self.clean(
      [(["A", "T", "FR"], ["1.0", "2.5"]), (["A", "T", "FR"], ["1.0", "2.0 b"])],
      [Self.correction(action, expecting: "2.0", flags: "b")])
    #expect(Self.cells(outcome) == ["1.0", "2.5 b"])
    #expect(outcome.findings.map(\.code) == [.correctedFigure, .duplicateSeries])
    let isDropped = action == .drop
    #expect(outcome.counts.excluded[.repeated] == (isDropped ? 1 : 2))
    #expect(outcome.counts.excluded[.dropped] == (isDropped ? 1 : nil))
    #expect(outcome.counts.observationsOut == 2)
  }

  /// Whatever comes in either goes out or is counted with a reason, corrected or not.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func nothingIsDroppedSilently(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let cells = [":", ": u", "12.5", "0", "99.9 b", "200", "12.5 q"]
    let rows = (0..<6).map { _ in
      (
        key: ["A", "T", ["FR", "FR30", "FRE1"].randomElement(using: &generator) ?? "FR"],
        cells: (0..<3).map { _ in cells.randomElement(using: &generator) ?? ":" }
      )
    }
    let actions: [Correction.Action] = [
      .drop, .override(value: Self.number, flags: nil), .flag(Flags("e")), .flag(.none),
    ]
    let corrections = ["FR", "FR30", "FRE1"].enumerated().map { index, area in
      let cell = (cells.randomElement(using: &generator) ?? ":").split(separator: " ")
      return Self.correction(
        actions.randomElement(using: &generator) ?? .drop, of: area,
        expecting: cell[0] == ":" ? nil : String(cell[0]),
        flags: cell.count > 1 ? String(cell[1]) : "", line: index)
    }
    let outcome = Self.clean(rows, corrections)
    let excluded = outcome.counts.excluded.values.reduce(0, +)
    #expect(excluded + outcome.counts.observationsOut == rows.count * 3)
    let applied = outcome.corrections.count { $0.correction.action != .drop }
    #expect(outcome.counts.corrected == applied)
  }
}
