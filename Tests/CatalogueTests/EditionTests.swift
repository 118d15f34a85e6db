import Foundation
import StatisticalModel
import TestSupport
import Testing

@testable import Catalogue

@Suite("Areas and editions of NUTS")
struct EditionTests {
  /// The sample catalogue with an edition that nobody has published yet.
  private static func withNextEdition() throws -> ReferenceCatalogue {
    var files = SampleCatalogue.files
    let areas = try #require(files["areas.csv"]).split(separator: "\n").map(String.init)
    var next = areas.enumerated().map { index, line in
      // The column stands behind that of 2024; FRE1 ends, everything else goes on.
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let cell = index == 0 ? "nuts2027" : fields[0] == "FRE1" ? "0" : fields[7]
      return (fields.prefix(8) + [cell] + fields.dropFirst(8)).joined(separator: ",")
    }
    next.append("FRX1,region,2,FRE,0,0,0,0,1,1,Nord-Pas de Calais,Nord,Nord,Nord")
    files["areas.csv"] = next.joined(separator: "\n") + "\n"
    files["nuts-recodes.csv"] =
      try #require(files["nuts-recodes.csv"]).trimmingCharacters(in: .newlines)
      + "\n2024,FRE1,2027,FRX1,recode,\n"
    return try CatalogueReader.read(try CatalogueSources(files))
  }

  @Test("The next edition is a column and its rows")
  func nextEdition() throws {
    let catalogue = try Self.withNextEdition()
    #expect(catalogue.geography.editions.map(\.year) == [2013, 2016, 2021, 2024, 2027])
    #expect(catalogue.geography.reportEdition == NUTSEdition(2027))
    #expect(catalogue.geography.areas["FRE1"]?.editions.contains(NUTSEdition(2027)) == false)
    #expect(catalogue.geography.changes.last?.to == "FRX1")
  }

  struct Shipped: CustomTestStringConvertible, Sendable {
    let country: String
    /// Regions of NUTS 1, 2 and 3 in the edition of 2024.
    let regions: [Int]
    var testDescription: String { country }
  }

  /// Counted in Eurostat's code lists; of France at NUTS 3 the five of Hauts-de-France are shipped.
  static let shipped = [
    Shipped(country: "BE", regions: [3, 11, 44]), Shipped(country: "FR", regions: [14, 27, 5]),
    Shipped(country: "NL", regions: [4, 12, 0]), Shipped(country: "DE", regions: [16, 38, 0]),
    Shipped(country: "LU", regions: [1, 1, 0]),
  ]

  private static func shippedAreas() throws -> [ReferenceArea: Area] {
    let text = try String(
      contentsOfFile: Repository.path("data/catalogue/areas.csv"), encoding: .utf8)
    return try AreasFile.read(
      RecordTable(try #require(try CatalogueSources(["areas.csv": text]).tables["areas.csv"])))
  }

  @Test("The shipped areas of a country are all there", arguments: shipped)
  func areas(shipped: Shipped) throws {
    let areas = try Self.shippedAreas().values.filter {
      $0.kind == .region && $0.code.text.hasPrefix(shipped.country)
        && $0.editions.contains(.nuts2024)
    }
    #expect((1...3).map { level in areas.count { $0.level == level } } == shipped.regions)
  }

  @Test("Members, and the regions of Belgium and Hauts-de-France, have names in three languages")
  func names() throws {
    let areas = try Self.shippedAreas()
    let members = areas.values.filter { $0.kind == .country && $0.isMember }
    #expect(members.count == 27)
    let named =
      members
      + areas.values.filter {
        $0.kind == .region && ($0.code.text.hasPrefix("BE") || $0.code.text.hasPrefix("FRE"))
      }
    let nameless = named.filter { area in
      Language.allCases.contains { area.names?[$0].isEmpty ?? true } || area.nationalName.isEmpty
    }
    #expect(nameless.map(\.code) == [])
  }
}
