import StatisticalModel

/// The tables from national occupation codes to ISCO-08, composed where two are needed.
enum CrosswalkFiles {
  private typealias Readings = [String: [Reading: Set<Occupation>]]

  /// ROME 3 to ISCO-08, FAP 2009 to ISCO-08 by way of ROME 3, and what `others` gives directly;
  /// ordered by system and code.
  static func read(
    rome: RecordTable, fap: RecordTable, others: RecordTable,
    occupations: [Occupation: OccupationGroup]
  ) throws(CatalogueError) -> [OccupationMapping] {
    let readings = try Self.readings(of: rome, code: "rome3", occupations: occupations)
    let direct = mappings(
      "ROME-3", readings, source: "official correspondence ROME 3 to ISCO-08")
    var composed: Readings = [:]
    var seen: [String: Bool] = [:]
    for record in try fap.records(columns: ["fap2009", "label_fr", "rome3", "condition"]) {
      let code = try record.required("fap2009")
      try record.insert(true, for: code, in: &seen, column: "fap2009")
      for rome in record.list("rome3") {
        for (reading, groups) in readings[rome] ?? [:] {
          composed[code, default: [:]][reading, default: []].formUnion(groups)
        }
      }
    }
    let families = mappings(
      "FAP-2009", composed, source: "FAP 2009 to ROME 3 to ISCO-08, official tables")
    let further = try Self.others(others, occupations: occupations)
    return (direct + families + further).sorted { ($0.system, $0.code) < ($1.system, $1.code) }
  }

  /// A second reading holds only what the official one lacks.
  private static func mappings(
    _ system: String, _ readings: Readings, source: String
  ) -> [OccupationMapping] {
    readings.map { code, groups in
      let official = groups[.official] ?? []
      return OccupationMapping(
        system: system, code: code, occupations: official.sorted(),
        second: (groups[.second] ?? []).subtracting(official).sorted(), source: source)
    }
  }

  private static func readings(
    of table: RecordTable, code column: String, occupations: [Occupation: OccupationGroup]
  ) throws(CatalogueError) -> Readings {
    var readings: Readings = [:]
    for record in try table.records(columns: [column, "isco08", "reading", "source"]) {
      let occupation = try record.occupation("isco08", in: occupations)
      let reading: Reading = try record.choice("reading")
      readings[try record.required(column), default: [:]][reading, default: []].insert(occupation)
    }
    return readings
  }

  /// `occupation-crosswalks.csv`: further systems, each with its code and unit group on a row.
  private static func others(
    _ table: RecordTable, occupations: [Occupation: OccupationGroup]
  ) throws(CatalogueError) -> [OccupationMapping] {
    var systems: [String: Readings] = [:]
    for record in try table.records(columns: ["system", "code", "isco08", "reading", "source"]) {
      let occupation = try record.occupation("isco08", in: occupations)
      let reading: Reading = try record.choice("reading")
      systems[try record.required("system"), default: [:]][
        try record.required("code"), default: [:]][reading, default: []].insert(occupation)
    }
    return systems.flatMap { mappings($0.key, $0.value, source: "occupation-crosswalks.csv") }
  }
}
