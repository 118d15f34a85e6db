extension AggregationRules {
  /// What a member brings into an aggregate.
  package struct Part: Sendable {
    package let flags: Flags
    package let hasValue: Bool
    /// Its part of the whole, in the unit of the whole; nil where unknown.
    package let amount: DecimalNumber?

    package init(flags: Flags, hasValue: Bool, amount: DecimalNumber?) {
      self.flags = flags
      self.hasValue = hasValue
      self.amount = amount
    }
  }

  /// The flags of an aggregate: those of its members, `b` and `u` only where they matter, and the
  /// mark of a calculation.
  ///
  /// `b` where a member of at least `breakShare` of the whole breaks; `u` where members of low
  /// reliability or without a value are more than `unreliableShare` of it.
  package func flags(of parts: [Part], whole: DecimalNumber) -> Flags {
    var weighed = Flags.none
    weighed.insert(Flag.breakInSeries.rawValue)
    weighed.insert(Flag.lowReliability.rawValue)
    var flags = parts.reduce(Flags.none) { $0.union($1.flags) }.subtracting(weighed)
    let breaks = parts.contains {
      $0.flags.contains(.breakInSeries) && share(of: [$0], in: whole) >= breakShare
    }
    if breaks { flags.insert(Flag.breakInSeries.rawValue) }
    let doubtful = parts.filter { !$0.hasValue || $0.flags.contains(.lowReliability) }
    if share(of: doubtful, in: whole) > unreliableShare {
      flags.insert(Flag.lowReliability.rawValue)
    }
    flags.insert(Flag.calculated.rawValue)
    return flags
  }

  private func share(of parts: [Part], in whole: DecimalNumber) -> DecimalNumber {
    let sum = try? parts.compactMap(\.amount).reduce(DecimalNumber.zero) {
      try DecimalNumber.sum($0, $1)
    }
    return sum.flatMap { DecimalNumber.quotient($0, whole) } ?? .zero
  }
}
