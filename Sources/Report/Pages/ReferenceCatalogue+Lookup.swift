import StatisticalModel

extension ReferenceCatalogue {
  /// The name of an area or a territory, or the code where the catalogue has neither.
  func name(of area: ReferenceArea, in language: Language) -> String {
    areas[area]?.name(in: language)
      ?? territories.first { $0.area == area }?.names[language] ?? area.text
  }

  /// The area and all that hold it, from the inside out.
  func lineage(of area: ReferenceArea) -> [ReferenceArea] {
    var chain = [area]
    // A region is at most three levels below its country; the guard ends a faulty circle.
    while let last = chain.last, let parent = areas[last]?.parent, !chain.contains(parent) {
      chain.append(parent)
    }
    return chain
  }

  /// The country of the area, which may be the area itself; nil for a union of countries.
  func country(of area: ReferenceArea) -> ReferenceArea? {
    lineage(of: area).first { areas[$0]?.kind == .country }
  }

  func indicator(_ id: IndicatorID) -> Indicator? { indicators.first { $0.id == id } }

  func shortageList(_ id: ShortageListID) -> ShortageList? { shortageLists.first { $0.id == id } }
}

extension ReportInput {
  /// Where a value was read, to the cell: `snapshots/estat/2024/trng_lfse_04.tsv.gz:20:25`.
  func source(of lineage: Lineage) -> String { "\(location(of: lineage)):\(lineage.cell)" }
}
