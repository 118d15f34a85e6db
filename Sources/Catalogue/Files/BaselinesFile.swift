import StatisticalModel

/// `baselines.csv`: the slopes of the linear baselines that begin at the last value.
enum BaselinesFile {
  private enum Certainty: String, CaseIterable {
    case confirmed
    case toBeConfirmed = "to be confirmed"
  }

  /// In the order of the file, one a target.
  static func read(
    _ table: RecordTable, targets: [Target]
  ) throws(CatalogueError) -> [Baseline] {
    let records = try table.records(columns: [
      "target", "per_year", "status", "source_fr", "source_nl", "source_en",
    ])
    var baselines: [Baseline] = []
    var seen: [TargetID: Bool] = [:]
    for record in records {
      let id: TargetID = try record.code("target")
      guard targets.contains(where: { $0.id == id }) else {
        throw record.error(
          in: "target", "the target '\(id)' is not in targets.csv",
          "correct it or add the target")
      }
      try record.insert(true, for: id, in: &seen, column: "target")
      let certainty: Certainty = try record.choice("status")
      baselines.append(
        Baseline(
          target: id, perYear: try record.number("per_year"), source: try record.names("source"),
          isConfirmed: certainty == .confirmed))
    }
    return baselines
  }
}
