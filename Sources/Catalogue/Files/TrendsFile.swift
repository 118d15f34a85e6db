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
