import Aggregate
import StatisticalModel
import TestSupport
import Testing

@testable import Pipeline

/// Territories as a whole, from the shipped figures.
@Suite("Figures of territories")
struct TerritoryFigureTests {
  private static let loaded: Result<LoadedData, PipelineError> = Result {
    () throws(PipelineError) in
    try LoadedData.load(DataFolder(path: Repository.path("data")))
  }

  /// The results with some series left out of the input.
  private static func results(
    without isLeftOut: (DatasetSeries) -> Bool = { _ in false }
  ) throws -> (results: FigureResults, findings: [Finding]) {
    let loaded = try Self.loaded.get()
    let datasets = loaded.datasets.mapValues { dataset in
      Dataset(
        dataflow: dataset.dataflow, editions: dataset.editions,
        series: dataset.series.filter { !isLeftOut($0) })
    }
    return Aggregator.results(
      of: AggregateInput(
        catalogue: loaded.catalogue.figures, geography: loaded.catalogue.geography,
        datasets: datasets, snapshots: loaded.snapshots))
  }

  private static func gap(
    _ territory: Place, _ target: TargetID, in results: FigureResults
  ) throws -> GapResult {
    try #require(results.targets.gaps.first { $0.area == territory && $0.target.id == target })
  }

  struct Oracle: CustomTestStringConvertible, Sendable {
    let territory: Place
    let target: TargetID
    /// Period, value, status, coverage and refusal.
    let expected: String
    var testDescription: String { "\(target) of \(territory)" }
  }

  static let oracles = [
    Oracle(
      territory: "eurometropole", target: "adult-learning-2020",
      expected: "2023 11.44400686 modelled 1"),
    Oracle(
      territory: "versants", target: "adult-learning-2020",
      expected: "2023 11.17955433 aggregated 1"),
    Oracle(
      territory: "benelux", target: "digital-decade-ict-specialists",
      expected: "2024 998.4 aggregated 1 not-apportioned"),
    Oracle(
      territory: "eurometropole", target: "digital-decade-ict-specialists",
      expected: "refused no-regional-series"),
    Oracle(
      territory: "west-vlaanderen-flandre-dunkerque", target: "adult-learning-2020",
      expected: "refused part-population-unknown"),
    Oracle(
      territory: "plaines-scarpe-escaut", target: "adult-learning-2020",
      expected: "refused below-nuts-3"),
  ]

  private static func described(_ gap: GapResult) -> String {
    [
      gap.figure?.period.description, gap.figure?.value.description, gap.status.rawValue,
      gap.coverage?.description, gap.refusal?.rawValue,
    ].compactMap { $0 }.joined(separator: " ")
  }

  @Test("The figures worked out by hand", arguments: oracles)
  func figures(oracle: Oracle) throws {
    let results = try Self.results().results
    let gap = try Self.gap(oracle.territory, oracle.target, in: results)
    #expect(Self.described(gap) == oracle.expected)
  }

  @Test("Weights, their year and their population are named")
  func weights() throws {
    let gap = try Self.gap("versants", "adult-learning-2020", in: try Self.results().results)
    let inputs = try #require(gap.figure?.derivation).inputs
    #expect(inputs.map(\.area) == ["BE2", "BE3", "FRE"])
    #expect(
      inputs.compactMap { $0.weight?.persons?.description } == ["3518260", "1915140", "2961655"])
    for weight in inputs.compactMap(\.weight) {
      #expect(weight.population == .persons("Y25-64"))
      #expect(weight.year == 2023)
      #expect(weight.source == "demo_r_pjangroup")
      #expect(!weight.isSubstitute)
      #expect(weight.cells.count == 8)
    }
  }

  @Test("The whole of Nord never weighs for the Métropole")
  func wholeOfNord() throws {
    let gap = try Self.gap("eurometropole", "adult-learning-2020", in: try Self.results().results)
    let inputs = try #require(gap.figure?.derivation).inputs
    // About 2.6 million inhabitants in Nord: what the mean would be if they were taken.
    let nord = DecimalNumber(significand: 2_600_000)
    let terms = inputs.compactMap { input -> (value: DecimalNumber, weight: DecimalNumber)? in
      guard let value = input.value, let weight = input.weight else { return nil }
      return (value, input.area == "FRE1" ? nord : weight.quantity.value)
    }
    let wrong = try #require(DecimalNumber.weightedMean(terms))
    #expect(wrong.rounded(toDecimals: 2).description == "12.06")
    #expect(gap.figure?.value.rounded(toDecimals: 2).description == "11.44")
    #expect(inputs.allSatisfy { $0.weight?.isSubstitute == true })
    #expect(inputs.map { $0.weight?.isEstimate } == [false, false, true])
  }

  @Test("Without Nord-Pas-de-Calais the Eurometropolis is refused with its coverage")
  func missingSide() throws {
    let results = try Self.results { $0.area == "FRE1" }.results
    let gap = try Self.gap("eurometropole", "adult-learning-2020", in: results)
    #expect(Self.described(gap) == "refused 0.4581728583 coverage-below-threshold")
    #expect(
      !results.series.contains {
        $0.area == "eurometropole" && $0.indicator == "adult-learning-4-weeks"
      })
  }

  @Test("Rates of the Benelux are given with populations, and refused without")
  func beneluxWithoutPopulation() throws {
    let given = try Self.gap("benelux", "adult-learning-2020", in: try Self.results().results)
    #expect(Self.described(given) == "2024 21.78489254 aggregated 1")
    let bare = try Self.results { $0.area == "LU" && $0.key["age"] != "Y25-64" }.results
    let refused = try Self.gap("benelux", "adult-learning-2020", in: bare)
    #expect(Self.described(refused) == "refused population-not-bundled")
  }

  @Test("Belgium is rebuilt from its regions")
  func rebuilt() throws {
    let findings = try Self.results().findings.filter { $0.code == .rebuiltAggregate }
    #expect(
      findings.map(\.message).sorted() == [
        "above-basic-digital-skills of BE in 2025 is 29.69 as published and 29.7074 as rebuilt"
          + " from its 3 regions of NUTS 1 weighed by Y16-74 of 2024 (Eurostat demo_r_pjangroup;"
          + " age 15 by Statbel single ages)",
        "adult-learning-4-weeks of BE in 2023 is 11.1 as published and 11.047 as rebuilt from its"
          + " 3 regions of NUTS 1 weighed by Y25-64 of 2023 (demo_r_pjangroup)",
        "adult-learning-4-weeks of BE in 2023 is 11.1 as published and 11.060 as rebuilt from its"
          + " 11 regions of NUTS 2 weighed by Y25-64 of 2023 (demo_r_pjangroup)",
        "basic-digital-skills of BE in 2025 is 61.22 as published and 61.2278 as rebuilt from its"
          + " 3 regions of NUTS 1 weighed by Y16-74 of 2024 (Eurostat demo_r_pjangroup; age 15 by"
          + " Statbel single ages)",
      ])
  }

  @Test("The inhabitants of the Belgian sides are those of their arrondissements")
  func inhabitants() throws {
    let catalogue = try Self.loaded.get().catalogue
    let territory = try #require(catalogue.geography.territories.first { $0.id == "eurometropole" })
    for side in territory.sides where side.coverage.isWhole {
      let persons = side.covers.compactMap { area in
        catalogue.figures.populations.first { $0.area == area && $0.group == .all }?.persons
      }
      #expect(persons.count == side.covers.count)
      let sum = try persons.reduce(DecimalNumber.zero) { try DecimalNumber.sum($0, $1) }
      #expect(sum == side.inhabitants?.persons)
    }
  }
}
