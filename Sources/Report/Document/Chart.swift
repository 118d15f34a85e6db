import StatisticalModel

/// A chart of a document as what it shows; a renderer that cannot draw writes it as a table.
struct Chart: Sendable, Hashable {
  /// A line of the chart, or the bars of one kind.
  struct Series: Sendable, Hashable {
    let name: RichText
    /// One element a position, in the chart's unit; nil where there is no value.
    let values: [DecimalNumber?]
  }

  /// A level to which the values are held.
  struct Target: Sendable, Hashable {
    let name: RichText
    let value: DecimalNumber
  }

  let title: RichText
  /// What it shows, for those who cannot see it; one sentence or more.
  let description: RichText
  let unit: Unit
  /// How many decimals a value shows at most.
  let decimals: UInt8
  /// What the positions are, such as years.
  let axis: RichText
  let positions: [RichText]
  let series: [Series]
  /// Nil without one.
  let target: Target?

  /// The same as a table: one row a position, one column a series, and one for the target.
  func table(in style: NumberStyle) -> Table {
    let text = { (value: DecimalNumber) -> RichText in
      RichText(style.quantity(value, unit: unit, decimals: decimals, in: .table))
    }
    let rows = positions.enumerated().map { index, position in
      [position]
        + series.map { series in
          series.values.indices.contains(index)
            ? series.values[index].map(text) ?? .notAvailable : .notAvailable
        } + (target.map { [text($0.value)] } ?? [])
    }
    let names = series.map(\.name) + (target.map { [$0.name] } ?? [])
    return Table(
      columns: [Table.Column(axis)] + names.map { Table.Column($0, .right) }, rows: rows)
  }
}
