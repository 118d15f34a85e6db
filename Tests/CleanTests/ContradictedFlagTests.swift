import Clean
import StatisticalModel
import TestSupport
import Testing

/// Copies of one cell that give different values: no value stays, every flag does.
@Suite("Flags of contradicted values")
struct ContradictedFlagTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// One cell a copy.
    let copies: [String]
    let flags: String
  }

  static let cases = [
    Case(testDescription: "the first copy's", copies: ["2.0 b", "2.5"], flags: "b"),
    Case(testDescription: "the second copy's", copies: ["2.0", "2.5 u"], flags: "u"),
    Case(testDescription: "both copies'", copies: ["2.0 b", "2.5 u"], flags: "bu"),
    Case(testDescription: "a third copy's", copies: ["2.0", "2.5 d", "2.0 b"], flags: "bd"),
    Case(testDescription: "one without a value", copies: [": u", "2.0", "2.5 b"], flags: "bu"),
  ]

  /// Of three years the middle one is contradicted; it is left out of the counts of what goes out.
  @Test("The flags of all copies stay", arguments: cases)
  func flags(example: Case) {
    let outcome = Specimens.clean(
      example.copies.map { (["A", "T", "FR"], ["1.0", $0, "3.0"]) })
    #expect(outcome.series.map(\.area) == ["FR"])
    let observations = outcome.series[0].observations
    #expect(observations.map(\.period) == [.year(2021), .year(2022), .year(2023)])
    #expect(observations.map { $0.value?.description } == ["1.0", nil, "3.0"])
    #expect(observations.map(\.flags.description) == ["", example.flags, ""])
    #expect(outcome.counts.observationsOut == 2)
    #expect(
      outcome.counts.excluded
        == [.conflicting: example.copies.count, .repeated: 2 * (example.copies.count - 1)])
  }

  @Test("Without any flag nothing is left of the cell")
  func none() {
    let outcome = Specimens.clean([
      (["A", "T", "FR"], ["1.0", "2.0"]), (["A", "T", "FR"], ["1.0", "2.5"]),
    ])
    #expect(outcome.series[0].observations.map(\.period) == [.year(2021)])
  }
}
