import StatisticalModel

/// A file of parameters: one entry a rule, with its value, its source and, where it is in doubt,
/// its status.
struct RuleBook {
  private let entries: [String: YAMLEntry]
  private let values: [String: DecimalNumber]

  /// The rules of a file, each known and given once, with a value that is not negative.
  static func read(
    _ entries: [YAMLEntry], rules: [String], keys: [String] = ["rule", "value", "source", "status"]
  ) throws(CatalogueError) -> RuleBook {
    var known: [String: YAMLEntry] = [:]
    var values: [String: DecimalNumber] = [:]
    for entry in entries {
      try entry.checkKeys(keys)
      let rule = try entry.string("rule")
      guard rules.contains(rule) else {
        throw try entry.required("rule").error(
          "there is no rule '\(rule)'", "use one of: \(rules.sorted().joined(separator: ", "))")
      }
      _ = try entry.string("source")
      if keys.contains("status") { _ = try entry.isConfirmed("status") }
      guard known.updateValue(entry, forKey: rule) == nil else {
        throw try entry.required("rule").error(
          "the rule '\(rule)' stands twice", "delete one of the two entries")
      }
      values[rule] = try entry.number("value")
    }
    return RuleBook(entries: known, values: values)
  }

  /// The value of a rule above 0; `standard` where the file is silent.
  func positive(_ rule: String, standard: DecimalNumber) throws(CatalogueError) -> DecimalNumber {
    guard let value = values[rule], let entry = entries[rule] else { return standard }
    guard value > .zero else {
      throw try entry.required("value").error("\(value) sets no bound", "write a number above 0")
    }
    return value
  }

  /// The value of a rule from 0 to 1.
  func share(
    _ rule: String, of whole: String, standard: DecimalNumber
  ) throws(CatalogueError) -> DecimalNumber {
    guard let value = values[rule], let entry = entries[rule] else { return standard }
    guard value >= .zero, value <= DecimalNumber(significand: 1) else {
      throw try entry.required("value").error(
        "\(value) is no share of \(whole)", "write a number from 0 to 1")
    }
    return value
  }

  /// The value of a rule as a whole number above 0.
  func count(_ rule: String, standard: Int) throws(CatalogueError) -> Int {
    guard let entry = entries[rule] else { return standard }
    _ = try positive(rule, standard: .zero)
    return try entry.integer("value")
  }
}
