import StatisticalModel

/// Divides a target that is a total among the members of the Union and their regions.
struct FairShareCalculator {
  let workspace: Workspace
  let series: CompletedSeries

  var rules: FairShareRules { workspace.rules.fairShare }
  var geography: Geography { workspace.geography }

  /// An area with what it brings along, and its shares once they are known.
  struct Candidate {
    let area: Place
    let status: ValueStatus
    let specialists: RangedNumber
    let employment: RangedNumber
    let flags: Flags
    let cells: [SourceCell]
    var shares: [FairShareKey: DecimalNumber] = [:]

    /// In whole persons; nil where a number does not fit.
    var member: ShareKeys.Member? {
      guard let specialists = specialists.value.roundedToWhole,
        let employment = employment.value.roundedToWhole
      else { return nil }
      return ShareKeys.Member(specialists: specialists, employment: employment)
    }
  }

  /// One element a target of the Union that is a total and whose count has a share of employment,
  /// in the order of the catalogue.
  func apportionments() -> [Apportionment] {
    workspace.catalogue.targets.compactMap { target in
      guard target.area == geography.union, target.forOthers == .none,
        let rate = workspace.catalogue.indicators.first(where: {
          $0.weighting == .impliedBy(target.indicator)
        })
      else { return nil }
      return apportionment(of: target, rate: rate)
    }
  }

  private func apportionment(of target: Target, rate: Indicator) -> Apportionment? {
    guard
      let total = try? target.quantity.converted(to: .persons).value.roundedToWhole
    else { return nil }
    let members = geography.members
    var candidates = members.compactMap { country($0, of: target.indicator, rate: rate.id) }
    let keys = ShareKeys(
      total: total, mixture: rules.mixture, members: candidates.compactMap(\.member))
    divide(total, among: &candidates, by: keys)
    let absent = members.filter { member in !candidates.contains { $0.area == .area(member) } }
    let regions = candidates.flatMap { self.regions(of: $0, keys: keys) }
    let territories = territories(of: candidates + regions)
    let others = regions + territories
    let without = withoutProfile(others: others, countries: candidates)
    return Apportionment(
      target: target, countries: candidates.map { share(of: $0, target: target) },
      others: others.map { share(of: $0, target: target) }.sorted { $0.area < $1.area },
      refusals: (absent.map { .init(area: .area($0), refusal: .notInBundledData) } + without)
        .sorted { $0.area < $1.area },
      equivalents: equivalents(of: target, rate: rate.id))
  }

  /// A member with its specialists and the employment that they imply in the base year.
  private func country(
    _ area: ReferenceArea, of count: IndicatorID, rate: IndicatorID
  ) -> Candidate? {
    let period = TimePeriod.year(rules.baseYear)
    guard let counted = series[count, area, .total]?.figure(at: period),
      let share = series[rate, area, .total]?.figure(at: period),
      let employment = EmploymentEstimate.employment(count: counted.value, share: share.value),
      let persons = try? counted.quantity.converted(to: .persons).value
    else { return nil }
    let whole = persons.rounded(toDecimals: 0)
    return Candidate(
      area: .area(area), status: .observed, specialists: RangedNumber(whole, in: whole...whole),
      employment: employment, flags: counted.flags.union(share.flags),
      cells: counted.cells + share.cells)
  }

  func divide(_ part: Int, among candidates: inout [Candidate], by keys: ShareKeys) {
    let members = candidates.compactMap(\.member)
    guard members.count == candidates.count else { return }
    for key in FairShareKey.allCases {
      let shares = keys.shares(of: part, among: members, by: key) ?? []
      for (index, persons) in shares.enumerated() { candidates[index].shares[key] = persons }
    }
  }

  // MARK: Territories

  /// The territories all of whose sides are areas with a share: the sum of theirs.
  private func territories(of areas: [Candidate]) -> [Candidate] {
    geography.territories.compactMap { territory in
      let sides = territory.sides.map { side in
        side.isRegion
          ? areas.first { $0.area.area.map { geography.isSameGround($0, side.region) } ?? false }
          : nil
      }
      let members = sides.compactMap { $0 }
      guard !members.isEmpty, members.count == sides.count else { return nil }
      var whole = Candidate(
        area: territory.place,
        status: members.allSatisfy { $0.status == .observed } ? .aggregated : .modelled,
        specialists: RangedNumber(sumOf: members.map(\.specialists)),
        employment: RangedNumber(sumOf: members.map(\.employment)),
        flags: members.reduce(.calculated) { $0.union($1.flags) },
        cells: members.flatMap(\.cells))
      for key in FairShareKey.allCases {
        let parts = members.compactMap { $0.shares[key] }
        guard parts.count == members.count else { continue }
        whole.shares[key] = MemberAggregation.sum(parts)
      }
      return whole
    }
  }

  /// The regions of the countries, and the territories, that have no share.
  private func withoutProfile(
    others: [Candidate], countries: [Candidate]
  ) -> [Apportionment.AreaRefusal] {
    let given = Set(others.map(\.area))
    let regions = countries.compactMap(\.area.area).flatMap { country in
      [1, 2].flatMap { geography.regions(of: country, level: $0) }
        .filter { !geography.isSameGround($0, country) }.map(Place.area)
    }
    let territories = geography.territories.map(\.place)
    return (regions + territories).filter { !given.contains($0) }
      .map { .init(area: $0, refusal: .noProfile) }
  }
}

extension RangedNumber {
  /// The sum of several numbers and of their bounds; 0 where it does not fit.
  fileprivate init(sumOf numbers: [RangedNumber]) {
    let values = MemberAggregation.sum(numbers.map(\.value)) ?? .zero
    let low = MemberAggregation.sum(numbers.map(\.range.lowerBound)) ?? .zero
    let high = MemberAggregation.sum(numbers.map(\.range.upperBound)) ?? .zero
    self.init(values, in: min(low, high)...max(low, high))
  }
}
