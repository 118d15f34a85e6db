import Foundation
import TestSupport
import Testing

/// What becomes of the file of a list: a list with titles, or a refusal that says why.
@Suite("Import of lists")
struct ListImportTests {
  /// The sample with a list `new` of the shape that a case needs.
  private static func place(_ entry: String) throws -> Workplace {
    try Workplace { sample in
      let known = String(
        decoding: sample.files["catalogue/shortage-lists.yml"] ?? [], as: UTF8.self)
      sample.write(
        known + NewListTests.entry(entry), to: "catalogue/shortage-lists.yml")
    }
  }

  private static let plain = """
      kind: employment-service
      language: nl
      code_system: none
      format: {delimiter: ",", encoding: UTF-8}
      title_column: beroep
      code_column: null
      area: BE2
    """

  /// Of the region 32 alone, where half of the projects are judged difficult.
  private static let survey = """
      kind: survey
      language: fr
      code_system: FAP-2021
      format: {delimiter: ";", encoding: UTF-8}
      title_column: metier
      code_column: code
      area: {column: REG, values: {"32": FRE}}
      rows:
        - {column: REG, is: ["32"]}
        - {column: xmet, share_of: met, at_least: "0.5"}
    """

  private static let region = """
      kind: survey
      language: fr
      code_system: none
      format: {delimiter: ",", encoding: UTF-8}
      title_column: metier
      code_column: null
      area: FRE
      rows: [{column: reg, is: ["32"]}]
    """

  private static let columns = """
      kind: survey
      language: fr
      code_system: none
      format: {delimiter: ",", encoding: UTF-8}
      title_column: metier
      code_column: null
      area: {column: region, values: {nord: FRE}}
    """

  private static let catalogue = "data/catalogue/shortage-lists.yml"
  private static let useless = "list.csv: error: the file cannot serve as a snapshot: "

  private static let refusals: [(entry: String, content: String, message: String)] = [
    (
      plain, "beroep,cluster\n",
      useless + "it has a header and no title; fetch the file again"
    ),
    (
      plain, "beroep,cluster\n,,\n".replacing(",,", with: ","),
      useless + "it has a header and no title; fetch the file again"
    ),
    (
      plain, "beroep,cluster\n\u{A0},\n ,\u{202F}\n",
      useless + "it has a header and no title; fetch the file again"
    ),
    (
      plain, "beroep,cluster\n,Metaal\n\u{A0},Bouw\n",
      useless + "the column 'beroep' is empty in all of its 2 rows; correct 'title_column' of the"
        + " entry 'new' of \(catalogue) or the file"
    ),
    (
      region, "metier,reg\nMaçons,33\nTechniciens,33\nSoudeurs,11.0\n",
      useless + "the list's rule 'reg is 32' keeps 0 of its 3 rows; reg holds '33', '11.0'; correct"
        + " 'rows' of the entry 'new' of \(catalogue), or fetch the right file"
    ),
    (
      region, "metier,reg\n" + (1...7).map { "Maçons \($0),\($0)\n" }.joined(),
      useless
        + "the list's rule 'reg is 32' keeps 0 of its 7 rows; reg holds '1', '2', '3', '4', '5'"
        + " and 2 others; correct 'rows' of the entry 'new' of \(catalogue), or fetch the right file"
    ),
    (
      survey, "code;metier;REG;met;xmet\nM2X90;Ingénieurs;32;10;*\nA0X40;Maçons;32;10;4\n",
      useless
        + "the list's rules 'REG is 32' and 'xmet is at least 0.5 of met' together keep 0 of its"
        + " 2 rows; xmet holds '*', '4', met holds '10'; correct 'rows' of the entry 'new' of"
        + " \(catalogue), or fetch the right file"
    ),
    (
      survey, "code;metier;REG;met;xmet\nM2X90;Ingénieurs;32;10;4\nA0X40;Maçons;11;10;9\n",
      useless
        + "the list's rules 'REG is 32' and 'xmet is at least 0.5 of met' together keep 0 of its"
        + " 2 rows; 'REG is 32' alone keeps 1, 'xmet is at least 0.5 of met' alone keeps 1; correct"
        + " 'rows' of the entry 'new' of \(catalogue), or fetch the right file"
    ),
    (
      columns, "metier,region\nMaçons,sud\nSoudeurs,est\n",
      useless
        + "none of its 2 titles is of an area that the list explains; region holds 'est', 'sud';"
        + " correct 'area' of the entry 'new' of \(catalogue), or fetch the right file"
    ),
    (plain, "beroep,beroep,x\nLasser,Metaal,1\n", twice("beroep")),
    (columns, "metier,region,region\nMaçons,nord,sud\n", twice("region")),
    (region, "reg,metier,reg\n32,Maçons,11\n", twice("reg")),
    (survey, "code;metier;REG;met;xmet;code\nA;Maçons;32;1;1;B\n", twice("code")),
    (survey, "code;metier;REG;met;xmet;met\nA;Maçons;32;1;1;9\n", twice("met")),
  ]

  private static func twice(_ column: String) -> String {
    "list.csv:1:1: error: the column '\(column)' stands twice, and the list 'new' uses it; no one"
      + " knows which holds; name one of the two otherwise, or fetch the file again"
  }

  @Test("A file that is no list is refused, and nothing is stored", arguments: refusals)
  func refusal(entry: String, content: String, message: String) throws {
    let place = try Self.place(entry)
    try place.folder.write(content, to: "list.csv")
    let before = try place.folder.contents()
    for option in [[], ["--replace"]] {
      let result = try place.run(
        ["import", "list.csv", "--list", "new", "--edition", "2026"] + option)
      #expect(result.status == 65)
      #expect(result.standardError == message + "\n")
      #expect(result.standardOutput == "")
      #expect(try place.folder.contents() == before)
    }
  }

  private static let accounts: [(entry: String, content: String, account: String)] = [
    (plain, "beroep,cluster\nLasser,Metaal\n,\n\u{A0}, \n", "1 titles"),
    (plain, "beroep,cluster,cluster\nLasser,a,b\n", "1 titles"),
    (
      region, "metier,reg\nMaçons,32.0\nTechniciens,32.0\nSoudeurs,11.0\n",
      "2 titles of 3 rows kept by reg is 32"
    ),
    (
      survey,
      "code;metier;REG;met;xmet\nM2X90;Ingénieurs;32.0;10.0;8.0\nM2X90;Ingénieurs;32;10;5\n",
      "1 titles on 2 of 2 rows kept by REG is 32 and xmet is at least 0.5 of met"
    ),
  ]

  @Test(
    "The account says how many titles the entry keeps, and the report has them", arguments: accounts
  )
  func account(entry: String, content: String, account: String) throws {
    let place = try Self.place(entry)
    try place.folder.write(content, to: "list.csv")
    let result = try place.run("import", "list.csv", "--list", "new", "--edition", "2026")
    #expect(result.status == 0)
    #expect(
      result.standardOutput == "Imported snapshots/office/2026/new.csv (\(account))\n")
    let titles = try Table(
      place.run("shortages", "--ict", "all", "--format", "csv").standardOutput
    ).rows.filter { $0["list"] == "new" }
    #expect(account.hasPrefix("\(titles.count) titles"))
  }

  @Test("A list with another delimiter than its entry says so is told by the delimiter")
  func delimiter() throws {
    let place = try Self.place(
      """
        kind: survey
        language: fr
        code_system: none
        format: {delimiter: ",", encoding: UTF-8}
        title_column: metier
        code_column: null
        area: FRE
      """)
    try place.folder.write("metier;groupe\nMaçon;BTP\n", to: "list.csv")
    let result = try place.run("import", "list.csv", "--list", "new", "--edition", "2025")
    #expect(result.status == 65)
    #expect(
      result.standardError
        == "list.csv:1:1: error: the list 'new' has no column 'metier', only metier;groupe; the file is"
        + " delimited by semicolons: correct 'delimiter' in the list's entry of"
        + " data/catalogue/shortage-lists.yml, or put a line 'sep=;' in front of it\n")
    try place.folder.write("sep=;\nmetier;groupe\nMaçon;BTP\n", to: "list.csv")
    #expect(
      try place.run("import", "list.csv", "--list", "new", "--edition", "2025").status == 0)
  }

  @Test("What the report will find is told with its line in the file that was named")
  func findings() throws {
    let place = try Self.place(
      """
        kind: survey
        language: fr
        code_system: ISCO-08
        format: {delimiter: ";", encoding: UTF-8}
        title_column: metier
        code_column: code
        area: FRE
      """)
    try place.folder.write(
      "code;metier\n;Programmeur\n2522.0;Administrateur\n133;Directeur\n2519;\n", to: "list.csv")
    let result = try place.run("import", "list.csv", "--list", "new", "--edition", "2025")
    let remedy =
      "correct the code in the file, or confirm the title in"
      + " data/catalogue/title-confirmations.csv"
    #expect(
      result.standardError == """
        list.csv:2: warning: [unknown-list-code] 'Programmeur' has no code of ISCO-08; it is looked up \
        by its title; \(remedy)
        list.csv:4: warning: [unknown-list-code] the code '133' of 'Directeur' is no unit group of \
        ISCO-08; it is looked up by its title; \(remedy)
        list.csv:5: warning: [empty-title] the row has no title; it is left out; give the row its title \
        in the file, or delete the row

        """)
    #expect(result.status == 0)
    let rows = try Table(
      place.run("shortages", "--ict", "all", "--format", "csv").standardOutput
    ).rows.filter { $0["list"] == "new" }
    #expect(
      rows.map { "\($0["title"] ?? "") \($0["isco08"] ?? "") \($0["grade"] ?? "")" } == [
        "Administrateur 2522 exact", "Directeur  unmatched", "Programmeur 2519 title",
      ])
  }

  private static func list(_ titles: Int) -> String {
    "beroep\n" + (0..<titles).map { "Beroep \($0)\n" }.joined()
  }

  @Test("A newer edition that would take most titles away needs --replace")
  func replace() throws {
    let place = try Self.place(Self.plain)
    let run = { (titles: Int, edition: String, option: [String]) in
      try place.folder.write(Self.list(titles), to: "list.csv")
      return try place.run(
        ["import", "list.csv", "--list", "new", "--edition", edition] + option)
    }
    #expect(try run(10, "2025", []).status == 0)
    // Half of them may go, and an edition before the newest takes nothing away.
    #expect(try run(5, "2026-03", []).status == 0)
    #expect(try run(1, "2026-01", []).status == 0)
    let before = try place.folder.contents(of: "data")
    let refused = try run(2, "2026-05", [])
    #expect(refused.status == 65)
    #expect(
      refused.standardError
        == "list.csv: error: the list 'new' would have 2 titles, where the edition 2026-03 has 5: 3"
        + " fewer; fetch the whole list, or import it with --replace if so many have gone\n")
    #expect(try place.folder.contents(of: "data") == before)
    let replaced = try run(2, "2026-05", ["--replace"])
    #expect(replaced.status == 0)
    #expect(
      replaced.standardOutput
        == "Imported snapshots/office/2026-05/new.csv (2 titles; the edition 2026-03 has 5)\n")
    // The same again is there already, whatever it took away.
    #expect(try run(2, "2026-05", []).status == 0)
  }

  @Test("An area that would be left without a title is a loss too")
  func area() throws {
    let place = try Self.place(
      Self.columns.replacing("{nord: FRE}", with: "{nord: FRE, pays: FR}"))
    let rows = { (areas: String...) in
      "metier,region\n" + areas.enumerated().map { "Maçon \($0.offset),\($0.element)\n" }.joined()
    }
    try place.folder.write(rows("nord", "pays", "pays"), to: "list.csv")
    #expect(
      try place.run("import", "list.csv", "--list", "new", "--edition", "2025").status == 0)
    try place.folder.write(rows("pays", "pays", "pays"), to: "list.csv")
    let refused = try place.run("import", "list.csv", "--list", "new", "--edition", "2026")
    #expect(refused.status == 65)
    #expect(
      refused.standardError
        == "list.csv: error: the list 'new' would have 0 titles of the area FRE, where the edition 2025"
        + " has 1: 1 fewer; fetch the whole list, or import it with --replace if so many have gone\n"
    )
    let replaced = try place.run(
      "import", "list.csv", "--list", "new", "--edition", "2026", "--replace")
    #expect(replaced.status == 0)
  }

  @Test("An entry that is changed so that it keeps nothing is a finding of the report")
  func changedEntry() throws {
    let place = try Self.place(Self.region)
    try place.folder.write("metier,reg\nMaçons,32\nSoudeurs,32\n", to: "list.csv")
    #expect(
      try place.run("import", "list.csv", "--list", "new", "--edition", "2026").status == 0)
    let path = "data/catalogue/shortage-lists.yml"
    let entry = try place.folder.text(of: path)
    try place.folder.write(entry.replacing("is: [\"32\"]", with: "is: [\"33\"]"), to: path)
    let result = try place.run("check")
    #expect(
      result.standardOutput.contains(
        "data/snapshots/office/2026/new.csv: warning: [empty-selection] the list 'new' has no title in"
          + " the report: its entry with 'reg is 33' keeps none of 2 rows; correct the entry 'new' of"
          + " data/catalogue/shortage-lists.yml, or import the list again\n"))
  }
}
