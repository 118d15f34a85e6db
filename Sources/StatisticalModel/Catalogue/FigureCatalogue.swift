/// What the catalogue says of figures: what is measured, in which tables, against which targets.
package struct FigureCatalogue: Sendable, Hashable {
  /// In the order of the catalogue.
  package let indicators: [Indicator]
  /// In the order of the catalogue.
  package let targets: [Target]
  /// In the order of the catalogue.
  package let baselines: [Baseline]
  /// In the order of the catalogue.
  package let populations: [PopulationFigure]
  /// Which indicators are used for what.
  package let roles: IndicatorRoles
  package let tables: TableCatalogue
  package let rules: FigureRules

  package init(
    indicators: [Indicator], targets: [Target], baselines: [Baseline] = [],
    populations: [PopulationFigure] = [], roles: IndicatorRoles = IndicatorRoles(),
    tables: TableCatalogue, rules: FigureRules = .standard
  ) {
    self.indicators = indicators
    self.targets = targets
    self.baselines = baselines
    self.populations = populations
    self.roles = roles
    self.tables = tables
    self.rules = rules
  }

  /// The indicators that stand in the reports, in their order.
  package var reported: [Indicator] { indicators.filter { $0.role == .indicator } }

  package func indicator(_ id: IndicatorID) -> Indicator? { indicators.first { $0.id == id } }

  /// The first target of an indicator that an area set; nil where it set none.
  package func target(of indicator: IndicatorID, for area: ReferenceArea) -> Target? {
    targets.first { $0.indicator == indicator && $0.area == area }
  }

  /// The series of a table that any indicator uses; no alternative where none does.
  package func selection(of dataflow: Dataflow) -> SeriesSelection {
    SeriesSelection(
      alternatives: indicators.flatMap(\.sources).filter { $0.dataflow == dataflow }.map(\.filter))
  }
}
