import StatisticalModel

/// `trends.yml`: what a trend may be drawn from, and how it is classed.
enum TrendsFile {
  private static let rules = [
    "convergence-minimum-areas", "growth-long-term-minimum-years", "growth-long-term-years",
    "growth-short-term-minimum-years", "growth-short-term-years", "interval-level",
    "interval-minimum-points", "last-arrival-year", "progress-moderate", "progress-significant",
    "recent-pace-years",
  ]

  static func read(_ entries: [YAMLEntry]) throws(CatalogueError) -> TrendRules {
    let book = try RuleBook.read(entries, rules: rules)
    let standard = TrendRules.standard
    return TrendRules(
      significant: try book.positive("progress-significant", standard: standard.significant),
      moderate: try book.positive("progress-moderate", standard: standard.moderate),
      shortTerm: try window("short-term", in: book, standard: standard.shortTerm),
      longTerm: try window("long-term", in: book, standard: standard.longTerm),
      recentYears: try book.count("recent-pace-years", standard: standard.recentYears),
      intervalLevel: try book.share(
        "interval-level", of: "all intervals", standard: standard.intervalLevel),
      intervalPoints: try book.count(
        "interval-minimum-points", standard: standard.intervalPoints),
      horizon: try book.count("last-arrival-year", standard: standard.horizon),
      convergenceAreas: try book.count(
        "convergence-minimum-areas", standard: standard.convergenceAreas))
  }

  private static func window(
    _ name: String, in book: RuleBook, standard: TrendRules.Window
  ) throws(CatalogueError) -> TrendRules.Window {
    TrendRules.Window(
      years: try book.count("growth-\(name)-years", standard: standard.years),
      minimum: try book.count("growth-\(name)-minimum-years", standard: standard.minimum))
  }
}

/// `fair-share.yml`: how a target that is a total is divided.
enum FairShareFile {
  static func read(_ entries: [YAMLEntry]) throws(CatalogueError) -> FairShareRules {
    let book = try RuleBook.read(
      entries, rules: ["base-year", "mixture-of-employment", "profile-damping", "profile-year"])
    let standard = FairShareRules.standard
    return FairShareRules(
      baseYear: try book.count("base-year", standard: standard.baseYear),
      mixture: try book.share(
        "mixture-of-employment", of: "the mixture", standard: standard.mixture),
      damping: try book.share(
        "profile-damping", of: "the profile", standard: standard.damping),
      profileYear: try book.count("profile-year", standard: standard.profileYear))
  }
}

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
