package import StatisticalModel

/// Reads the shortage lists of a run and joins them.
package enum OccupationStage {
  /// The titles of the newest lists, ordered by list, area and title, what they say together, and
  /// the flaws met on the way.
  package static func results(
    of input: OccupationInput
  ) -> (results: OccupationResults, findings: [Finding]) {
    var findings: [Finding] = []
    let reader = ShortageReader(input)
    var entries: [ShortageEntry] = []
    for list in input.lists { entries += reader.entries(of: list, findings: &findings) }
    entries.sort { ($0.list, $0.area, $0.title) < ($1.list, $1.area, $1.title) }
    // The flaws of earlier editions were told when they were the newest.
    var told: [Finding] = []
    var earlier: [ShortageEntry] = []
    for list in input.earlierLists { earlier += reader.entries(of: list, findings: &told) }
    let bridge = BridgeBuilder(catalogue: input.catalogue, geography: input.geography)
      .bridge(of: entries, earlier: earlier)
    return (OccupationResults(entries: entries, bridge: bridge), findings)
  }
}
