import StatisticalModel

/// Regions share what their country has, those of NUTS 2 what their region of NUTS 1 has.
extension FairShareCalculator {
  /// A region with its part of the country.
  private struct Region {
    let area: ReferenceArea
    let part: ActivityProfile.Part
  }

  /// The regions of a country that have a profile, those of NUTS 1 before those in them.
  func regions(of country: Candidate, keys: ShareKeys) -> [Candidate] {
    guard let code = country.area.area else { return [] }
    let profile = ActivityProfile(workspace, year: rules.profileYear)
    let upper = geography.regions(of: code, level: 1)
    let lower = geography.regions(of: code, level: 2)
    let large = known(upper, in: code, profile)
    let small = known(lower, in: code, profile)
    let orphans = small.filter { region in
      !large.contains { $0.area == geography.areas[region.area]?.parent }
    }
    let isComplete = large.count == upper.count
    let first = divide(
      country, of: country, part: .whole, among: large + orphans, isComplete: isComplete,
      keys: keys)
    let second = large.flatMap { parent -> [Candidate] in
      let inner = small.filter { geography.areas[$0.area]?.parent == parent.area }
      let all = lower.filter { geography.areas[$0]?.parent == parent.area }
      guard let whole = first.first(where: { $0.area == .area(parent.area) }) else { return [] }
      return divide(
        whole, of: country, part: parent.part, among: inner,
        isComplete: inner.count == all.count, keys: keys)
    }
    return first + second
  }

  private func known(
    _ regions: [ReferenceArea], in country: ReferenceArea, _ profile: ActivityProfile
  ) -> [Region] {
    regions.filter { !geography.isSameGround($0, country) }.compactMap { region in
      part(of: region, in: country, profile).map { Region(area: region, part: $0) }
    }
  }

  /// The region's own part; else those of all regions that make it up, together.
  private func part(
    of region: ReferenceArea, in country: ReferenceArea, _ profile: ActivityProfile
  ) -> ActivityProfile.Part? {
    if let part = profile.part(of: region, in: country) { return part }
    let inner = geography.regions(of: country, level: 2)
      .filter { geography.areas[$0]?.parent == region }
    let parts = inner.compactMap { profile.part(of: $0, in: country) }
    return parts.count == inner.count ? ActivityProfile.Part(joining: parts) : nil
  }

  /// What the parent has, divided among regions and what is left of the parent without them.
  private func divide(
    _ parent: Candidate, of country: Candidate, part: ActivityProfile.Part,
    among regions: [Region], isComplete: Bool, keys: ShareKeys
  ) -> [Candidate] {
    var candidates = regions.compactMap { candidate(.area($0.area), $0.part, of: country) }
    let rest = isComplete ? nil : part.without(regions.map(\.part))
    if let rest, let left = candidate(parent.area, rest, of: country) { candidates.append(left) }
    let members = candidates.compactMap(\.member)
    guard members.count == candidates.count else { return [] }
    for key in FairShareKey.allCases {
      guard let whole = parent.shares[key]?.roundedToWhole else { continue }
      let shares = keys.shares(of: whole, among: members, by: key) ?? []
      for (index, persons) in shares.enumerated() { candidates[index].shares[key] = persons }
    }
    return candidates.filter { $0.area != parent.area }
  }

  private func candidate(
    _ area: Place, _ part: ActivityProfile.Part, of country: Candidate
  ) -> Candidate? {
    guard
      let specialists = part.specialists(
        of: country.specialists.value, damping: rules.damping),
      let employment = part.employment(of: country.employment)
    else { return nil }
    return Candidate(
      area: area, status: .modelled, specialists: specialists, employment: employment,
      flags: country.flags.union(part.flags).union(.calculated),
      cells: country.cells + part.cells)
  }
}
