package import StatisticalModel

/// What is to be said of snapshots that lie over each other.
extension SnapshotOverlay {
  /// The findings about series that are used, snapshot by snapshot in the order in which they came,
  /// then what newer snapshots took away.
  ///
  /// - Parameters:
  ///   - dataflow: the code of the table, for the messages.
  ///   - rules: the share of missing series above which a full edition counts as cut.
  /// - Returns: none about series that a newer snapshot gives.
  package func findings(of dataflow: Dataflow, rules: IntakeRules) -> [Finding] {
    sheets.flatMap { sheet in sheet.judgements.findings { isUsed($0, of: sheet) } }
      + losses(of: dataflow, rules: rules)
  }

  /// What newer snapshots took away: values of series, or whole series.
  package func losses(of dataflow: Dataflow, rules: IntakeRules) -> [Finding] {
    let missing = missing(from: dataflow, rules: rules).map { [$0] } ?? []
    return sheets.compactMap { shortened(by: $0) } + missing
  }

  /// Whether any of some series of a snapshot is not covered by a newer one; none stands for all.
  private func isUsed(_ series: [SeriesKey], of sheet: Sheet) -> Bool {
    if let highestFull, sheet.height < highestFull { return false }
    if series.isEmpty { return sheet.isEmpty || sheet.live > 0 }
    return !series.allSatisfy { key in current[key].map { sheet.height < $0.height } ?? false }
  }

  /// The series of a partial snapshot that have fewer values than those they replaced.
  private func shortened(by sheet: Sheet) -> Finding? {
    let keys = sheet.comparisons.filter { key, comparison in
      comparison.isShorter && current[key]?.height == sheet.height
    }.keys.sorted()
    guard let key = keys.first, let first = sheet.comparisons[key] else { return nil }
    let others = keys.count - 1
    return Finding(
      code: .shorterSeries, location: SourceLocation(file: sheet.file),
      message:
        "(\(key)) has \(first.newer) value\(first.newer == 1 ? "" : "s") here and \(first.older) in"
        + " \(sheets[first.below.index].file); the newer series is used, whole, and periods that it"
        + " lacks are gone from the reports"
        + (others > 0 ? "; so it is with \(others) more series" : ""),
      remedy: "import a file with every period of these series, or delete the newer snapshot")
  }

  /// What the highest full snapshot lacks of the state below it.
  private func missing(from dataflow: Dataflow, rules: IntakeRules) -> Finding? {
    let keys = replacement.missing.filter { current[$0] == nil }.sorted()
    guard let highestFull, let first = keys.first else { return nil }
    let share = Double(keys.count) / Double(replacement.older)
    let isCut = share > rules.fullEditionMissingShare.approximation
    return Finding(
      code: isCut ? .cutEdition : .missingSeries,
      location: SourceLocation(file: sheets[highestFull.index].file),
      message: "the full edition lacks \(keys.count) of the \(replacement.older) series that the"
        + " reports had of \(dataflow) before, such as (\(first))",
      remedy: isCut
        ? "fetch the file again, delete this snapshot with its origin, and import the new file; if the"
          + " table really ends these series, raise full-edition-missing-share in"
          + " data/catalogue/quality.yml"
        : "nothing to do where the publisher has ended these series; else fetch the file again")
  }
}
