/// When a new edition of a shortage list takes so much away that a person must say that it is meant.
package struct ListRules: Sendable, Hashable {
  /// The share of the titles of the edition before that may be gone, 0 to 1.
  package let mostDropped: DecimalNumber

  package init(mostDropped: DecimalNumber) {
    self.mostDropped = mostDropped
  }

  /// What holds where the catalogue's file does not state a rule.
  package static let standard = ListRules(mostDropped: DecimalNumber(significand: 5, scale: 1))

  /// Whether an edition of `after` titles drops more than it may of `before` titles.
  package func drops(from before: Int, to after: Int) -> Bool {
    guard after < before,
      let share = DecimalNumber.quotient(
        DecimalNumber(significand: Int64(before - after)),
        DecimalNumber(significand: Int64(before)))
    else { return false }
    return share > mostDropped
  }
}
