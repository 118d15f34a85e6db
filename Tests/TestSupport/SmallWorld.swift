package import StatisticalModel

/// A small world for the tests of the stages that compute: two countries with regions, a
/// non-member.
package enum SmallWorld {
  package static func area(
    _ code: String, _ kind: Area.Kind, level: Int?, parent: String?, member: Bool,
    editions: Set<NUTSEdition> = Set(NUTSEdition.published)
  ) -> Area {
    Area(
      code: ReferenceArea(code), kind: kind, level: level, parent: parent.map { ReferenceArea($0) },
      editions: editions, nationalName: code, names: nil, isMember: member)
  }

  package static let areas = [
    area("EU27_2020", .aggregate, level: nil, parent: nil, member: false, editions: []),
    area("BE", .country, level: 0, parent: nil, member: true),
    area("BE2", .region, level: 1, parent: "BE", member: true),
    area("BE25", .region, level: 2, parent: "BE2", member: true),
    area("FR", .country, level: 0, parent: nil, member: true),
    area("FRE", .region, level: 1, parent: "FR", member: true),
    area("FRE1", .region, level: 2, parent: "FRE", member: true),
    area("FR3", .region, level: 1, parent: "FR", member: true, editions: [.nuts2013]),
    area("NO", .country, level: 0, parent: nil, member: false),
  ]

  package static func geography(
    _ areas: [Area] = areas, territories: [Territory] = [territory(sides: ["BE25", "FRE1"])],
    changes: [NUTSChange] = []
  ) -> Geography {
    Geography(
      areas: Dictionary(uniqueKeysWithValues: areas.map { ($0.code, $0) }),
      territories: territories, union: "EU27_2020", changes: changes)
  }

  package static func territory(sides regions: [String]) -> Territory {
    Territory(
      id: "border", names: text("Border"),
      sides: regions.map { region in
        Territory.Side(
          id: region, names: text(region), region: ReferenceArea(region), covers: [],
          coverage: .exact, note: nil)
      })
  }

  package static func text(_ text: String) -> LocalizedText {
    LocalizedText(french: text, dutch: text, english: text)
  }

  package static func snapshot(_ name: String, edition: String) -> Snapshot? {
    Edition(edition).map {
      Snapshot(
        agency: "estat", edition: $0, name: name,
        path: "snapshots/estat/\(edition)/\(name).tsv.gz",
        origin: Origin(
          publisher: "Eurostat", dataset: name, title: name, tableUpdated: nil, retrieved: nil,
          scope: .partial, transcription: nil, flags: .known, licence: nil, source: nil,
          notes: nil, sha256: "", contentSHA256: ""))
    }
  }

  /// Indices 0 to 2: `national` of 2025, `regional` of 2024, `list` of 2026.
  package static var snapshots: SnapshotList {
    SnapshotList(
      [
        snapshot("national", edition: "2025"), snapshot("regional", edition: "2024"),
        snapshot("list", edition: "2026"),
      ].compactMap { $0 })
  }
}

extension Place: ExpressibleByStringLiteral {
  /// An area by its code, or, with a small letter at its beginning, a territory by its id.
  package init(stringLiteral value: String) {
    self =
      value.first?.isLowercase == true
      ? .territory(TerritoryID(value)) : .area(ReferenceArea(value))
  }
}
