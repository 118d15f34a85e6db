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

  /// The names of the licences of the tables, ordered.
  package var licences: [String] { Set(datasets.values.compactMap(\.licence?.name)).sorted() }

  /// The letters that the catalogue explains.
  package var knownFlags: Flags { flags.reduce(into: .none) { $0.insert($1.letter) } }
}
