import StatisticalModel

/// `roles.yml`: which entries of the catalogue are used for what.
struct RolesFile {
  /// What an entry may be used for, as the file names it.
  private enum Role: String, CaseIterable {
    case union
    case memoOpening = "memo-opening"
    case adultLearning = "adult-learning"
    case learningBesideShortages = "learning-beside-shortages"
    case populationByAge = "persons-by-age"
    case employment = "employment-in-all-activities"
    case informationEmployment = "employment-in-information-communication"
  }

  /// By role the entries that name ids.
  private let players: [Role: [YAMLEntry]]
  private let beginning: SourceLocation

  /// - Throws: `CatalogueError` where a role is unknown, stands twice or is missing.
  init(_ entries: [YAMLEntry]) throws(CatalogueError) {
    var players: [Role: [YAMLEntry]] = [:]
    beginning = entries.first?.location ?? SourceLocation(file: "roles.yml")
    for entry in entries {
      let role: Role = try entry.choice("role")
      let key = role == .union ? "areas" : "indicators"
      try entry.checkKeys(["role", key])
      guard players.updateValue(try entry.required(key).list(), forKey: role) == nil else {
        throw try entry.required("role").error(
          "the role '\(role.rawValue)' stands twice", "delete one of the two entries")
      }
    }
    if let missing = Role.allCases.first(where: { players[$0] == nil }) {
      throw CatalogueError(
        location: beginning, problem: "the role '\(missing.rawValue)' is missing",
        remedy: "name what plays it, or write an empty list")
    }
    self.players = players
  }

  /// The union of countries, which `areas.csv` must have.
  func union(among areas: [ReferenceArea: Area]) throws(CatalogueError) -> ReferenceArea {
    guard let entry = try only(.union) else {
      throw CatalogueError(
        location: beginning, problem: "no area plays the role 'union'",
        remedy: "name an aggregate of areas.csv")
    }
    let code = ReferenceArea(try entry.string())
    guard areas[code]?.kind == .aggregate else {
      throw entry.error("'\(code)' is no aggregate of areas.csv", "correct it or add the area")
    }
    return code
  }

  func indicators(among indicators: [Indicator]) throws(CatalogueError) -> IndicatorRoles {
    func id(_ entry: YAMLEntry, _ kind: Indicator.Role) throws(CatalogueError) -> IndicatorID {
      let id = IndicatorID(try entry.string())
      guard let indicator = indicators.first(where: { $0.id == id }) else {
        throw entry.error("there is no indicator '\(id)'", "name an id of indicators.yml")
      }
      guard indicator.role == kind else {
        throw entry.error(
          "the role of '\(id)' in indicators.yml is \(indicator.role.rawValue)",
          "name one whose role is \(kind.rawValue)")
      }
      return id
    }
    func all(_ role: Role) throws(CatalogueError) -> [IndicatorID] {
      var ids: [IndicatorID] = []
      for entry in players[role] ?? [] {
        let id = try id(entry, .indicator)
        guard !ids.contains(id) else {
          throw entry.error("'\(id)' stands twice", "delete one of the two")
        }
        ids.append(id)
      }
      return ids
    }
    func one(_ role: Role, _ kind: Indicator.Role) throws(CatalogueError) -> IndicatorID? {
      try only(role).map { entry throws(CatalogueError) in try id(entry, kind) }
    }
    return IndicatorRoles(
      memoOpening: try all(.memoOpening), adultLearning: try all(.adultLearning),
      learningBesideShortages: try one(.learningBesideShortages, .indicator),
      populationByAge: try one(.populationByAge, .denominator),
      employment: try one(.employment, .denominator),
      informationEmployment: try one(.informationEmployment, .denominator))
  }

  /// The one that plays a role; nil where none does.
  private func only(_ role: Role) throws(CatalogueError) -> YAMLEntry? {
    let all = players[role] ?? []
    guard all.count < 2 else {
      throw all[1].error("one alone plays the role '\(role.rawValue)'", "delete the others")
    }
    return all.first
  }
}
