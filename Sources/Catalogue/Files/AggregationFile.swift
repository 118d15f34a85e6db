import StatisticalModel

/// `aggregation.yml`: when an aggregate may be given.
enum AggregationFile {
  static func read(_ entries: [YAMLEntry]) throws(CatalogueError) -> AggregationRules {
    let book = try RuleBook.read(
      entries, rules: ["break-share", "minimum-coverage", "unreliable-share"],
      keys: ["rule", "value", "source"])
    let standard = AggregationRules.standard
    return AggregationRules(
      minimumCoverage: try book.share(
        "minimum-coverage", of: "a weight", standard: standard.minimumCoverage),
      breakShare: try book.share("break-share", of: "a weight", standard: standard.breakShare),
      unreliableShare: try book.share(
        "unreliable-share", of: "a weight", standard: standard.unreliableShare))
  }
}
