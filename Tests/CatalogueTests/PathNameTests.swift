import StatisticalModel
import TestSupport
import Testing

@testable import Catalogue

/// An id of the sample's catalogue that names files, as its file spells it.
struct PathPlace: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let file: String
  /// What stands in the file, with `%` for the id.
  let frame: String
  let id: String
  /// The location and the column that a message names.
  let prefix: String

  init(_ description: String, in file: String, _ frame: String, _ id: String, _ prefix: String) {
    testDescription = description
    self.file = file
    self.frame = frame
    self.id = id
    self.prefix = prefix
  }
}

@Suite("Ids that name files")
struct PathNameTests {
  static let places = [
    PathPlace(
      "territory", in: "territories.csv", "note_en\n%,Vallée", "lys",
      "territories.csv:2:1: error: column 'territory': "),
    PathPlace(
      "side", in: "territories.csv", "Lys Valley,%,versant flamand", "flemish",
      "territories.csv:2:44: error: column 'side': "),
    PathPlace(
      "dataset", in: "datasets.csv", "licence_act\n%,estat", "isoc_sks_itspt",
      "datasets.csv:2:1: error: column 'dataset': "),
    PathPlace(
      "agency of a dataset", in: "datasets.csv", "isoc_sks_itspt,%,Sample", "estat",
      "datasets.csv:2:16: error: column 'agency': "),
    PathPlace(
      "target", in: "targets.csv", "source_en\n%,EU27", "adult-learning-2020",
      "targets.csv:2:1: error: column 'target': "),
    PathPlace(
      "indicator", in: "indicators.yml", "- id: %\n  role: indicator\n  label: {fr: \"Spé",
      "ict-specialists", "indicators.yml:19:7: error: "),
    PathPlace(
      "shortage list", in: "shortage-lists.yml", "- id: %\n", "tension",
      "shortage-lists.yml:1:7: error: "),
    PathPlace(
      "agency of a list", in: "shortage-lists.yml", "  agency: %\n", "france",
      "shortage-lists.yml:2:11: error: "),
  ]

  /// Ids that are refused; none needs quotes in CSV, all stand in single quotes in YAML.
  static let bad = [
    "../../../victim/README", "..", ".", "/etc/passwd", "a/b", "a\\b", ".hidden", "-rf", "_x",
    "a.b", "a b", "é", "e\u{301}", "a\u{200B}b", "a\u{202E}b", "a:b", "~", "a*",
    String(repeating: "a", count: 65),
  ]

  static let good = [
    "a", "7", "Lys", "benelux-2024_x", "a--b__", String(repeating: "z", count: 64),
  ]

  @Test("An id that cannot be part of a path is refused where it stands", arguments: places, bad)
  func refused(place: PathPlace, id: String) throws {
    let message = CatalogueReader.refusal(of: try sources(with: id, at: place))
    #expect(
      message == place.prefix + "'\(id)' cannot be part of a file's name; use at most 64 of A-Z "
        + "a-z 0-9 _ -, a letter or digit first")
  }

  @Test("The same rule holds for every id", arguments: good)
  func accepted(id: String) { #expect(PathName.flaw(of: id) == nil) }

  @Test("A territory may be called by any good id", arguments: good)
  func territory(id: String) throws {
    var files = SampleCatalogue.files
    files["territories.csv"] = files["territories.csv"]?.replacing("\nlys,", with: "\n\(id),")
    let catalogue = try CatalogueReader.read(try CatalogueSources(files))
    #expect(catalogue.geography.territories.map(\.id.text) == [id])
  }

  private func sources(with id: String, at place: PathPlace) throws -> CatalogueSources {
    var files = SampleCatalogue.files
    let text = files[place.file] ?? ""
    let old = place.frame.replacing("%", with: place.id)
    #expect(text.ranges(of: old).count == 1, "'\(old)'")
    let written = place.file.hasSuffix(".yml") ? "'\(id)'" : id
    files[place.file] = text.replacing(old, with: place.frame.replacing("%", with: written))
    return try CatalogueSources(files)
  }
}
