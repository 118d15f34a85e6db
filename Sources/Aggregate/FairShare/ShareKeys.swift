package import StatisticalModel

/// Divides a total among areas by each of the four keys.
///
/// With S the specialists, E the employment of an area in the base year, Σ over all areas and T
/// the total:
///
///     employment: T · E ÷ ΣE
///     effort:     T · S ÷ ΣS
///     gain:       S + E · (T − ΣS) ÷ ΣE
///     mixture:    (1 − λ) · effort + λ · employment
package struct ShareKeys: Sendable {
  /// What an area brings along, in whole persons.
  package struct Member: Sendable, Hashable {
    package let specialists: Int
    package let employment: Int

    package init(specialists: Int, employment: Int) {
      self.specialists = specialists
      self.employment = employment
    }
  }

  /// In whole persons.
  let total: Int
  /// λ in thousandths.
  private let mixture: Int
  /// Of all areas that share the total.
  private let whole: Member

  /// - Parameters:
  ///   - total: in whole persons.
  ///   - mixture: λ, 0 to 1.
  ///   - members: all areas that share the total.
  package init(total: Int, mixture: DecimalNumber, members: [Member]) {
    self.total = total
    self.mixture = Int((mixture.approximation * 1000).rounded())
    whole = Member(
      specialists: members.reduce(0) { $0 + $1.specialists },
      employment: members.reduce(0) { $0 + $1.employment })
  }

  /// The persons for each of several areas, which add up to `part` exactly (largest remainder).
  ///
  /// - Parameters:
  ///   - part: what the areas share; the total for all areas, a country's for its regions.
  ///   - members: the areas that share it.
  ///   - key: by what it is divided.
  /// - Returns: one element a member; nil where a key gives an area less than nothing.
  package func shares(
    of part: Int, among members: [Member], by key: FairShareKey
  ) -> [DecimalNumber]? {
    let weights = members.compactMap { weight(of: $0, by: key) }
    guard weights.count == members.count else { return nil }
    return DecimalNumber(significand: Int64(part)).divided(in: weights, decimals: 0)
  }

  /// A number in proportion to the area's share; nil where it does not fit.
  private func weight(of member: Member, by key: FairShareKey) -> Int? {
    switch key {
    case .employment: return member.employment
    case .effort: return member.specialists
    case .gain:
      return sum(
        product(member.specialists, whole.employment),
        product(total - whole.specialists, member.employment))
    case .mixture:
      return sum(
        product(1000 - mixture, product(member.specialists, whole.employment)),
        product(mixture, product(member.employment, whole.specialists)))
    }
  }

  private func product(_ left: Int, _ right: Int?) -> Int? {
    guard let right else { return nil }
    let (product, overflow) = left.multipliedReportingOverflow(by: right)
    return overflow ? nil : product
  }

  private func sum(_ left: Int?, _ right: Int?) -> Int? {
    guard let left, let right else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : sum
  }
}
