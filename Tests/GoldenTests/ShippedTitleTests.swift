import Foundation
import TestSupport
import Testing

/// Titles of lists that nobody has read, by the shipped words and dictionary.
@Suite("Titles read by the shipped catalogue")
struct ShippedTitleTests {
  private static let titles: [(language: String, titles: [String])] = [
    (
      "fr",
      [
        "chef de service paramédical", "chauffeur de bus et de poids lourds",
        "administrateur / administratrice de base de données", "mécanicien en génie civil",
        "chef de gare",
      ]
    ),
    (
      "nl",
      [
        "schoonmaker bij mensen thuis", "chocoladebewerker", "medewerker van uitvaartdiensten",
        "bestuurder trekker-oplegger", "medewerker", "metaalbewerker",
      ]
    ),
    (
      "de",
      [
        "Maskenbildner", "Datenwissenschaftler/in", "Fachinformatiker/in Anwendungsentwicklung",
        "Web-Entwickler/in", "Zuckerbäcker", "Wirtschaftstreuhänder/innen", "Bankräuber",
      ]
    ),
    (
      "en",
      [
        "Biological scientists", "Nursing auxiliaries and assistants", "Laboratory technicians",
        "Police chief",
      ]
    ),
  ]

  @Test("Proposals, how much speaks for them, and none", arguments: titles)
  func proposals(language: String, titles: [String]) throws {
    let place = try Workplace()
    // A row of blanks is no title.
    try place.folder.write(
      (["title"] + titles + ["\u{A0}"]).joined(separator: "\n") + "\n", to: "titles.csv")
    let result = try place.run(
      "map-titles", "titles.csv", "--language", language, "--data",
      Repository.path("data"))
    #expect(result.standardError == "")
    try Expected.check(result.standardOutput, "titles/\(language).csv")
  }

  @Test(
    "Codes from which no table leads do not make a list worse", arguments: ["KldB-2010", "none"])
  func codes(system: String) throws {
    let place = try Workplace()
    let data = URL(filePath: place.folder.path).appending(path: "data")
    try FileManager.default.removeItem(at: data)
    try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Repository.root.appending(path: "data/catalogue"), to: data.appending(path: "catalogue"))
    let entry = NewListTests.entry(
      """
        kind: survey
        language: de
        code_system: \(system)
        format: {delimiter: ",", encoding: UTF-8}
        title_column: beruf
        code_column: \(system == "none" ? "null" : "code")
        area: LU
      """)
    let lists = "data/catalogue/shortage-lists.yml"
    try place.folder.write(try place.folder.text(of: lists) + entry, to: lists)
    try place.folder.write(
      "code,beruf\n43414,Softwareentwickler\n29302,Koch\n81302,Krankenpfleger\n", to: "list.csv")
    let imported = try place.run("import", "list.csv", "--list", "new", "--edition", "2026")
    #expect(imported.standardError == "")
    let rows = try Table(
      place.run("shortages", "--ict", "all", "--format", "csv").standardOutput
    ).rows
    #expect(
      rows.map { "\($0["title"] ?? "") \($0["isco08"] ?? "") \($0["grade"] ?? "")" } == [
        "Koch 5120 title", "Krankenpfleger 2221;3221 title-lossy",
        "Softwareentwickler 2512 title",
      ])
  }
}
