import StatisticalModel

/// `quality.yml`: which changes from one year to the next are worth a second look.
enum QualityFile {
  private static let rules = [
    "jump-minimum-changes", "jump-minimum-noise", "jump-minimum-share", "jump-threshold",
  ]

  static func read(_ entries: [YAMLEntry]) throws(CatalogueError) -> JumpRules {
    var values: [String: DecimalNumber] = [:]
    var minimumChanges = JumpRules.standard.minimumChanges
    for entry in entries {
      try entry.checkKeys(["rule", "value", "source", "status"])
      let rule = try entry.string("rule")
      guard rules.contains(rule) else {
        throw try entry.required("rule").error(
          "there is no rule '\(rule)'", "use one of: \(rules.joined(separator: ", "))")
      }
      _ = try entry.string("source")
      _ = try entry.isConfirmed("status")
      let value = try entry.number("value")
      guard value > .zero else {
        throw try entry.required("value").error(
          "\(value) sets no bound", "write a number above 0")
      }
      if rule == "jump-minimum-changes" { minimumChanges = try entry.integer("value") }
      guard values.updateValue(value, forKey: rule) == nil else {
        throw try entry.required("rule").error(
          "the rule '\(rule)' stands twice", "delete one of the two entries")
      }
    }
    let standard = JumpRules.standard
    return JumpRules(
      threshold: values["jump-threshold"] ?? standard.threshold, minimumChanges: minimumChanges,
      minimumNoise: values["jump-minimum-noise"] ?? standard.minimumNoise,
      minimumShare: values["jump-minimum-share"] ?? standard.minimumShare)
  }
}
