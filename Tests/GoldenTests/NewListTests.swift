import Foundation
import TestSupport
import Testing

/// Lists as their publishers write them, each made known by an entry of the catalogue alone.
@Suite("New lists")
struct NewListTests {
  /// A list, its file, and what `shortages` says of it.
  struct NewList: CustomTestStringConvertible, Sendable {
    let name: String
    /// Of `shortage-lists.yml`, behind the id, the agency and the names.
    let entry: String
    var edition = "2026"
    let bytes: [UInt8]
    /// The rows without list, edition and receipt.
    let rows: [String]
    /// What the import finds.
    var findings = ""

    var testDescription: String { name }
  }

  private static let lists = [
    NewList(
      name: "titles without codes, with marks of gender",
      entry: """
          kind: employment-service
          language: nl
          code_system: none
          format: {delimiter: ",", encoding: UTF-8}
          title_column: beroep
          code_column: null
          area: BE2
        """,
      bytes: Array(
        "\u{FEFF}beroep,oorzaak\nSoftware-ontwikkelaar (m/v/x),kwantitatief\n\"Bakker, nacht\",\n"
          .utf8),
      rows: [
        "employment-service,BE2,\"Bakker, nacht\",,,unmatched,",
        "employment-service,BE2,Software-ontwikkelaar (m/v/x),,2519,title,core",
      ]),
    NewList(
      name:
        "titles with line breaks, in Windows-1252, of a year in which the dictionary knows them",
      entry: """
          kind: employment-service
          language: fr
          code_system: none
          format: {delimiter: ";", encoding: ISO-8859-1}
          title_column: métier
          code_column: null
          area: FRE
        """,
      edition: "2025",
      bytes: SampleSnapshots.latin1(
        "métier;classe\r\n\"Programmeur /\r\nProgrammeuse\";pénurie\r\nDéveloppeur d\u{2019}application;critique\r\n"
      ),
      rows: [
        "employment-service,FRE,\"Programmeur /\r\nProgrammeuse\",,2519,title,core",
        "employment-service,FRE,Développeur d’application,,,suggested,",
      ]),
    NewList(
      name: "families of FAP 2009 by tension, in ISO-8859-1 with CRLF",
      entry: """
          kind: tension-index
          language: fr
          code_system: FAP-2009
          format: {delimiter: ";", encoding: ISO-8859-1}
          title_column: libfap
          code_column: fap
          area: FRE
          rows: [{column: ind_tension_d, at_least: "4"}]
          repeats_titles: true
        """,
      bytes: SampleSnapshots.latin1(
        """
        libfap;ROME;fap;annee;oee;defm_abc;ind_tension_d;cbassin;lib_bassin_bmo19\r
        M1Z80 : Techniciens d'étude;M1805;M1Z80;2019;10;3;4;3216;LILLE\r
        M1Z80 : Techniciens d'étude;M1805;M1Z80;2019;7;3;5;3227;LENS\r
        D2Z40 : Mécaniciens;I1604;D2Z40;2019;9;4;3;3216;LILLE\r

        """),
      rows: ["tension-index,FRE,M1Z80 : Techniciens d'étude,M1Z80,2519,lossy-two-readings,core"]),
    NewList(
      name: "codes of ROME 3, of one place",
      entry: """
          kind: tension-index
          language: fr
          code_system: ROME-3
          format: {delimiter: ";", encoding: UTF-8}
          title_column: rome_label
          code_column: ROME
          area: FRE
          rows: [{column: cbassin, is: ["3216"]}, {column: ind_tension_d, at_least: "4"}]
        """,
      bytes: Array(
        """
        annee;ROME;rome_label;cbassin;lib_bassin_bmo19;oee;defm_abc;ind_tension_d
        2020;M1801;Administration de systèmes;3216;LILLE;2;1;5
        2020;M1802;Expertise;3217;ROUBAIX;2;1;5
        2020;I1604;Mécanique automobile;3216;LILLE;20;8;4

        """.utf8),
      rows: [
        "tension-index,FRE,Administration de systèmes,M1801,2522,one-to-one,core",
        "tension-index,FRE,Mécanique automobile,I1604,7231,one-to-one,none",
      ]),
    NewList(
      name: "codes of ROME 4, from which no table leads: the titles are looked up",
      entry: """
          kind: survey
          language: fr
          code_system: ROME-4
          format: {delimiter: ",", encoding: UTF-8}
          title_column: libelle_rome
          code_column: code_rome
          area: FR
        """,
      edition: "2025",
      bytes: Array(
        "\"code_rome\",\"libelle_rome\"\n\"M1855\",\"Programmeur / Programmeuse\"\n".utf8),
      rows: ["survey,FR,Programmeur / Programmeuse,M1855,2519,title,core"]),
    NewList(
      name: "unit groups of ISCO-08, shortages and surpluses in one file",
      entry: """
          kind: survey
          language: en
          code_system: ISCO-08
          format: {delimiter: ";", encoding: UTF-8}
          title_column: Occupation
          code_column: ISCO08
          area: {column: Country, values: {Belgium: BE, France: FR}}
          rows: [{column: Status, is: ["Shortage", "Severe shortage"]}]
        """,
      bytes: Array(
        """
        Country;ISCO08;Occupation;Status
        Belgium;2522;Systems administrators;Severe shortage
        France;2522;Systems administrators;Shortage
        France;7231;Mechanics;Surplus
        France;9999;Others;Shortage

        """.utf8),
      rows: [
        "survey,BE,Systems administrators,2522,2522,exact,core",
        "survey,FR,Others,9999,,unmatched,",
        "survey,FR,Systems administrators,2522,2522,exact,core",
      ],
      findings:
        "list.csv:5: warning: [unknown-list-code] the code '9999' of 'Others' is no unit group of"
        + " ISCO-08; it is looked up by its title; correct the code in the file, or confirm the title in"
        + " data/catalogue/title-confirmations.csv\n"),
  ]

  @Test("An entry of the catalogue is enough to read a list", arguments: lists)
  func entry(list: NewList) throws {
    let place = try Self.place(list.entry)
    try place.folder.write(list.bytes, to: "list.csv")
    let imported = try place.run(
      "import", "list.csv", "--list", "new", "--edition", list.edition)
    #expect(imported.standardError == list.findings)
    #expect(imported.status == 0)
    let rows = try Self.titles(of: place)
    #expect(rows == list.rows)
    #expect(try place.run("report").status == 0)
  }

  /// The columns of the survey's open data; the year stands in the names of two of them.
  private static func survey(_ year: Int, _ rows: [String]) -> String {
    let columns = """
      annee;Code métier BMO;Nom métier BMO;Famille_met;Lbl_fam_met;REG;NOM_REG;Dept;NomDept;\
      BE\(year);NOMBE\(year);clpe;met;xmet;smet
      """
    return "\u{FEFF}" + ([columns] + rows).joined(separator: "\n") + "\n"
  }

  @Test("Next year's survey, with its year in the columns, needs no new entry")
  func nextYear() throws {
    let place = try Self.place(
      """
        kind: survey
        language: fr
        code_system: FAP-2021
        format: {delimiter: ";", encoding: UTF-8}
        title_column: Nom métier BMO
        code_column: Code métier BMO
        area: {column: REG, values: {"32": FRE}}
        rows:
          - {column: "BE*", is: ["3216"]}
          - {column: xmet, share_of: met, at_least: "0.5"}
      """)
    let mechanics = "A0X40;Mécaniciens;A;Autres;32;HAUTS-DE-FRANCE;59;NORD;3216;LILLE;1"
    let engineers =
      "M2X90;Ingénieurs informatiques;M;Informatique;32;HAUTS-DE-FRANCE;59;NORD;3216;LILLE;1"
    let files = [
      // A secret is neither nothing nor all; what is difficult for less than half is not meant.
      2026: Self.survey(26, ["2026;\(mechanics);40;*;5", "2026;\(engineers);1 200;900;*"]),
      2027: Self.survey(
        27,
        [
          "2027;\(mechanics);40;30;5", "2027;\(engineers);1200;300;0",
          "2027;\(mechanics.replacing("3216;LILLE", with: "3227;LENS"));40;30;5",
        ]),
    ]
    let expected = [
      2026: ["survey,FRE,Ingénieurs informatiques,M2X90,2519,one-to-one,core"],
      2027: ["survey,FRE,Mécaniciens,A0X40,,unmatched,"],
    ]
    for year in [2026, 2027] {
      try place.folder.write(files[year] ?? "", to: "BMO_\(year).csv")
      let imported = try place.run(
        "import", "BMO_\(year).csv", "--list", "new", "--edition", "\(year)")
      #expect(imported.standardError == "")
      #expect(imported.status == 0)
      #expect(try Self.titles(of: place) == expected[year])
    }
  }

  @Test("Two editions: what stayed, came, went, was renamed, split and merged, and the sum")
  func editions() throws {
    let place = try Self.place(Self.lists[0].entry) {
      $0.write(
        """
        list,year,from_title,to_title,relation,source
        new,2026,Netwerkbeheerder,Beheerder netwerken,renamed,sample
        new,2026,Analist,Software analist,split,sample
        new,2026,Analist,Data analist,split,sample
        new,2026,Kok,Kok (alle keukens),merged,sample
        new,2026,Grootkeukenkok,Kok (alle keukens),merged,sample

        """, to: "catalogue/title-changes.csv")
    }
    let titles = [
      "2025": ["Netwerkbeheerder", "Analist", "Kok", "Grootkeukenkok", "Bakker", "Slager"],
      "2026": [
        "Beheerder netwerken", "Software analist", "Data analist", "Kok (alle keukens)", "Bakker",
        "Lasser",
      ],
    ]
    for edition in ["2025", "2026"] {
      let lines = ["beroep"] + (titles[edition] ?? [])
      try place.folder.write(lines.joined(separator: "\n") + "\n", to: "list.csv")
      let imported = try place.run("import", "list.csv", "--list", "new", "--edition", edition)
      #expect(imported.status == 0)
    }
    #expect(try place.run("report").status == 0)
    #expect(
      try place.folder.text(of: "reports/csv/shortage-changes.csv") == """
        list,area,from_edition,to_edition,kind,before,after,titles_before,titles_after,adds_up
        new,BE2,2025,2026,entered,,Lasser,6,6,1
        new,BE2,2025,2026,left,Slager,,6,6,1
        new,BE2,2025,2026,merged,Grootkeukenkok;Kok,Kok (alle keukens),6,6,1
        new,BE2,2025,2026,renamed,Netwerkbeheerder,Beheerder netwerken,6,6,1
        new,BE2,2025,2026,split,Analist,Data analist;Software analist,6,6,1
        new,BE2,2025,2026,stayed,Bakker,Bakker,6,6,1

        """)
  }

  // MARK: Helpers

  /// The sample with a list `new` besides its own.
  private static func place(
    _ entry: String, _ change: (inout SampleData) throws -> Void = { _ in }
  ) throws -> Workplace {
    try Workplace { sample in
      let known = String(
        decoding: sample.files["catalogue/shortage-lists.yml"] ?? [], as: UTF8.self)
      sample.write(known + Self.entry(entry), to: "catalogue/shortage-lists.yml")
      try change(&sample)
    }
  }

  /// The entry of the list `new`.
  static func entry(_ description: String) -> String {
    let names = #"{fr: "nouvelle", nl: "nieuwe", en: "new"}"#
    return """

      - id: new
        agency: office
        names: \(names)
        publisher: Office
        kind_confirmed: true
        note: null
      \(description)

      """
  }

  /// The rows of `shortages` on the list `new`, without list, edition and receipt.
  private static func titles(of place: Workplace) throws -> [String] {
    let result = try place.run("shortages", "--ict", "all", "--format", "csv")
    #expect(result.standardError == "")
    let table = try Table(result.standardOutput)
    return table.rows.filter { $0["list"] == "new" }.map { row in
      ["kind", "area", "title", "code", "isco08", "grade", "ict"].map { column in
        let text = row[column] ?? ""
        return text.contains { $0 == "," || $0.isNewline } ? "\"\(text)\"" : text
      }.joined(separator: ",")
    }.sorted()
  }
}

extension NewListTests {
  @Test("The lists that are not bundled have their entry: only the file is missing")
  func described() throws {
    let place = try Workplace()
    try FileManager.default.removeItem(atPath: place.folder.path + "/data")
    try FileManager.default.copyItem(
      at: Repository.root.appending(path: "data"),
      to: URL(filePath: place.folder.path).appending(path: "data"))
    let missing = "No list of Le Forem or France Travail is bundled."
    #expect(try place.run("report", "--language", "en").status == 0)
    #expect(try place.folder.text(of: "reports/memo/eurometropole.en.md").contains(missing))
    #expect(!(try place.folder.text(of: "reports/memo/benelux.en.md").contains(missing)))
    let rows = [
      "2026;M2X90;Ingénieurs informatiques;M;Informatique;32;HAUTS-DE-FRANCE;59;NORD;3216;LILLE;1;9;5;*",
      "2026;M2X90;Ingénieurs informatiques;M;Informatique;32;HAUTS-DE-FRANCE;59;NORD;3227;LENS;1;9;6;*",
      "2026;M2X90;Ingénieurs informatiques;M;Informatique;11;ILE-DE-FRANCE;75;PARIS;1101;PARIS;1;9;6;*",
      "2026;A0X40;Agriculteurs;A;Autres;32;HAUTS-DE-FRANCE;59;NORD;3216;LILLE;1;9;*;*",
    ]
    try place.folder.write(Self.survey(26, rows), to: "bmo.csv")
    let imported = try place.run(
      "import", "bmo.csv", "--list", "france-travail", "--edition", "2026")
    #expect(imported.standardError == "")
    #expect(try place.run("report", "--language", "en").status == 0)
    let memo = try place.folder.text(of: "reports/memo/eurometropole.en.md")
    #expect(memo.contains("No list of Le Forem is bundled."))
    #expect(
      memo.contains(
        "French side: 1 of 1 transcribed titles is ICT (core set). List: recruitment needs of France "
          + "Travail (BMO), Hauts-de-France (FRE), edition 2026; survey."))
    let titles = try Table(place.folder.text(of: "reports/csv/shortages.csv")).rows
      .filter { $0["list"] == "france-travail" }
    #expect(titles.map { $0["title"] } == ["Ingénieurs informatiques"])
    #expect(titles.map { $0["mapping_grade"] } == ["unmatched"])
    #expect(titles.map { $0["ict_set"] } == ["core"])
  }
}
