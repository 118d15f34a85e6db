/// The dimensions that the catalogue names of a table.
package struct NamedDimensions: Sendable, Hashable {
  private let named: Set<String>
  private let needed: Set<String>

  /// Those that the catalogue states; every one of them is needed but the frequency, which files of
  /// before October 2023 do not name.
  package init(stated: [String]) {
    named = Set(stated).union([Dimension.frequency])
    needed = named.subtracting([Dimension.frequency])
  }

  /// Those of the filters that select from the table, where the catalogue states nothing: a filter
  /// names every dimension but the area, the sex and the frequency.
  package init(filters: [SeriesSelection.Filter]) {
    needed = filters.reduce(into: [Dimension.area]) { $0.formUnion($1.keys) }
    named = needed.union([Dimension.sex, Dimension.frequency])
  }

  /// How the dimensions of a file stand to these.
  package func shape(of dimensions: [String]) -> TableShape {
    TableShape(
      unnamed: dimensions.filter { !named.contains($0) },
      missing: needed.subtracting(dimensions).sorted())
  }

  /// Those that none of the filters fixes and that are neither area, sex nor frequency: a table of
  /// population has one series an age group.
  package func free(beside filter: SeriesSelection.Filter) -> Set<String> {
    named.subtracting(filter.keys).subtracting([
      Dimension.area, Dimension.sex, Dimension.frequency,
    ])
  }

  package func names(_ dimension: String) -> Bool { named.contains(dimension) }
}

extension FigureCatalogue {
  /// The dimensions of a table: those that `datasets.csv` states, else those of its filters.
  package func dimensions(of dataflow: Dataflow) -> NamedDimensions {
    if let stated = tables.datasets[dataflow]?.dimensions {
      return NamedDimensions(stated: stated)
    }
    return NamedDimensions(filters: selection(of: dataflow).alternatives)
  }
}
