import Foundation
import TestSupport
import Testing

/// What reports say of the shipped data with one more table, through `import` and `report`.
@Suite("Statements")
struct StatementTests {
  /// A file that a person downloads.
  private struct Download {
    let dataset: String
    let edition: String
    let text: String
  }

  /// The report of the shipped data, of which `change` may change the catalogue, with downloads.
  private func report(
    _ downloads: [Download], _ change: (TemporaryFolder) throws -> Void = { _ in }
  ) throws -> TemporaryFolder {
    let place = try Workplace()
    let data = URL(filePath: place.folder.path).appending(path: "data")
    try FileManager.default.removeItem(at: data)
    try FileManager.default.copyItem(at: Repository.root.appending(path: "data"), to: data)
    try change(place.folder)
    for download in downloads {
      try place.folder.write(download.text, to: "download.tsv")
      let result = try place.run(
        "import", "download.tsv", "--dataset", download.dataset, "--edition", download.edition)
      // 1 where a finding leaves a figure out.
      #expect([0, 1].contains(result.status), "\(result.standardError)")
    }
    let result = try place.run("report")
    #expect([0, 1].contains(result.status), "\(result.standardError)")
    return place.folder
  }

  private func gaps(_ folder: TemporaryFolder) throws -> Table {
    try Table(try folder.text(of: "reports/csv/gaps.csv"))
  }

  /// The lines of a page from a heading of the second level to the next.
  private func section(_ heading: String, of page: String) -> [Substring] {
    let lines = page.split(separator: "\n").drop { $0 != "## " + heading }.dropFirst()
    return Array(lines.prefix { !$0.hasPrefix("## ") })
  }

  private static let learning = "freq,unit,sex,age,geo\\TIME_PERIOD"

  @Test(
    "A withheld value is not one that the data lack",
    arguments: [
      (": c\t: cu", "confidential", "confidential, withheld by the publisher"),
      (": u\t: u", "unreliable", "too unreliable to be published"),
      (": \t: ", "not-published", "no value is published"),
      (": m\t: z", "not-applicable", "such a value cannot exist"),
      ("612\t: ", "left-out", "the value was left out (see quality.md)"),
      (": \t612 b", "left-out", "the value was left out (see quality.md)"),
    ])
  func withheld(cells: String, code: String, words: String) throws {
    // A full table, so that no older edition fills the row.
    let folder = try report([
      Download(
        dataset: "trng_lfse_04", edition: "2026-05-01",
        text: "\(Self.learning)\t2022 \t2023 \nA,PC,T,Y25-64,BE26\t\(cells)\n"
          + "A,PC,T,Y25-64,BE25\t\(cells)\nA,PC,T,Y25-64,BE32\t5.0 \t5.1 \n")
    ]) { folder in
      let targets = try folder.text(of: "data/catalogue/targets.csv")
      try folder.write(
        targets + "west,BE26,adult-learning-4-weeks,w,w,w,20,PC,2030,assumed,benchmark,,,,s,s,s\n",
        to: "data/catalogue/targets.csv")
      let areas = try folder.text(of: "data/catalogue/areas.csv")
      try folder.write(
        areas.replacing(
          "BE3,region", with: "BE26,region,2,BE2,1,1,1,1,1,N,F,D,E,,,,,test\nBE3,region"),
        to: "data/catalogue/areas.csv")
    }
    let row = try #require(try gaps(folder).row(["target": "west", "area": "BE26"]))
    #expect(row["refusal"] == code)
    #expect(row["value"] == "")
    #expect(try folder.text(of: "reports/index.md").contains(words))
  }

  @Test("The shipped region whose values a newer edition withholds")
  func confidential() throws {
    let folder = try report([
      Download(
        dataset: "trng_lfse_04", edition: "2026-05-01",
        text: "\(Self.learning)\t2022 \t2023 \nA,PC,T,Y25-64,BE25\t: c\t: cu\n")
    ])
    let row = try #require(
      try gaps(folder).row(["target": "adult-learning-2020", "area": "BE25", "sex": "T"]))
    #expect(row["refusal"] == "confidential")
    let index = try folder.text(of: "reports/index.fr.md")
    #expect(index.contains("donnée confidentielle, non publiée (`confidential`)"))
    let page = try folder.text(of: "reports/territories/eurometropole.en.md")
    #expect(
      page.contains(
        "West Flanders (Adult learning, last four weeks): confidential, withheld by the publisher.")
    )
  }

  @Test("Older values of the Union stand in a note beside the comparison of the others")
  func olderUnion() throws {
    let folder = try report([
      Download(
        dataset: "isoc_sk_dskl_i21", edition: "2024-12-17",
        text: "freq,ind_type,indic_is,unit,geo\\TIME_PERIOD\t2021 \t2023 \n"
          + "A,IND_TOTAL,I_DSK2_AB,PC_IND,EU27_2020\t26.46 \t27.32 \n")
    ])
    let page = try folder.text(of: "reports/territories/eurometropole.en.md")
    let section = section("Above basic digital skills", of: page)
    #expect(
      section.first?.hasPrefix(
        "The figures are those of 2025, the latest year that all areas compared share; there is no"
          + " figure for the Union in that year. Flanders: 29.6%; Wallonia: 27.8%;") == true)
    let years = section.filter { $0.hasPrefix("| ") }.dropFirst(2).map { line in
      line.split(separator: "|")[1].trimmingCharacters(in: .whitespaces)
    }
    #expect(years == ["2025", "2025", "2025", "2025", "2025", "2025", ":"])
    for note in [
      "European Union (27 countries, from 2020) (Above basic digital skills): no figure of 2025;"
        + " the latest, 27.3% in 2023.",
      "the figure is that of Flanders (NUTS 1), which contains West Flanders",
    ] {
      #expect(page.contains(note))
    }
  }

  private static let unnamed = Download(
    dataset: "trng_lfse_04", edition: "2024-06-01",
    text: "\(learning)\t2023 \nA,PC,T,Y25-64,AT13\t22.0 \nA,PC,T,Y25-64,DK01\t31.0 \n"
      + "A,PC,T,Y25-64,ITC1\t11.9 \nA,PC,T,Y25-64,SE11\t41.0 \n")

  @Test("Regions without a name are ranked, and stand behind the territories")
  func unnamed() throws {
    let folder = try report([Self.unnamed])
    let ranks = ["SE11", "DK01", "AT13", "BE25", "ITC1"].map { area in
      let row = try? gaps(folder).row(["target": "adult-learning-2020", "area": area, "sex": "T"])
      return "\(row?["rank"] ?? "") of \(row?["rank_of"] ?? "")"
    }
    #expect(ranks == ["1 of 18", "2 of 18", "3 of 18", "10 of 18", "12 of 18"])
    let areas = section(
      "Adult learning, last four weeks", of: try folder.text(of: "reports/index.md")
    ).filter { $0.hasPrefix("| ") }.dropFirst(2).map { line in
      String(line.split(separator: "|")[0]).trimmingCharacters(in: .whitespaces)
    }
    let territories = try #require(areas.lastIndex { !$0.hasSuffix(")") })
    let unnamed = try #require(areas.firstIndex { $0 == "AT13 (AT13)" })
    #expect(areas.first == "European Union (27 countries, from 2020)")
    #expect(territories < unnamed)
    #expect(unnamed < (try #require(areas.firstIndex { $0 == "Belgium (BE)" })))
  }

  @Test("France is held against the Union of its own edition, with a note of the newer one")
  func edition() throws {
    let folder = try report([])
    let page = try folder.text(of: "reports/territories/eurometropole.en.md")
    let section = section("ICT specialists in total employment", of: page)
    #expect(section.first?.contains("the European average was 5.0%. Belgium: 5.7%,") == true)
    #expect(section.first?.contains("France: 4.8%, below the average.") == true)
    #expect(
      page.contains(
        "snapshots/estat/2025/isoc_sks_itspt.tsv.gz:13:12), the newest that the areas compared"
          + " share, 5.0%; by the edition of 2026-04-17, 4.9%."))
    let row = try #require(
      try gaps(folder).row(["target": "digital-decade-ict-specialists", "area": "FR"]))
    #expect(row["eu_value"] == "10274.0")
  }

  @Test("A list of another region says nothing of a territory")
  func lists() throws {
    let folder = try report([]) { folder in
      let rows = [("wallon", "BE3"), ("saarland", "DEC"), ("lorrain", "FRF3")].map { side, area in
        "great,G,G,Great,\(side),s,s,\(side),\(area),\(area),exact,,,,test\n"
      }
      let territories = try folder.text(of: "data/catalogue/territories.csv")
      try folder.write(territories + rows.joined(), to: "data/catalogue/territories.csv")
    }
    let page = try folder.text(of: "reports/territories/great.en.md")
    #expect(!page.contains("Hauts-de-France (FRE), Ing"))
    #expect(!page.contains("“IT project managers are short”: confirmed"))
    #expect(page.contains("(France, list for work permits, edition 2024-03): nothing found among"))
    #expect(!page.contains("No figure for Saarland and Lorraine: no table goes below the country"))
  }
}

/// Ranks of a whole table of Eurostat.
@Suite("Real ranks", .enabled(if: Repository.hasRealData, "the publishers' files are not here"))
struct RealRankTests {
  @Test("Every region of the year is counted, one ground once")
  func whole() throws {
    let place = try Workplace()
    let data = URL(filePath: place.folder.path).appending(path: "data")
    try FileManager.default.removeItem(at: data)
    try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Repository.root.appending(path: "data/catalogue"), to: data.appending(path: "catalogue"))
    let file = Repository.realData.appending(path: "eurostat-tsv-whole/trng_lfse_04.tsv.gz")
    let imported = try place.run(
      "import", file.path(percentEncoded: false), "--dataset", "trng_lfse_04", "--edition",
      "2024-09-12")
    #expect(imported.status == 0, "\(imported.standardError)")
    _ = try place.run("report")
    let gaps = try Table(try place.folder.text(of: "reports/csv/gaps.csv"))
    let ranks = [("FI", "T"), ("DEB2", "F"), ("EE", "T"), ("EE0", "T"), ("EE00", "T")].map {
      let row = gaps.row(["target": "adult-learning-2020", "area": $0, "sex": $1])
      return "\($0) \(row?["rank"] ?? "") of \(row?["rank_of"] ?? "")"
    }
    #expect(
      ranks == ["FI 4 of 27", "DEB2 164 of 211", "EE 5 of 27", "EE0 10 of 90", "EE00 30 of 231"])
    let quality = try place.folder.text(of: "reports/quality.md")
    #expect(!quality.contains("EE in 2023 is"))
  }
}
