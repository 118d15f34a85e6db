import StatisticalModel

/// `quality.yml`: which changes from one year to the next are worth a second look.
enum QualityFile {
  private static let rules = [
    "jump-minimum-changes", "jump-minimum-noise", "jump-minimum-share", "jump-threshold",
  ]

  static func read(_ entries: [YAMLEntry]) throws(CatalogueError) -> JumpRules {
    let book = try RuleBook.read(entries, rules: rules)
    let standard = JumpRules.standard
    return JumpRules(
      threshold: try book.positive("jump-threshold", standard: standard.threshold),
      minimumChanges: try book.count("jump-minimum-changes", standard: standard.minimumChanges),
      minimumNoise: try book.positive("jump-minimum-noise", standard: standard.minimumNoise),
      minimumShare: try book.positive("jump-minimum-share", standard: standard.minimumShare))
  }
}
