import StatisticalModel

/// `quality.yml`: which changes from one year to the next are worth a second look, and which files
/// give too little.
enum QualityFile {
  private static let rules = [
    "full-edition-missing-share",
    "jump-minimum-changes", "jump-minimum-noise", "jump-minimum-share", "jump-threshold",
    "list-most-dropped",
  ]

  /// What the file states of figures; what it states of lists is read with them.
  struct Rules: Hashable {
    let jumps: JumpRules
    let intake: IntakeRules
  }

  static func read(_ entries: [YAMLEntry]) throws(CatalogueError) -> Rules {
    let book = try RuleBook.read(entries, rules: rules)
    let intake = IntakeRules(
      fullEditionMissingShare: try book.share(
        "full-edition-missing-share", of: "the series before",
        standard: IntakeRules.standard.fullEditionMissingShare))
    return Rules(jumps: try jumps(book), intake: intake)
  }

  private static func jumps(_ book: RuleBook) throws(CatalogueError) -> JumpRules {
    let standard = JumpRules.standard
    return JumpRules(
      threshold: try book.positive("jump-threshold", standard: standard.threshold),
      minimumChanges: try book.count("jump-minimum-changes", standard: standard.minimumChanges),
      minimumNoise: try book.positive("jump-minimum-noise", standard: standard.minimumNoise),
      minimumShare: try book.positive("jump-minimum-share", standard: standard.minimumShare))
  }

  static func readLists(_ entries: [YAMLEntry]) throws(CatalogueError) -> ListRules {
    let book = try RuleBook.read(entries, rules: rules)
    return ListRules(
      mostDropped: try book.share(
        "list-most-dropped", of: "the titles before", standard: ListRules.standard.mostDropped))
  }
}
