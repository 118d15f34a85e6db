import StatisticalModel
import TestSupport
import Testing

@testable import Catalogue

@Suite("Catalogues")
struct CatalogueTests {
  @Test("The shipped catalogue reads, with everything that the reports promise")
  func shipped() throws {
    let catalogue = try CatalogueReader.read(try CatalogueSources.shipped())
    let promised: [IndicatorID] = [
      "basic-digital-skills", "ict-specialists", "ict-specialists-share", "ict-specialists-women",
      "adult-learning-4-weeks", "adult-learning-12-months-lfs", "adult-learning-12-months-aes",
      "adult-learning-12-months-aes-without-gojt", "above-basic-digital-skills",
    ]
    let known = catalogue.figures.indicators.map(\.id)
    #expect(promised.filter { !known.contains($0) } == [])
    #expect(catalogue.geography.territories.first?.id == "eurometropole")
    #expect(catalogue.geography.territories.first?.sides.map(\.region) == ["BE25", "BE32", "FRE1"])
    #expect(catalogue.geography.areas["EU27_2020"]?.kind == .aggregate)
    #expect(catalogue.geography.areas.values.count { $0.kind == .country && $0.isMember } == 27)
    #expect(
      catalogue.occupations.lists.map(\.id) == [
        "vdab", "wallonia", "actiris", "france-tension", "forem", "france-travail",
      ])
  }

  @Test("Each target of the shipped catalogue is in the unit of its indicator, as published")
  func shippedTargets() throws {
    let catalogue = try CatalogueReader.read(try CatalogueSources.shipped())
    let union = catalogue.figures.targets.filter { $0.area == "EU27_2020" }
    #expect(
      union.map { "\($0.indicator) \($0.quantity.value) \($0.quantity.unit.code) \($0.period)" }
        == [
          "basic-digital-skills 80 PC_IND 2030", "ict-specialists 20000 THS_PER 2030",
          "adult-learning-4-weeks 15 PC 2020", "adult-learning-12-months-lfs 47 PC 2025",
          "adult-learning-12-months-aes-without-gojt 60 PC 2030",
        ])
  }

  @Test("A target in millions of persons is read as thousands, exactly")
  func targetInMillions() throws {
    var files = SampleCatalogue.files
    files["targets.csv"] = files["targets.csv"]?.replacing("20000,THS_PER", with: "20,MIO_PER")
    let catalogue = try CatalogueReader.read(try CatalogueSources(files))
    let target = try #require(catalogue.figures.targets.last)
    #expect(target.quantity == Quantity(DecimalNumber(significand: 20000), Unit("THS_PER")))
  }

  /// A code of FAP 2009 and its unit groups by way of ROME 3.
  static let compositions: [(String, [Occupation])] = [
    ("M2Z90", ["1330", "2519", "2522", "3511"]), ("M1Z80", ["2519"]), ("M2Z91", []),
  ]

  @Test(
    "FAP leads to ISCO-08 by way of ROME, sorted and without repetition", arguments: compositions)
  func composition(code: String, occupations: [Occupation]) throws {
    for sources in [try CatalogueSources.shipped(), try CatalogueSources(SampleCatalogue.files)] {
      let crosswalks = try CatalogueReader.read(sources).occupations.crosswalks
      let mappings = crosswalks.filter { $0.system == "FAP-2009" && $0.code == code }
      #expect(mappings.flatMap(\.occupations) == occupations)
      // A family that only a reading by content leads from has no official unit group.
      #expect(mappings.count < 2)
      #expect(mappings.allSatisfy { !$0.occupations.isEmpty || !$0.second.isEmpty })
    }
  }

  @Test("Only the official reading of a ROME code counts")
  func readings() throws {
    let crosswalks = try CatalogueReader.read(CatalogueSources(SampleCatalogue.files)).occupations
      .crosswalks
    let mapping = crosswalks.first { $0.system == "ROME-3" && $0.code == "M1805" }
    #expect(mapping?.occupations == ["2519"])
    #expect(
      crosswalks.map { "\($0.system) \($0.code)" }
        == crosswalks.map { "\($0.system) \($0.code)" }.sorted())
  }

  @Test("Areas without names in the report's languages keep their national name")
  func nationalName() throws {
    let areas = try CatalogueReader.read(CatalogueSources(SampleCatalogue.files)).geography.areas
    #expect(areas["FR30"]?.names == nil)
    #expect(areas["FR30"]?.name(in: .french) == "Nord - Pas-de-Calais")
    #expect(areas["BE25"]?.name(in: .dutch) == "West-Vlaanderen")
    #expect(areas["FR30"]?.editions == [.nuts2013])
  }

  /// What stands in a file where it has no effect or hides another record.
  static let silent: [(String, String, String)] = [
    ("flags.csv", "\nd,", "\nb,"),
    ("rome3-isco08.csv", "7231,official", "7231,offical"),
    ("fap2009-rome3.csv", "\nM1Z80", "\nD2Z40"),
    ("nuts-recodes.csv", "recode,\n", "recode,\n2013,FR30,2016,FRE,recode,\n"),
  ]

  @Test("A record that would have no effect is refused", arguments: silent)
  func silence(file: String, old: String, new: String) throws {
    var files = SampleCatalogue.files
    files[file] = files[file]?.replacing(old, with: new)
    #expect(files != SampleCatalogue.files)
    let sources = try CatalogueSources(files)
    #expect(CatalogueReader.refusal(of: sources) != nil)
  }
}
