import StatisticalModel
import TestSupport
import Testing

@testable import Report

@Suite("Corrected figures")
struct CorrectedFigureTests {
  /// A correction of the cell on a line of the first table of the fixture.
  static func applied(line: UInt32, entry: Int) -> AppliedCorrection {
    let stated = Correction.Statement(value: DecimalNumber("12.1"), flags: .none)
    let correction = Correction(
      location: SourceLocation(file: "corrections/c.yml", line: entry, column: 3),
      dataflow: "trng_lfse_04", edition: nil, key: SeriesKey(["geo": "BE25"], frequency: .annual),
      period: .year(2023), action: .flag(Flags("b")), reason: "a | b", source: "a letter",
      expected: stated)
    return AppliedCorrection(
      correction: correction,
      cell: SourceLocation(file: "snapshots/t.tsv", line: Int(line), column: 9),
      lineage: lineage(line), before: stated, after: correction.applied(to: stated))
  }

  private static func lineage(_ line: UInt32) -> Lineage {
    Lineage(snapshot: 0, line: line, cell: 25)
  }

  private static func cell(_ line: UInt32) -> SourceCell {
    SourceCell(lineage: lineage(line), dataflow: "trng_lfse_04", period: .year(2023))
  }

  static func input(_ corrections: [AppliedCorrection]) -> ReportInput {
    let input = ReportFixture.input
    return ReportInput(
      catalogue: input.catalogue, figures: input.figures, occupations: input.occupations,
      sources: SourceRegister(snapshots: input.sources.snapshots, corrections: corrections),
      quality: input.quality)
  }

  @Test("The entry stands in a column of the figures of its cell, and of no other")
  func column() {
    let files = CSVFiles(input: Self.input([Self.applied(line: 20, entry: 4)]))
    let marked = files.series.rows.filter { $0.dropLast(2).last?.encoded != "" }
    #expect(marked.map { $0[1].encoded + " " + $0[3].encoded } == ["BE25 2023"])
    #expect(marked.map { $0.dropLast(2).last?.encoded } == ["corrections/c.yml:4"])
    #expect(files.gaps.rows.allSatisfy { $0[36].encoded == "" })
    let gaps = CSVFiles(input: Self.input([Self.applied(line: 22, entry: 7)])).gaps
    #expect(
      gaps.rows.map { $0[36].encoded } == [
        "corrections/c.yml:7", "", "", "", "", "corrections/c.yml:7", "", "", "",
      ])
  }

  @Test("A computed value is marked by the corrections of all that went into it")
  func derived() {
    let weight = Weight(
      Quantity(DecimalNumber(significand: 10), .persons), of: .persons(.all), year: 2023,
      source: "t", cells: [Self.cell(30), Self.cell(31)])
    let derivation = Derivation(
      method: .weightedMean, status: .aggregated,
      inputs: [
        Derivation.Input(
          area: "BE25", value: DecimalNumber("12.1"), flags: .none, weight: weight,
          cells: [Self.cell(20)]),
        Derivation.Input(area: "BE32", value: nil, flags: .none, weight: nil, cells: []),
      ])
    let input = Self.input([20, 22, 31].map { Self.applied(line: $0, entry: Int($0)) })
    let found = input.sources.corrections(of: derivation.cells)
    #expect(found.map(\.lineage.line) == [20, 31])
    #expect(input.sources.corrections(of: [Self.cell(22)]).map(\.lineage.line) == [22])
    #expect(input.sources.corrections(of: [Self.cell(21)]) == [])
  }

  @Test("Flags that a correction sets are known, whatever the file lost")
  func flags() throws {
    let plain = ReportFixture.input
    let figure = try #require(plain.figures.series.last?.points.last)
    func cells(_ column: String, _ input: ReportInput) -> [String] {
      let lines = CSVFiles(input: input).series.text.split(separator: "\n")
        .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
      let index = lines[0].firstIndex(of: column) ?? 0
      return lines.dropFirst().map { $0[index] }
    }
    #expect(cells("flags_known", plain).last == "0")
    let stated = Self.applied(line: 1, entry: 1)
    let applied = AppliedCorrection(
      correction: stated.correction, cell: stated.cell, lineage: figure.cell.lineage,
      before: stated.before, after: stated.after)
    let corrected = Self.input([applied])
    let known = zip(cells("corrected", corrected), cells("flags_known", corrected))
      .filter { !$0.0.isEmpty }
    #expect(known.map(\.1) == ["1"])
  }
}
