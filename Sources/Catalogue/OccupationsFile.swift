import StatisticalModel

/// `occupations.csv`: the unit groups of ISCO-08 and the set of ICT specialists each belongs to.
enum OccupationsFile {
  static func read(_ table: RecordTable) throws(CatalogueError) -> [Occupation: OccupationGroup] {
    var groups: [Occupation: OccupationGroup] = [:]
    for record in try table.records(columns: ["isco08", "label_en", "ict_set"]) {
      let group = OccupationGroup(
        code: try record.code("isco08"), label: try record.required("label_en"),
        ictSet: try record.choice("ict_set"))
      try record.insert(group, for: group.code, in: &groups, column: "isco08")
    }
    return groups
  }
}

/// Whose reading of a national code a record gives.
enum Reading: String, CaseIterable {
  case official
  /// By content, where the official one differs or is not at hand.
  case second
}

/// The official tables from national occupation codes to ISCO-08, composed where two are needed.
enum CrosswalkFiles {
  /// ROME 3 to ISCO-08, and FAP 2009 to ISCO-08 by way of ROME 3; ordered by system and code.
  ///
  /// Only the official reading counts here; a second reading by content stays in the file.
  static func read(
    rome: RecordTable, fap: RecordTable, occupations: [Occupation: OccupationGroup]
  ) throws(CatalogueError) -> [OccupationMapping] {
    let official = try officialReadings(rome, occupations: occupations)
    let direct = official.map { code, groups in
      OccupationMapping(
        system: "ROME-3", code: code, occupations: groups.sorted(),
        source: "official correspondence ROME 3 to ISCO-08")
    }
    var composed: [OccupationMapping] = []
    var seen: [String: Bool] = [:]
    for record in try fap.records(columns: ["fap2009", "label_fr", "rome3", "condition"]) {
      let code = try record.required("fap2009")
      try record.insert(true, for: code, in: &seen, column: "fap2009")
      // A fiche of ROME that no official table reads (I1401) adds no unit group.
      let groups = Set(record.list("rome3").flatMap { official[$0] ?? [] })
      guard !groups.isEmpty else { continue }
      composed.append(
        OccupationMapping(
          system: "FAP-2009", code: code, occupations: groups.sorted(),
          source: "FAP 2009 to ROME 3 to ISCO-08, official tables"))
    }
    return (direct + composed).sorted { ($0.system, $0.code) < ($1.system, $1.code) }
  }

  private static func officialReadings(
    _ table: RecordTable, occupations: [Occupation: OccupationGroup]
  ) throws(CatalogueError) -> [String: Set<Occupation>] {
    var readings: [String: Set<Occupation>] = [:]
    for record in try table.records(columns: ["rome3", "isco08", "reading", "source"]) {
      let occupation: Occupation = try record.code("isco08")
      guard occupations[occupation] != nil else {
        throw record.error(
          in: "isco08", "the unit group '\(occupation)' is not in occupations.csv", "correct it")
      }
      let reading: Reading = try record.choice("reading")
      if reading == .official {
        readings[try record.required("rome3"), default: []].insert(occupation)
      }
    }
    return readings
  }
}
