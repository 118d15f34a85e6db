import Ingest
import StatisticalModel

@testable import Catalogue

extension CatalogueLaws {
  /// The reader of each table whose first column the input has reads it: no record is lost, and
  /// where a table has no order, its records may stand in any.
  func checkCSV(_ input: Input) {
    guard case .success(let table) = ListLaws.list(input.file, .catalogue) else { return }
    for name in CatalogueSources.tableNames where tables[name]?.header.first == table.header.first {
      let forward = reading(table, as: name, input.text)
      guard Self.unordered.contains(name) else { continue }
      let reversed = DelimitedTable(
        file: table.file, header: table.header, rows: table.rows.reversed())
      let backward = reading(reversed, as: name, input.text)
      require(forward == backward, "\(name): the order of records matters")
    }
  }

  private static let unordered: Set = [
    "areas.csv", "codelists.csv", "datasets.csv", "occupations.csv",
  ]

  /// The value of a table of the catalogue; nil where it is refused.
  private func reading(
    _ table: DelimitedTable, as name: String, _ text: String
  ) -> AnyHashable? {
    let others = ["territories.csv", "territory-parts.csv"].filter { $0 != table.file }
    return reading(text, others: others) { () throws(CatalogueError) in
      try value(of: table, as: name)
    }
  }

  private func value(
    of input: DelimitedTable, as name: String
  ) throws(CatalogueError) -> AnyHashable {
    let table = RecordTable(input)
    let count = input.rows.count
    switch name {
    case "areas.csv": return Self.whole(try AreasFile.read(table), count)
    case "baselines.csv":
      return Self.whole(try BaselinesFile.read(table, targets: catalogue.figures.targets), count)
    case "codelists.csv":
      let lists = try CodelistsFile.read(table)
      require(lists.values.reduce(0) { $0 + $1.count } == count, "a code is lost")
      return lists
    case "datasets.csv": return Self.whole(try DatasetsFile.read(table), count)
    case "flags.csv": return Self.whole(try FlagsFile.read(table), count)
    case "labels.csv": return try LabelsFile.read(table, areas: catalogue.geography.areas)
    case "nuts-recodes.csv":
      return Self.whole(try NUTSRecodesFile.read(table, areas: catalogue.geography.areas), count)
    case "occupations.csv": return Self.whole(try OccupationsFile.read(table), count)
    case "populations.csv":
      return Self.whole(
        try PopulationsFile.read(
          table, areas: catalogue.geography.areas, ages: codelists["age"] ?? []), count)
    case "targets.csv":
      return Self.whole(
        try TargetsFile.read(
          table, areas: catalogue.geography.areas, indicators: catalogue.figures.indicators), count)
    case "territories.csv", "territory-parts.csv": return try territories(input, as: name)
    case "fap2009-rome3.csv", "occupation-crosswalks.csv", "rome3-isco08.csv":
      return try crosswalks(input, as: name)
    default: return try titles(input, as: name, count: count)
    }
  }

  private static func whole(
    _ values: some Collection & Hashable, _ count: Int
  ) -> AnyHashable {
    require(values.count == count, "\(values.count) values of \(count) records")
    return values
  }

  private func sources(_ input: DelimitedTable, as name: String) -> CatalogueSources {
    var tables = tables
    tables[name] = input
    return CatalogueSources(
      tables: tables,
      texts: ["occupation-watches.yml": .init(file: "occupation-watches.yml", text: "[]")])
  }

  private func territories(
    _ input: DelimitedTable, as name: String
  ) throws(CatalogueError) -> AnyHashable {
    let sources = sources(input, as: name)
    let territories = try TerritoriesFile.read(
      try sources.table("territories.csv"), parts: try sources.table("territory-parts.csv"),
      areas: catalogue.geography.areas)
    let sides = territories.flatMap(\.sides)
    for area in sides.flatMap({ [$0.region] + $0.covers }) {
      require(catalogue.geography.areas[area] != nil, "\(area) is of no file")
    }
    let weights = sides.compactMap(\.inhabitants).count
    require(
      name == "territories.csv" ? sides.count == input.rows.count : weights == input.rows.count,
      "a record is lost")
    return territories
  }

  private func crosswalks(
    _ input: DelimitedTable, as name: String
  ) throws(CatalogueError) -> AnyHashable {
    let sources = sources(input, as: name)
    let mappings = try CrosswalkFiles.read(
      rome: try sources.table("rome3-isco08.csv"), fap: try sources.table("fap2009-rome3.csv"),
      others: try sources.table("occupation-crosswalks.csv"),
      occupations: catalogue.occupations.groups)
    for group in mappings.flatMap({ $0.occupations + $0.second }) {
      require(catalogue.occupations.groups[group] != nil, "the unit group \(group) is of no file")
    }
    return mappings
  }

  private func titles(
    _ input: DelimitedTable, as name: String, count: Int
  ) throws(CatalogueError) -> AnyHashable {
    let titles = try TitleFiles.read(
      sources(input, as: name), lists: catalogue.occupations.lists,
      occupations: catalogue.occupations.groups)
    let found =
      switch name {
      case "ict-rules.csv": titles.rules.codes.count + titles.rules.words.count
      case "occupation-titles.csv": titles.dictionary.count
      case "occupation-words.csv": titles.lexicon.count
      case "title-changes.csv": titles.changes.count
      default: titles.confirmations.count
      }
    require(found == count, "\(name): \(found) values of \(count) records")
    return titles
  }
}
