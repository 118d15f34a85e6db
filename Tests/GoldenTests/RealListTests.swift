import Foundation
import TestSupport
import Testing

/// The publishers' own list files through `import` and `shortages`, each made known by an entry.
@Suite(.enabled(if: Repository.hasRealData, "the publishers' files are not here"))
struct RealListTests {
  /// A file, how the catalogue describes it, and what comes of it with the shipped catalogue.
  struct RealList: CustomTestStringConvertible, Sendable {
    let file: String
    /// Of `shortage-lists.yml`, behind the id, the agency and the names.
    let entry: String
    /// The titles by grade, `grade count`, ordered.
    let grades: [String]
    /// The codes, or the titles without codes, of those of the core set; ordered.
    let core: [String]

    var testDescription: String { file }
  }

  private static let lists = [
    RealList(
      file: "cities-tension-utf8.csv",
      entry: """
          kind: tension-index
          language: fr
          code_system: ROME-3
          format: {delimiter: ";", encoding: UTF-8}
          title_column: rome_label
          code_column: ROME
          area: FRE1
          rows: [{column: cbassin, is: ["3216"]}, {column: ind_tension_d, at_least: "4"}]
        """,
      grades: ["lossy-two-readings 1", "one-to-one 8", "suggested 34", "unmatched 96"],
      core: ["M1801", "M1802", "M1803", "M1805", "M1806", "M1810"]),
    RealList(
      file: "belgium_2026.csv",
      entry: """
          kind: employment-service
          language: fr
          code_system: none
          format: {delimiter: ",", encoding: UTF-8}
          title_column: occupation
          code_column: null
          area: {column: region, values: {bruxelles: BE1, wallonie: BE3}}
          rows: [{column: region, is: [bruxelles, wallonie]}]
        """,
      grades: ["title 94", "title-lossy 46"],
      core: [
        "Analyste-développeur TIC / Analyste-développeuse TIC", "Business Analyst TIC",
        "Responsable de département informatique",
      ]),
    RealList(
      file: "metiers_tension_2020.csv",
      entry: """
          kind: survey
          language: fr
          code_system: none
          format: {delimiter: ";", encoding: UTF-8}
          title_column: Métier
          code_column: null
          area: FR
          rows: [{column: Difficultés à recruter, at_least: "60"}]
        """,
      grades: ["suggested 47", "title 11", "title-lossy 9", "unmatched 9"], core: []),
    RealList(
      file: "bmo_extract.csv",
      entry: """
          kind: survey
          language: fr
          code_system: FAP-2009
          format: {delimiter: ",", encoding: UTF-8}
          title_column: FAP_NAME
          code_column: FAP_CODE
          area: {column: REGION_CODE, values: {"32": FRE}}
          rows: [{column: REGION_CODE, is: ["32"]}]
          repeats_titles: true
        """,
      grades: ["title 1"], core: []),
    RealList(
      file: "france_tension_2024.csv",
      entry: """
          kind: work-permit
          language: fr
          code_system: FAP-2009
          format: {delimiter: ",", encoding: UTF-8}
          title_column: Famille Professionnelle
          code_column: Code FAP
          area: {column: Region, values: {"France Entière": FR, "Hauts-de-France": FRE}}
          rows: [{column: Region, is: ["France Entière", "Hauts-de-France"]}]
        """,
      grades: ["lossy-two-readings 1", "one-to-one 1", "title 11", "title-lossy 23"],
      core: ["M1Z80", "M2Z90"]),
  ]

  @Test("An entry of the catalogue is enough, and what is ICT is found", arguments: lists)
  func entry(list: RealList) throws {
    let rows = try Self.rows(of: list.file, entry: list.entry)
    let grades = Dictionary(rows.map { ($0["grade"] ?? "", 1) }, uniquingKeysWith: +)
    #expect(grades.map { "\($0.key) \($0.value)" }.sorted() == list.grades)
    let core = rows.filter { $0["ict"] == "core" }.map { row in
      row["code"].flatMap { $0.isEmpty ? nil : $0 } ?? row["title"] ?? ""
    }
    #expect(core.sorted() == list.core)
  }

  @Test(
    "No table leads from ROME 4: titles are looked up; 87 of the 94 codes of M18 are ICT, maps and weather are not"
  )
  func rome() throws {
    let rows = try Self.rows(
      of: "unix_referentiel_code_rome_v460_utf8.csv",
      entry: """
          kind: survey
          language: fr
          code_system: ROME-4
          format: {delimiter: ",", encoding: UTF-8}
          title_column: libelle_rome
          code_column: code_rome
          area: FR
        """)
    #expect(rows.count == 1584)
    let grades = Dictionary(rows.map { ($0["grade"] ?? "", 1) }, uniquingKeysWith: +)
    #expect(grades["title"] == 19)
    #expect(grades["title-lossy"] == 5)
    #expect(grades["exact"] == nil)
    let core = Set(rows.filter { $0["ict"] == "core" }.compactMap { $0["code"] })
    #expect(core.allSatisfy { $0.hasPrefix("M18") })
    let domain = rows.compactMap { $0["code"] }.filter { $0.hasPrefix("M18") }
    #expect(
      Set(domain).subtracting(core).sorted() == [
        "M1807", "M1808", "M1809", "M1888", "M1890", "M1891", "M1893",
      ])
    #expect(core.count == 87)
  }

  /// The rows of `shortages` on the file, with the shipped catalogue and no other snapshots.
  private static func rows(of file: String, entry: String) throws -> [[String: String]] {
    let place = try Workplace()
    let data = URL(filePath: place.folder.path).appending(path: "data")
    try FileManager.default.removeItem(at: data)
    try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Repository.root.appending(path: "data/catalogue"), to: data.appending(path: "catalogue"))
    let lists = try place.folder.text(of: "data/catalogue/shortage-lists.yml")
    try place.folder.write(
      lists + NewListTests.entry(entry), to: "data/catalogue/shortage-lists.yml")
    let path = Repository.shared.appending(path: "realdata/shortages/" + file)
    let imported = try place.run(
      "import", path.path(percentEncoded: false), "--list", "new", "--edition", "2026")
    #expect(imported.standardError == "")
    let result = try place.run("shortages", "--ict", "all", "--format", "csv")
    #expect(result.standardError == "")
    return try Table(result.standardOutput).rows
  }
}
