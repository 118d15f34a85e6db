import StatisticalModel

/// Makes one value of the values of members: rates by a weighted mean, counts by addition.
///
/// Formulae and flags are those of docs/methodology.md, "Aggregates".
struct MemberAggregation {
  let rules: AggregationRules
  /// `aggregated` where the members are parts of the whole, `modelled` where they stand for it.
  let status: ValueStatus
  /// The values a missing member could have; nil where nothing limits them.
  let plausible: ClosedRange<DecimalNumber>?
  let isCount: Bool

  /// A value with how it was made, or the coverage that was too low for one.
  enum Outcome: Sendable, Hashable {
    case value(DecimalNumber, Flags, Derivation)
    case refused(Refusal, coverage: DecimalNumber?)
  }

  /// The outcome for the members of one period, blind to their order but for the derivation's.
  ///
  /// Every member that belongs to the whole is among them, one without a value too; for rates each
  /// has a weight.
  func outcome(of members: [Derivation.Input]) -> Outcome {
    let members = Self.inOneUnit(members)
    let given = members.filter { $0.value != nil }
    guard !given.isEmpty else { return .refused(.notInBundledData, coverage: nil) }
    return isCount ? sum(members, given: given) : mean(members, given: given)
  }

  /// The members with their weights in the unit of the first; a weight that has none is dropped.
  private static func inOneUnit(_ members: [Derivation.Input]) -> [Derivation.Input] {
    guard let unit = members.compactMap(\.weight).first?.quantity.unit,
      members.contains(where: { $0.weight.map { $0.quantity.unit != unit } ?? false })
    else { return members }
    return members.map { member in
      Derivation.Input(
        area: member.area, value: member.value, flags: member.flags,
        weight: member.weight?.converted(to: unit), cells: member.cells)
    }
  }

  private func mean(_ members: [Derivation.Input], given: [Derivation.Input]) -> Outcome {
    let weights = members.compactMap { $0.weight?.quantity.value }
    guard weights.count == members.count, let whole = Self.sum(weights),
      let available = Self.sum(given.compactMap { $0.weight?.quantity.value }),
      let coverage = DecimalNumber.quotient(available, whole),
      let value = DecimalNumber.weightedMean(Self.terms(given))
    else { return .refused(.populationNotBundled, coverage: nil) }
    guard coverage >= rules.minimumCoverage else {
      return .refused(.coverageBelowThreshold, coverage: coverage)
    }
    let derivation = Derivation(
      method: .weightedMean, status: status, inputs: members, coverage: coverage,
      bounds: given.count == members.count ? nil : bounds(of: members))
    return .value(value, flags(of: members, whole: whole), derivation)
  }

  /// A total of which a part is missing is none: its coverage is that of the weights, or of the
  /// members where these have no weights.
  private func sum(_ members: [Derivation.Input], given: [Derivation.Input]) -> Outcome {
    guard given.count == members.count else {
      return .refused(.coverageBelowThreshold, coverage: coverage(of: given, among: members))
    }
    guard let value = Self.sum(given.compactMap(\.value)) else {
      return .refused(.notInBundledData, coverage: nil)
    }
    return .value(
      value, flags(of: members, whole: value),
      Derivation(method: .sum, status: status, inputs: members))
  }

  private func coverage(
    of given: [Derivation.Input], among members: [Derivation.Input]
  ) -> DecimalNumber? {
    let weights = members.compactMap { $0.weight?.quantity.value }
    if weights.count == members.count, let whole = Self.sum(weights),
      let available = Self.sum(given.compactMap { $0.weight?.quantity.value })
    {
      return DecimalNumber.quotient(available, whole)
    }
    return DecimalNumber.quotient(
      DecimalNumber(significand: Int64(given.count)),
      DecimalNumber(significand: Int64(members.count)))
  }

  /// What the mean is if every missing member has the lowest or the highest plausible value.
  private func bounds(of members: [Derivation.Input]) -> ClosedRange<DecimalNumber>? {
    guard let plausible else { return nil }
    let ends = [plausible.lowerBound, plausible.upperBound].compactMap { end in
      DecimalNumber.weightedMean(
        members.compactMap { member in
          member.weight.map { (value: member.value ?? end, weight: $0.quantity.value) }
        })
    }
    guard ends.count == 2, ends[0] <= ends[1] else { return nil }
    return ends[0]...ends[1]
  }

  private static func terms(
    _ members: [Derivation.Input]
  ) -> [(value: DecimalNumber, weight: DecimalNumber)] {
    members.compactMap { member in
      guard let value = member.value, let weight = member.weight else { return nil }
      return (value, weight.quantity.value)
    }
  }

  static func sum(_ numbers: [DecimalNumber]) -> DecimalNumber? {
    var sum = DecimalNumber.zero
    for number in numbers {
      guard let next = try? DecimalNumber.sum(sum, number) else { return nil }
      sum = next
    }
    return sum
  }

  private func flags(of members: [Derivation.Input], whole: DecimalNumber) -> Flags {
    let parts = members.map {
      AggregationRules.Part(
        flags: $0.flags, hasValue: $0.value != nil,
        amount: isCount ? $0.value : $0.weight?.quantity.value)
    }
    return rules.flags(of: parts, whole: whole)
  }
}
