import StatisticalModel
import TestSupport
import Testing

@testable import Aggregate

@Suite("Segments of a series")
struct SegmentationTests {
  /// A series written as `year cell @table ~model`: `2021 3 bd @x ~` is modelled, from the table x.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let cells: [String]
    let declared: [Int]
    let unknownFrom: Int
    let segments: String

    init(
      _ name: String, _ cells: [String], declared: [Int] = [], unknownFrom: Int = 9999,
      _ segments: String
    ) {
      self.name = name
      self.cells = cells
      self.declared = declared
      self.unknownFrom = unknownFrom
      self.segments = segments
    }

    var testDescription: String { name }
  }

  static let cases = [
    Case("nothing to cut", ["2019 1", "2020 2", "2022 3"], "1 start, 1, 1"),
    Case("a flagged break", ["2019 1", "2020 2", "2021 3 b", "2022 4"], "1 start, 1, 2 b, 2"),
    Case(
      "consecutive breaks", ["2012 1", "2013 2 b", "2014 3 b", "2015 4"],
      "1 start, 2 b, 3 b, 3"),
    Case("a break on the first point", ["2021 1 b", "2022 2"], "1 start, 1"),
    Case("a break on a missing value", ["2020 1", "2021 : b", "2022 3"], "1 start, 2 b, 2"),
    Case(
      "a definition that starts and stops", ["2020 1", "2021 2 d", "2022 3 d", "2023 4"],
      "1 start, 2 d, 2, 3 d"),
    Case(
      "a definition that differs from the first point on", ["2020 1 d", "2021 2 d", "2022 3"],
      "1 start, 1, 2 d"),
    Case(
      "an unknown flag does not stop a definition",
      ["2021 1 d", "2022 2 d", "2023 3", "2024 4"], unknownFrom: 2023, "1 start, 1, 1, 1"),
    Case(
      "an unknown flag does not start a definition", ["2022 2", "2023 3 d", "2024 4 d"],
      unknownFrom: 2023, "1 start, 1, 1"),
    Case(
      "a break that a transcription kept cuts", ["2022 2", "2023 3 b"], unknownFrom: 2023,
      "1 start, 2 b"),
    Case(
      "a declared break", ["2020 1", "2021 2", "2022 3"], declared: [2021],
      "1 start, 2 declared, 2"),
    Case(
      "a declared break whose year is missing", ["2019 1", "2022 2", "2023 3"], declared: [2021],
      "1 start, 2 declared, 2"),
    Case(
      "a declared break before the first point", ["2021 1", "2022 2"], declared: [2021],
      "1 start, 1"),
    Case(
      "two declared breaks at once", ["2010 1", "2022 2"], declared: [2011, 2021],
      "1 start, 2 declared"),
    Case(
      "a declared and a flagged break of one year", ["2020 1", "2021 2 b", "2022 3"],
      declared: [2021], "1 start, 2 b;declared, 2"),
    Case(
      "another table", ["2021 1 @x", "2022 2 @x", "2023 3 @y", "2024 4 @x"],
      "1 start, 1, 2 dataset, 3 dataset"),
    Case(
      "a model among observed values", ["2014 1", "2015 2 ~", "2016 3 ~", "2017 4"],
      "1 start, 2 nuts-edition, 2, 3 nuts-edition"),
    Case(
      "a merge among observed values", ["2014 1", "2015 2 +", "2016 3"], "1 start, 1, 1"),
    Case(
      "a model after a merge", ["2014 1 +", "2015 2 ~"], "1 start, 2 nuts-edition"),
    Case(
      "every reason at once", ["2020 1 @x", "2021 2 bd @y ~"], declared: [2021],
      "1 start, 2 b;d;declared;dataset;nuts-edition"),
  ]

  @Test("Each rule cuts where it should, and says why", arguments: cases)
  func rule(example: Case) {
    let observations = example.cells.map { Self.observation($0, unknownFrom: example.unknownFrom) }
    let places = Self.segmentation(declared: example.declared).places(of: observations)
    #expect(Self.described(places) == example.segments)
  }

  @Test("Numbers never fall, and a segment begins with a reason and not without", arguments: 1...40)
  func law(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<25 {
      var year = 2001
      let cells = (0..<Int.random(in: 0...14, using: &random)).map { _ in
        year += Int.random(in: 1...3, using: &random)
        let flags = ["", "", "", "b", "d", "bd", "u"].randomElement(using: &random) ?? ""
        let table = ["x", "x", "x", "y"].randomElement(using: &random) ?? ""
        let derivation = ["", "", "+", "~"].randomElement(using: &random) ?? ""
        return "\(year) 1 \(flags) @\(table) \(derivation)"
      }
      let declared = [2003, 2011, 2021].filter { _ in Bool.random(using: &random) }
      let unknownFrom = Int.random(in: 2001...2045, using: &random)
      let observations = cells.map { Self.observation($0, unknownFrom: unknownFrom) }
      let places = Self.segmentation(declared: declared).places(of: observations)
      let numbers = places.map(\.number)
      #expect(places.count == cells.count)
      #expect(numbers.first ?? 1 == 1)
      for (before, after) in zip(places, places.dropFirst()) {
        #expect((0...1).contains(after.number - before.number))
        #expect((after.number > before.number) == !after.reasons.isEmpty)
        #expect(!after.reasons.contains(.start))
        #expect(after.reasons == Set(after.reasons).sorted())
      }
    }
  }

  private static func segmentation(declared years: [Int]) -> Segmentation {
    Segmentation(
      breaks: years.map {
        Indicator.DeclaredBreak(year: $0, reason: "x", source: "x", isConfirmed: true)
      })
  }

  private static func described(_ places: [SegmentPlace]) -> String {
    places.map { place in
      let reasons = place.reasons.map(\.rawValue).joined(separator: ";")
      return reasons.isEmpty ? "\(place.number)" : "\(place.number) \(reasons)"
    }.joined(separator: ", ")
  }

  private static func observation(_ text: String, unknownFrom: Int) -> SourcedObservation {
    var words = text.split(separator: " ").map(String.init)
    let year = Int(words.removeFirst()) ?? 0
    let table = words.first { $0.hasPrefix("@") }.map { String($0.dropFirst()) } ?? "x"
    let derivation: Derivation? =
      if words.contains("~") {
        Derivation(method: .shareOfPersons, status: .modelled, inputs: [])
      } else if words.contains("+") {
        Derivation(method: .sum, status: .aggregated, inputs: [])
      } else {
        nil
      }
    let cell = words.filter { !$0.hasPrefix("@") && $0 != "~" && $0 != "+" }
      .joined(separator: " ")
    let plain = Specimens.observation(cell, year: year, flagsAreKnown: year < unknownFrom)
    return SourcedObservation(
      dataflow: Dataflow(table),
      observation: Observation(
        period: plain.period, value: plain.value, flags: plain.flags,
        flagsAreKnown: plain.flagsAreKnown, lineage: plain.lineage, derivation: derivation))
  }
}

@Suite("Segments of a territory")
struct CompositeSegmentsTests {
  private static func member(_ area: Place, _ places: [(Int, [SegmentReason])])
    -> IndicatorSeries
  {
    IndicatorSeries(
      indicator: "rate", area: area, sex: "T", unit: Unit("PC"),
      points: places.enumerated().map { index, place in
        IndicatorSeries.Point(
          period: .year(2020 + index), value: DecimalNumber(significand: 1), flags: .none,
          confidentiality: nil, dataflow: "x",
          segment: SegmentPlace(number: place.0, reasons: place.1),
          lineage: Lineage(snapshot: 0, line: 2, cell: 2), receipt: Receipt(digest: [1]))
      })
  }

  private static func derivation(_ weights: [(ReferenceArea, Int64?)]) -> Derivation {
    Derivation(
      method: .weightedMean, status: .aggregated,
      inputs: weights.map { area, weight in
        Derivation.Input(
          area: area, value: weight.map { _ in DecimalNumber(significand: 1) }, flags: .none,
          weight: weight.map {
            Weight(
              Quantity(DecimalNumber(significand: $0), .persons), of: .persons(.all), year: 2020,
              source: "x")
          }, cells: [])
      })
  }

  @Test("A member of weight cuts for its own reasons, also those of a year that the whole lacks")
  func reasons() {
    let members = [
      Self.member("A", [(1, [.start]), (2, [.flaggedBreak]), (3, [.dataset]), (3, []), (3, [])]),
      Self.member("B", [(1, [.start]), (1, []), (1, []), (2, [.declared]), (2, [])]),
    ]
    var segments = CompositeSegments(
      members: members, breakShare: AggregationRules.standard.breakShare)
    let whole = Self.derivation([("A", 95), ("B", 5)])
    let places = [
      segments.place(at: .year(2020), whole), segments.place(at: .year(2022), whole),
      segments.place(at: .year(2023), whole),
      segments.place(at: .year(2024), Self.derivation([("A", 95), ("B", nil)])),
    ]
    #expect(places.map(\.number) == [1, 2, 2, 3])
    #expect(places.map(\.reasons) == [[.start], [.flaggedBreak, .dataset], [], [.members]])
  }
}
