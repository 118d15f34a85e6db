package import StatisticalModel

/// Computes the results of a run.
package enum Aggregator {
  /// The results of `input`, and the flaws met on the way.
  package static func results(
    of input: AggregateInput
  ) -> (results: Results, findings: [Finding]) {
    var findings: [Finding] = []
    let receipts = ReceiptIssuer(snapshots: input.snapshots)
    let geography = Geography(input.catalogue)
    var series = SeriesBook(input, geography: geography, receipts: receipts, findings: &findings)
    let populations = PopulationBook(input)
    let finder = JumpFinder(input.catalogue)
    let jumps = finder.jumps(in: series.all)
    findings += jumps.map { finder.finding(of: $0, in: input.snapshots) }
    let composites = TerritoryComposer(
      catalogue: input.catalogue, series: series, geography: geography, populations: populations,
      receipts: receipts
    ).composites()
    findings += CountryRebuilder(
      input: input, series: series, geography: geography, populations: populations
    ).findings()
    for composite in composites { composite.series.map { series.add($0) } }
    let gaps = GapCalculator(
      catalogue: input.catalogue, series: series, geography: geography, composites: composites,
      populations: populations, receipts: receipts)
    let shortages = shortages(
      of: input, geography: geography, receipts: receipts, findings: &findings)
    let territories = TerritoryComparer(
      catalogue: input.catalogue, series: series, geography: geography,
      composites: composites)
    let results = Results(
      gaps: gaps.gaps(), series: series.all,
      territories: input.catalogue.territories.map {
        territories.result(for: $0)
      },
      shortages: shortages.entries, bridge: shortages.bridge,
      jumps: jumps,
      outlook: outlook(of: input, series: series, geography: geography, receipts: receipts))
    findings += receipts.collisions(in: results)
    return (results, findings)
  }

  /// The titles of the newest lists, ordered by list, area and title, and what they say together.
  private static func shortages(
    of input: AggregateInput, geography: Geography, receipts: ReceiptIssuer,
    findings: inout [Finding]
  ) -> (entries: [ShortageEntry], bridge: ShortageBridge) {
    let reader = ShortageReader(
      catalogue: input.catalogue, snapshots: input.snapshots, receipts: receipts,
      languages: Set((input.lists + input.earlierLists).map(\.list.language)))
    let entries = input.lists.flatMap { reader.entries(of: $0, findings: &findings) }
      .sorted { ($0.list, $0.area, $0.title) < ($1.list, $1.area, $1.title) }
    // The flaws of earlier editions were told when they were the newest.
    var told: [Finding] = []
    let earlier = input.earlierLists.flatMap { reader.entries(of: $0, findings: &told) }
    let bridge = BridgeBuilder(catalogue: input.catalogue, geography: geography)
      .bridge(of: entries, earlier: earlier)
    return (entries, bridge)
  }

  private static func outlook(
    of input: AggregateInput, series: SeriesBook, geography: Geography, receipts: ReceiptIssuer
  ) -> Outlook {
    let catalogue = input.catalogue
    return Outlook(
      trajectories: TrajectoryCalculator(
        catalogue: catalogue, series: series, receipts: receipts
      ).trajectories(),
      apportionments: FairShareCalculator(
        input: input, series: series, geography: geography, receipts: receipts
      ).apportionments(),
      parities: ParityCalculator(
        catalogue: catalogue, series: series, receipts: receipts
      ).parities(),
      convergences: ConvergenceCalculator(
        catalogue: catalogue, series: series, geography: geography, receipts: receipts
      ).convergences())
  }
}
