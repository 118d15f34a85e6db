package import StatisticalModel

/// The files of `data/catalogue` as they were read, before anything is understood.
package struct CatalogueSources: Sendable {
  package struct Text: Sendable {
    package let file: String
    package let text: String

    package init(file: String, text: String) {
      self.file = file
      self.text = text
    }
  }

  /// By file name, such as `areas.csv`.
  package let tables: [String: DelimitedTable]
  /// By file name, such as `indicators.yml`.
  package let texts: [String: Text]

  package init(tables: [String: DelimitedTable], texts: [String: Text]) {
    self.tables = tables
    self.texts = texts
  }

  /// The names of the files that a catalogue consists of.
  package static let tableNames = [
    "areas.csv", "baselines.csv", "codelists.csv", "datasets.csv", "fap2009-rome3.csv", "flags.csv",
    "ict-rules.csv", "labels.csv", "nuts-recodes.csv", "occupation-crosswalks.csv",
    "occupation-titles.csv", "occupation-words.csv", "occupations.csv", "populations.csv",
    "rome3-isco08.csv", "targets.csv", "territories.csv", "territory-parts.csv",
    "title-changes.csv", "title-confirmations.csv",
  ]
  package static let textNames = [
    "aggregation.yml", "fair-share.yml", "indicators.yml", "occupation-watches.yml", "quality.yml",
    "roles.yml", "shortage-lists.yml", "trends.yml",
  ]

  func table(_ name: String) throws(CatalogueError) -> RecordTable {
    guard let table = tables[name] else { throw Self.missing(name) }
    return RecordTable(table)
  }

  func list(_ name: String) throws(CatalogueError) -> [YAMLEntry] {
    guard let text = texts[name] else { throw Self.missing(name) }
    return try YAMLEntry.document(text.text, file: text.file).list()
  }

  private static func missing(_ name: String) -> CatalogueError {
    CatalogueError(
      location: SourceLocation(file: name), problem: "the catalogue has no file \(name)",
      remedy: "restore it from the project's data/catalogue")
  }
}
