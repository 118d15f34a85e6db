import StatisticalModel
import TestSupport
import Testing

@testable import Aggregate

@Suite("Jumps")
struct JumpTests {
  private static let rules = JumpRules(
    threshold: DecimalNumber(significand: 5), minimumChanges: 3,
    minimumNoise: DecimalNumber(significand: 1),
    minimumShare: DecimalNumber(significand: 10, scale: 2))

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    /// Values from 2001 on, `:` without one, `-` for a year that is missing altogether.
    let cells: String
    let noise: String?
    let jumps: [String]

    init(_ name: String, _ cells: String, noise: String? = "1.5", _ jumps: [String]) {
      self.name = name
      self.cells = cells
      self.noise = noise
      self.jumps = jumps
    }

    var testDescription: String { name }
  }

  static let cases = [
    Case("a steady series", "10 11 12 13 14 15", []),
    Case("a jump", "10 10.4 10.2 10.5 16", ["2005 16 5.5 n=3 median=0.3 bound=1.5"]),
    Case(
      "a jump out and back", "10 10.2 10.1 10.3 16 10.4 10.5",
      ["2005 16 5.7 n=3 median=0.2 bound=1.5", "2006 10.4 -5.6 n=4 median=0.2 bound=1.5"]),
    Case("too few changes", "10 10.1 10.2 20", []),
    Case("a rough past", "10 14 9 15 8", []),
    Case("changes alike: the minimum alone is the bound", "10 11 12 13 15.4", []),
    Case(
      "changes alike, and one beyond the minimum", "10 11 12 13 15.6",
      ["2005 15.6 2.6 n=3 median=1 bound=1.5"]),
    Case("a trend that ends is no jump", "10 15 20 25 25.5", []),
    Case("a change as large as the noise", "10 10 10 10 11.5", []),
    Case("a missing year gives no change", "10 10.1 10.2 10.3 - 20 20.1", []),
    Case("a year without a value gives none either", "10 10.1 10.2 10.3 : 20 20.1", []),
    Case("every second year", "10 - 10 - 10 - 10 - 10 - 40", []),
    Case(
      "the past goes on behind a missing year", "10 10.1 10.2 10.3 - 10.4 20",
      ["2007 20 9.6 n=3 median=0.1 bound=1.5"]),
    Case("a break, and a new past", "10 10.1 10.2 10.3 20b 20.1 20.2", []),
    Case(
      "a count is held against its size", "100 101 102 103 113.2", noise: nil, []),
    Case(
      "a count beyond its size", "100 101 102 103 115", noise: nil,
      ["2005 115 12 n=3 median=1 bound=10.3"]),
    Case("a count from nothing", "0 0 0 0 5", noise: nil, ["2005 5 5 n=3 median=0 bound=0"]),
  ]

  @Test("What is a jump, and against what", arguments: cases)
  func jump(example: Case) {
    #expect(Self.jumps(example.cells, noise: example.noise).map(Self.described) == example.jumps)
  }

  @Test("A level added to every figure moves no jump of a rate", arguments: 1...20)
  func level(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let values = (0..<16).map { _ in
      Int.random(in: 100...140, using: &random)
        + (Int.random(in: 0..<8, using: &random) == 0 ? 90 : 0)
    }
    let plain = Self.jumps(values.map(String.init).joined(separator: " "), noise: "2")
    let raised = Self.jumps(values.map { String($0 + 500) }.joined(separator: " "), noise: "2")
    #expect(plain.map(\.period) == raised.map(\.period))
    #expect(plain.map(\.past) == raised.map(\.past))
  }

  @Test("Each jump is beyond its bound and the minimum", arguments: 1...20)
  func bounds(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let values = (0..<24).map { _ in
      Int.random(in: 100...110, using: &random)
        + (Int.random(in: 0..<6, using: &random) == 0 ? 60 : 0)
    }
    for jump in Self.jumps(values.map(String.init).joined(separator: " "), noise: "2") {
      let distance = try DecimalNumber.difference(jump.change, jump.past.median).magnitude
      #expect(distance > jump.past.bound)
      #expect(jump.change.magnitude > DecimalNumber(significand: 2))
      #expect(jump.past.changes >= 3)
    }
  }

  @Test("The figure is kept, and the finding says what was usual")
  func finding() {
    let outcome = Specimens.aggregate(
      [
        Specimens.dataset(
          "national",
          [
            (
              "BE", "PC",
              [
                2014: "8.0", 2015: "8.2", 2016: "8.1", 2017: "8.3", 2018: "8.3", 2019: "8.2",
                2020: "14.0",
              ]
            )
          ])
      ], catalogue: Specimens.catalogue(indicators: [Specimens.rate], targets: []))
    #expect(outcome.results.series.first?.latest?.value == DecimalNumber("14.0"))
    #expect(
      outcome.findings.map(\.description) == [
        "snapshots/estat/2025/national.tsv.gz:2: warning: [implausible-jump] rate of BE (T) in 2020"
          + " is 14.0, +5.8 on the year before; the median of the 5 earlier changes of its segment"
          + " is 0, and changes up to 1.5 away from it are usual; the figure is kept; compare it"
          + " with the publisher's table; if it is right, nothing is to be done"
      ])
  }

  private static func jumps(_ cells: String, noise: String?) -> [Jump] {
    let indicator = Specimens.indicator("rate", unit: "PC", sources: [], noise: noise)
    var segment = 1
    let points = cells.split(separator: " ").enumerated().compactMap {
      index, cell -> IndicatorSeries.Point? in
      if cell == "-" { return nil }
      if cell.hasSuffix("b") { segment += 1 }
      return IndicatorSeries.Point(
        period: .year(2001 + index),
        value: DecimalNumber(cell.hasSuffix("b") ? String(cell.dropLast()) : String(cell)),
        flags: .none, confidentiality: nil, dataflow: "national",
        segment: SegmentPlace(number: segment, reasons: []),
        lineage: Lineage(snapshot: 0, line: 2, cell: 2), receipt: Receipt(digest: [1]))
    }
    return JumpFinder(rules: rules, indicators: [indicator.id: indicator]).jumps(
      in: [
        IndicatorSeries(
          indicator: "rate", area: "BE", sex: "T", unit: indicator.unit, points: points)
      ])
  }

  private static func described(_ jump: Jump) -> String {
    "\(jump.period) \(jump.value) \(jump.change) n=\(jump.past.changes)"
      + " median=\(jump.past.median) bound=\(jump.past.bound)"
  }
}
