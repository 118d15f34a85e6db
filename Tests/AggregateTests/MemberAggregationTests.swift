import StatisticalModel
import TestSupport
import Testing

@testable import Aggregate

@Suite("Aggregates of members")
struct MemberAggregationTests {
  private static func member(
    _ area: String, _ cell: String, weight: Int64? = nil
  ) -> Derivation.Input {
    let parts = cell.split(separator: " ").map(String.init)
    return Derivation.Input(
      area: ReferenceArea(area), value: DecimalNumber(parts[0]),
      flags: Flags(parts.dropFirst().joined()),
      weight: weight.map {
        Weight(
          Quantity(DecimalNumber(significand: $0), .persons), of: .persons("Y25-64"), year: 2023,
          source: "table")
      }, cells: [])
  }

  private static func aggregation(isCount: Bool = false) -> MemberAggregation {
    MemberAggregation(
      rules: .standard, status: .aggregated,
      plausible: DecimalNumber.zero...DecimalNumber(significand: 100), isCount: isCount)
  }

  private static func described(_ outcome: MemberAggregation.Outcome) -> String {
    switch outcome {
    case .value(let value, let flags, let derivation):
      let bounds = derivation.bounds.map { " [\($0.lowerBound), \($0.upperBound)]" } ?? ""
      return "\(value) (\(flags)) coverage \(derivation.coverage)" + bounds
    case .refused(let refusal, let coverage):
      return refusal.rawValue + (coverage.map { " coverage \($0)" } ?? "")
    }
  }

  @Test(
    "Rates",
    arguments: [
      ([member("A", "10", weight: 1), member("B", "20", weight: 3)], "17.5 (x) coverage 1"),
      (
        [
          member("A", "12.1", weight: 641_886), member("B", "5.1", weight: 355_735),
          member("C", "13.0", weight: 1_179_769),
        ], "11.44400686 (x) coverage 1"
      ),
      (
        [member("A", "10", weight: 9), member("B", ":", weight: 1)],
        "10 (x) coverage 0.9 [9, 19]"
      ),
      (
        [member("A", "10", weight: 8), member("B", ":", weight: 2)],
        "10 (x) coverage 0.8 [8, 28]"
      ),
      (
        [member("A", "10", weight: 79), member("B", ":", weight: 21)],
        "coverage-below-threshold coverage 0.79"
      ),
      ([member("A", ":", weight: 1)], "not-in-bundled-data"),
      ([member("A", "10", weight: 1), member("B", "20")], "population-not-bundled"),
      // The flags: b from a tenth of the weight, u above half of it, the others together.
      ([member("A", "1 b", weight: 1), member("B", "1", weight: 9)], "1 (bx) coverage 1"),
      ([member("A", "1 b", weight: 9), member("B", "1", weight: 91)], "1 (x) coverage 1"),
      ([member("A", "1 u", weight: 5), member("B", "1", weight: 5)], "1 (x) coverage 1"),
      ([member("A", "1 u", weight: 51), member("B", "1", weight: 49)], "1 (ux) coverage 1"),
      (
        [
          member("A", "1 u", weight: 45), member("B", "1", weight: 45),
          member("C", ":", weight: 10),
        ], "1 (ux) coverage 0.9 [0.9, 10.9]"
      ),
      ([member("A", "1 ep", weight: 1), member("B", "1 d", weight: 99)], "1 (depx) coverage 1"),
    ] as [([Derivation.Input], String)])
  func rates(members: [Derivation.Input], expected: String) {
    #expect(Self.described(Self.aggregation().outcome(of: members)) == expected)
  }

  @Test(
    "Counts",
    arguments: [
      ([member("A", "288.0"), member("B", "684.4"), member("C", "26")], "998.4 (x) coverage 1"),
      (
        [member("A", "288.0"), member("B", ":"), member("C", "26")],
        "coverage-below-threshold coverage 0.6666666667"
      ),
      (
        [member("A", "5", weight: 9), member("B", ":", weight: 1)],
        "coverage-below-threshold coverage 0.9"
      ),
      ([member("A", "1 b"), member("B", "9")], "10 (bx) coverage 1"),
      ([member("A", "1 b"), member("B", "10")], "11 (x) coverage 1"),
    ] as [([Derivation.Input], String)])
  func counts(members: [Derivation.Input], expected: String) {
    #expect(Self.described(Self.aggregation(isCount: true).outcome(of: members)) == expected)
  }

  private static func randomMembers(_ generator: inout SeededGenerator) -> [Derivation.Input] {
    (0..<Int.random(in: 1...8, using: &generator)).map { index in
      let isMissing = Int.random(in: 0..<12, using: &generator) == 0
      let tenths = Int.random(in: 0...1000, using: &generator)
      return member(
        "A\(index)", isMissing ? ":" : "\(tenths / 10).\(tenths % 10)",
        weight: Int64.random(in: 1...5_000_000, using: &generator))
    }
  }

  @Test("An aggregate is blind to the order of its members", arguments: [false, true])
  func order(isCount: Bool) {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let members = Self.randomMembers(&generator)
      let shuffled = members.shuffled(using: &generator)
      let aggregation = Self.aggregation(isCount: isCount)
      #expect(
        Self.described(aggregation.outcome(of: members))
          == Self.described(aggregation.outcome(of: shuffled)))
    }
  }

  @Test("Sums over a partition are the parent's, exactly; means to the digits of a mean")
  func partition() throws {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<300 {
      let leaves = Self.randomMembers(&generator).filter { $0.value != nil }
      let cut = Int.random(in: 0...leaves.count, using: &generator)
      let groups = [leaves.prefix(cut), leaves.suffix(leaves.count - cut)].map(Array.init)
        .filter { !$0.isEmpty }
      for isCount in [false, true] {
        let aggregation = Self.aggregation(isCount: isCount)
        let parents = try groups.enumerated().map { index, group in
          let value = try #require(Self.value(aggregation.outcome(of: group)))
          let persons = try #require(
            MemberAggregation.sum(group.compactMap { $0.weight?.persons }))
          return Derivation.Input(
            area: ReferenceArea("P\(index)"), value: value, flags: .none,
            weight: Weight(
              Quantity(persons, .persons), of: .persons("Y25-64"), year: 2023, source: "table"),
            cells: [])
        }
        guard !leaves.isEmpty else { continue }
        let direct = try #require(Self.value(aggregation.outcome(of: leaves)))
        let staged = try #require(Self.value(aggregation.outcome(of: parents)))
        if isCount {
          #expect(direct == staged)
        } else {
          let difference = try DecimalNumber.difference(direct, staged).magnitude
          // Two roundings of 10 significant digits, of numbers up to 100.
          #expect(difference <= DecimalNumber(significand: 2, scale: 8))
        }
      }
    }
  }

  @Test("The bounds hold every value that the missing members could lead to")
  func bounds() throws {
    var generator = SeededGenerator(seed: 9)
    var checked = 0
    for _ in 0..<2000 {
      let members = Self.randomMembers(&generator)
      guard case .value(_, _, let derivation) = Self.aggregation().outcome(of: members),
        let bounds = derivation.bounds
      else { continue }
      let completed = members.map { member in
        member.value != nil
          ? member
          : Derivation.Input(
            area: member.area,
            value: DecimalNumber(significand: Int64.random(in: 0...100, using: &generator)),
            flags: .none, weight: member.weight, cells: [])
      }
      let value = try #require(Self.value(Self.aggregation().outcome(of: completed)))
      #expect(bounds.contains(value))
      checked += 1
    }
    #expect(checked > 50)
  }

  private static func value(_ outcome: MemberAggregation.Outcome) -> DecimalNumber? {
    if case .value(let value, _, _) = outcome { value } else { nil }
  }
}

@Suite("Weights of two units")
struct WeightUnitTests {
  /// 10 weighed by 250 000 persons and 20 by 750 thousand: (10 · 1 + 20 · 3) ÷ 4 = 17.5.
  @Test("are brought to the first one's before they are added")
  func units() throws {
    let members = [("BE", "10", "250000", "NR"), ("FR", "20", "750", "THS_PER")].map {
      area, value, weight, unit in
      Derivation.Input(
        area: ReferenceArea(area), value: DecimalNumber(value), flags: .none,
        weight: Weight(
          Quantity(DecimalNumber(weight) ?? .zero, Unit(unit)), of: .persons("Y25-64"),
          year: 2023, source: "table"), cells: [])
    }
    let outcome = MemberAggregation(
      rules: .standard, status: .aggregated, plausible: nil, isCount: false
    ).outcome(of: members)
    guard case .value(let value, _, let derivation) = outcome else {
      Issue.record("no value")
      return
    }
    #expect(value.description == "17.5")
    #expect(derivation.inputs.map { $0.weight?.quantity.unit.code } == ["NR", "NR"])
    #expect(derivation.inputs.last?.weight?.quantity.value.description == "750000")
  }
}
