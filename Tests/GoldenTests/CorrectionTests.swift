import Foundation
import TestSupport
import Testing

/// `data/corrections` through the command; what each action does stands in
/// `Cases/findings/corrected-figure.txt`.
@Suite("Corrections")
struct CorrectionTests {
  private static let path = SampleCorrections.path

  private static func corrected(_ sample: inout SampleData) {
    sample.write(SampleCorrections.text, to: path)
  }

  private static let stale =
    "; look at the source again, then correct 'expect', name the 'edition' that is meant, or delete "
    + "the correction"
  private static let idle =
    "; name the code of each dimension but freq, as the file spells it, of a series that an "
    + "indicator uses; or delete the correction"

  /// Whatever the source or the entry says otherwise than the judgement assumed.
  static let broken = [
    BadInput(
      "another value", 65,
      "data/corrections/learning.yml:1:3: error: the correction of 2023 for age=Y25-64, geo=BE25, "
        + "sex=T, unit=PC expects '12.1', and data/snapshots/estat/2024/trng_lfse_04.tsv:5:43 says "
        + "'12.2'" + stale
    ) {
      corrected(&$0)
      try $0.edit(SampleSnapshots.learning, "12.1 ", to: "12.2 ")
    },
    BadInput(
      "another flag", 65,
      "data/corrections/learning.yml:1:3: error: the correction of 2023 for age=Y25-64, geo=BE25, "
        + "sex=T, unit=PC expects '12.1', and data/snapshots/estat/2024/trng_lfse_04.tsv:5:43 says "
        + "'12.1 b'" + stale
    ) {
      corrected(&$0)
      try $0.edit(SampleSnapshots.learning, "12.1 ", to: "12.1 b")
    },
    BadInput(
      "no value", 65,
      "data/corrections/learning.yml:17:3: error: the correction of 2014 for age=Y25-64, geo=FR30, "
        + "sex=T, unit=PC expects '16.0 b', and data/snapshots/estat/2017-04/trng_lfse_04.tsv:3:30 "
        + "says ':'" + stale
    ) {
      corrected(&$0)
      try $0.edit(SampleSnapshots.oldLearning, "16.0 b", to: ": ")
    },
    BadInput(
      "another value in a newer edition", 65,
      "data/corrections/learning.yml:1:3: error: the correction of 2023 for age=Y25-64, geo=BE25, "
        + "sex=T, unit=PC expects '12.1', and data/snapshots/estat/2026/trng_lfse_04.tsv:2:20 says "
        + "'12.3'" + stale
    ) {
      corrected(&$0)
      $0.write(
        "freq,unit,sex,age,geo\\TIME_PERIOD\t2023 \nA,PC,T,Y25-64,BE25\t12.3 \n",
        to: "snapshots/estat/2026/trng_lfse_04.tsv")
    },
    BadInput(
      "no such series", 65,
      "data/corrections/learning.yml:1:3: error: no snapshot has the cell that is to be corrected: "
        + "2023 of the series age=Y25-64, geo=BE26, sex=T, unit=PC in trng_lfse_04" + idle
    ) {
      corrected(&$0)
      try $0.edit(path, "BE25", to: "BE26")
    },
    BadInput(
      "no such period", 65,
      "data/corrections/learning.yml:1:3: error: no snapshot has the cell that is to be corrected: "
        + "2024 of the series age=Y25-64, geo=BE25, sex=T, unit=PC in trng_lfse_04" + idle
    ) {
      corrected(&$0)
      try $0.edit(path, "\"2023\"", to: "\"2024\"")
    },
    BadInput(
      "an edition without the cell", 65,
      "data/corrections/learning.yml:17:3: error: no snapshot of edition 2024 has the cell that is "
        + "to be corrected: 2014 of the series age=Y25-64, geo=FR30, sex=T, unit=PC in trng_lfse_04"
        + idle
    ) {
      corrected(&$0)
      try $0.edit(path, "edition: 2017-04", to: "edition: 2024")
    },
  ]

  static let files = [
    BadInput(
      "an entry that cannot be understood", 65,
      "data/corrections/learning.yml:21:11: error: 'delete' is no action; use one of: drop, "
        + "override, flag"
    ) {
      corrected(&$0)
      try $0.edit(path, "action: drop", to: "action: delete")
    },
    BadInput(
      "the same cell in two files", 65,
      "data/corrections/more.yml:1:3: error: data/corrections/learning.yml:1:3 corrects the same "
        + "cell; delete one of the two entries"
    ) {
      corrected(&$0)
      $0.write(SampleCorrections.text, to: "corrections/more.yml")
    },
    BadInput(
      "a file with another ending", 65,
      "data/corrections/learning.yaml: error: this is no file of corrections; name it *.yml, or "
        + "move it elsewhere"
    ) { $0.write(SampleCorrections.text, to: "corrections/learning.yaml") },
    BadInput(
      "a file that is not UTF-8", 65,
      "data/corrections/learning.yml:1:3: error: the file is not UTF-8; save it as UTF-8"
    ) { $0.write(SampleSnapshots.latin1("# é\n"), to: path) },
  ]

  @Test("A correction whose expectation no longer holds stops the report", arguments: broken)
  func expectation(bad: BadInput) throws { try bad.check() }

  @Test("A file of corrections that cannot be read stops the report", arguments: files)
  func file(bad: BadInput) throws { try bad.check() }

  @Test("A snapshot without the cell is passed over, and an edition can be singled out")
  func editions() throws {
    let place = try Workplace {
      Self.corrected(&$0)
      try $0.edit(
        Self.path, "- dataset: trng_lfse_04\n  key: {unit: PC, sex: T, age: Y25-64, geo: BE25}",
        to: "- dataset: trng_lfse_04\n  edition: 2024\n"
          + "  key: {unit: PC, sex: T, age: Y25-64, geo: BE25}")
      $0.write(
        "freq,unit,sex,age,geo\\TIME_PERIOD\t2023 \nA,PC,T,Y25-64,BE25\t12.3 \n",
        to: "snapshots/estat/2026/trng_lfse_04.tsv")
    }
    let result = try place.run("report")
    #expect(result.status == 0)
    #expect(result.standardError == "")
    #expect(result.standardOutput.contains("\nCorrected  3 figures, as quality.md lists\n"))
  }

  @Test("The page of quality lists each, the pages that print one say so")
  func pages() throws {
    let place = try Workplace(Self.corrected)
    _ = try place.run("report")
    let quality = try place.folder.text(of: "reports/quality.md")
    let start = try #require(quality.firstRange(of: "## Corrections\n")?.lowerBound)
    let end = try #require(quality.firstRange(of: "## Shortage lists\n")?.lowerBound)
    try Expected.check(String(quality[start..<end]), "corrections/quality.md")
    for (language, sentence) in [
      ("en", "West Flanders (BE25), 2023, trng_lfse_04: corrected by this project"),
      ("fr", "Flandre occidentale (BE25), 2023, trng_lfse_04 : chiffre corrigé par ce projet"),
      ("nl", "West-Vlaanderen (BE25), 2023, trng_lfse_04: door dit project gecorrigeerd"),
    ] {
      for folder in ["memo", "territories"] {
        let page = try place.folder.text(of: "reports/\(folder)/lys.\(language).md")
        let plain = page.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
        #expect(plain.contains(sentence), "\(folder), \(language)")
      }
    }
  }

  @Test("check --format json has each correction with its cell")
  func json() throws {
    let place = try Workplace(Self.corrected)
    let result = try place.run("check", "--format", "json")
    #expect(result.status == 0)
    try Expected.check(result.standardOutput, "corrections/check.json")
  }

  @Test("The files are inputs of the manifest, the page that explains them is none")
  func manifest() throws {
    let place = try Workplace {
      Self.corrected(&$0)
      $0.write("# Corrections\n", to: "corrections/README.md")
    }
    #expect(try place.run("report").status == 0)
    let manifest = try place.folder.text(of: "reports/manifest.json")
    #expect(manifest.contains(Workplace.sha256(Array(SampleCorrections.text.utf8))))
    #expect(manifest.contains("\"path\" : \"corrections/learning.yml\""))
    #expect(!manifest.contains("README"))
  }

  @Test("An empty list, and an empty folder but for hidden files, change nothing")
  func none() throws {
    let plain = try Workplace()
    _ = try plain.run("report")
    for (path, text) in [("corrections/none.yml", "[]\n"), ("corrections/.keep", "")] {
      let place = try Workplace { $0.write(text, to: path) }
      #expect(try place.run("report").status == 0)
      let files = try place.folder.contents(of: "reports").filter { $0.key != "manifest.json" }
      let expected = try plain.folder.contents(of: "reports").filter { $0.key != "manifest.json" }
      #expect(files == expected)
    }
  }

  @Test("The example of data/corrections/README.md applies to the shipped figures")
  func example() throws {
    let readme = try String(
      contentsOfFile: Repository.path("data/corrections/README.md"), encoding: .utf8)
    let match = try #require(readme.firstMatch(of: /(?s)```yaml\n(.*?)```/))
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      atPath: Repository.path("data"), toPath: folder.path + "/data")
    try folder.write(String(match.1), to: "data/corrections/example.yml")
    let result = try CommandLineTool("skillgap").run(["check"], in: folder.path)
    #expect(result.status == 0)
    #expect(result.standardError == "")
    let corrected = result.standardOutput.split(separator: "\n").filter {
      $0.contains("[corrected-figure]")
    }
    let expected: String = [
      "data/snapshots/estat/2026/isoc_r_dskl_i.tsv.gz:91:24: information: [corrected-figure] ",
      "'66.80' in 2025 for geo=MT, indic_is=I_DSK2_BAB, unit=PC_IND is left out: the national ",
      "table has 60.84 for the same territory (corrections/example.yml:1:3, after ",
      "isoc_sk_dskl_i21, edition of 2026); nothing to do: a run stops once the source says ",
      "something else",
    ].joined()
    #expect(corrected.map(String.init) == [expected])
  }
}
