/// What the catalogue says of published tables: their titles, and how codes and flags are read.
package struct TableCatalogue: Sendable, Hashable {
  package let datasets: [Dataflow: DatasetDescription]
  /// For files that show labels in place of codes.
  package let labels: LabelDictionary
  package let flags: [FlagMeaning]

  package init(
    datasets: [Dataflow: DatasetDescription], labels: LabelDictionary = .empty,
    flags: [FlagMeaning]
  ) {
    self.datasets = datasets
    self.labels = labels
    self.flags = flags
  }

  /// The names of the licences of the tables, ordered, without the acts in brackets behind them.
  package var licences: [String] {
    let names = datasets.values.compactMap(\.licence).map { licence in
      String(licence.prefix { $0 != "(" }.reversed().drop { $0 == " " }.reversed())
    }
    return Set(names).sorted()
  }

  /// The letters that the catalogue explains.
  package var knownFlags: Flags { flags.reduce(into: .none) { $0.insert($1.letter) } }
}
