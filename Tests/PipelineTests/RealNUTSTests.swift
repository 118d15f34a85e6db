import Clean
import FoundationEssentials
import Ingest
import StatisticalModel
import TestSupport
import Testing

@testable import Pipeline

/// The shipped areas and changes against publishers' files, which lie beside the repository where it
/// is developed and nowhere else.
@Suite(.enabled(if: Repository.hasRealData, "the publishers' files are not here"))
struct RealNUTSTests {
  private static func file(_ path: String) -> InputFile {
    let name = "realdata/\(path)"
    return InputFile(
      path: Repository.shared.appending(path: name).path(percentEncoded: false), name: name)
  }

  private static func records(_ path: String) throws -> [[String: String]] {
    let table = try DelimitedText.read(file(path), format: .catalogue)
    return table.rows.map { row in
      Dictionary(zip(table.header, row.fields), uniquingKeysWith: { first, _ in first })
    }
  }

  private static let catalogue = Result { () throws(PipelineError) in
    try DataFolder(path: Repository.path("data")).catalogue()
  }

  @Test(
    "The regions shipped are valid in just the editions that Eurostat lists",
    arguments: [2013, 2016, 2021])
  func validity(year: Int) throws {
    let areas = try Self.catalogue.get().geography.areas
    let valid = Set(
      try Self.records("nuts/all_valid_nuts_codes.csv")
        .filter { $0["nuts"] == "code_\(year)" }.compactMap { $0["geo"] })
    #expect(valid.count > 1500)
    // Of these countries the catalogue has every region of the levels that it has at all.
    let complete: [(String, Set<Int>)] = [
      ("BE", [1, 2, 3]), ("FR", [1, 2]), ("NL", [1, 2]), ("DE", [1, 2]), ("LU", [1, 2]),
    ]
    for (country, levels) in complete {
      let shipped = Set(
        areas.values.filter { area in
          area.kind == .region && area.code.text.hasPrefix(country)
            && area.level.map(levels.contains) ?? false
            && area.editions.contains(NUTSEdition(year))
        }.map(\.code.text))
      let listed = valid.filter { code in
        code.hasPrefix(country) && levels.contains(code.count - 2) && !code.hasSuffix("Z")
      }
      #expect(shipped.subtracting(listed).sorted() == [], "\(country) \(year)")
      #expect(listed.subtracting(shipped).sorted() == [], "\(country) \(year)")
    }
  }

  @Test("The recodes of 2013 are those of which the persons are, but for slivers, in one other")
  func recodes() throws {
    let records = try Self.records("nuts/n2_cm_v2013_v2021.csv")
    let changes = try Self.catalogue.get().geography.changes.filter {
      $0.relation == .recode && $0.fromEdition == NUTSEdition(2013) && $0.from != $0.to
        && $0.from.text.count == 4 && $0.to.text.count == 4
    }
    #expect(changes.count > 20)
    for change in changes {
      let pieces = records.filter { $0["code_v2013"] == change.from.text }
      let persons = pieces.compactMap { $0["pop18"].flatMap(Double.init) }.reduce(0, +)
      let moved = pieces.filter { $0["code_v2021"] == change.to.text }
        .compactMap { $0["pop18"].flatMap(Double.init) }.reduce(0, +)
      // Outlines drawn anew leave slivers of a few persons to a neighbour.
      #expect(persons > 0 && moved / persons > 0.999, "\(change.from)")
    }
  }

  @Test("The edition of 2017 and today's meet: FR30 is FRE1, 17.4 in 2015")
  func editionsMeet() throws {
    let catalogue = try Self.catalogue.get()
    let raw = try TableReader.read(
      Self.file("eurostat-tsv-2017/trng_lfse_04.tsv.gz"), snapshot: 0,
      selecting: catalogue.figures.selection(of: "trng_lfse_04"))
    let cleaned = TableCleaner.clean(
      raw, dataflow: "trng_lfse_04", flags: .known, rules: CleanRules(catalogue: catalogue))
    let loaded = try LoadedData.load(DataFolder(path: Repository.path("data")))
    let today = try #require(loaded.datasets["trng_lfse_04"]).series
    for series in [cleaned.series, today] {
      let area = try #require(series.first { $0.area == "FRE1" && $0.key["sex"] == "T" })
      let point = try #require(area.observations.first { $0.period == .year(2015) })
      #expect(point.value?.description == "17.4")
    }
    #expect(cleaned.series.first { $0.area == "FRE1" }?.recodedFrom == "FR30")
  }
}
