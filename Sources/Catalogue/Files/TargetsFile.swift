import StatisticalModel

/// `targets.csv`: what policy wants reached, with legal status and source.
enum TargetsFile {
  /// In the order of the file.
  static func read(
    _ table: RecordTable, areas: [ReferenceArea: Area], indicators: [Indicator]
  ) throws(CatalogueError) -> [Target] {
    let records = try table.records(columns: [
      "target", "area", "indicator", "label_fr", "label_nl", "label_en", "value", "unit", "period",
      "status", "for_others", "source_fr", "source_nl", "source_en", "note_fr", "note_nl",
      "note_en",
    ])
    var targets: [Target] = []
    var seen: [TargetID: Bool] = [:]
    for record in records {
      let target = try target(record, areas: areas, indicators: indicators)
      try record.insert(true, for: target.id, in: &seen, column: "target")
      targets.append(target)
    }
    return targets
  }

  private static func target(
    _ record: Record, areas: [ReferenceArea: Area], indicators: [Indicator]
  ) throws(CatalogueError) -> Target {
    let id: IndicatorID = try record.code("indicator")
    guard let indicator = indicators.first(where: { $0.id == id }) else {
      throw record.error(
        in: "indicator", "the indicator '\(id)' is not in indicators.yml",
        "correct it or add the indicator")
    }
    guard let period = TimePeriod(record.text("period")) else {
      throw record.error(in: "period", "'\(record.text("period"))' is no period", "write a year")
    }
    let value = try record.number("value")
    guard value > .zero else {
      throw record.error(in: "value", "the target \(value) is not above 0", "correct the value")
    }
    let unit = Unit(try record.required("unit"))
    // In the indicator's unit from here on: 20 MIO_PER is 20000 THS_PER.
    guard let quantity = try? Quantity(value, unit).converted(to: indicator.unit) else {
      throw record.error(
        in: "unit", "the target is in \(unit.code), its indicator in \(indicator.unit.code)",
        "give the target in \(indicator.unit.code), or in a unit that converts into it")
    }
    return Target(
      id: TargetID(try record.pathName("target")), area: try record.area("area", in: areas),
      indicator: id,
      label: try record.names("label"), quantity: quantity,
      period: period, status: try record.choice("status"),
      forOthers: try record.choice("for_others"), source: try record.names("source"),
      note: try record.optionalNames("note"))
  }
}
