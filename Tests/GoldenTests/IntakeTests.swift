import Foundation
import TestSupport
import Testing

/// Tables that are readable and are not what the catalogue takes them for, with the shipped data.
@Suite("What import accepts is what the report may say")
struct IntakeTests {
  private let folder: TemporaryFolder
  private let tool: CommandLineTool

  init() throws {
    folder = try TemporaryFolder()
    tool = try CommandLineTool("skillgap")
    try FileManager.default.copyItem(
      atPath: Repository.path("data"), toPath: folder.path + "/data")
  }

  private func bring(
    _ text: String, as dataset: String, edition: String = "2026-09-01", scope: String = "partial"
  ) throws -> CommandLineTool.Result {
    try folder.write(text, to: "file")
    return try tool.run(
      ["import", "file", "--dataset", dataset, "--edition", edition, "--scope", scope],
      in: folder.path)
  }

  /// A row of a CSV file of a new report.
  private func row(_ columns: [String: String], of file: String) throws -> [String: String]? {
    _ = try tool.run(["report"], in: folder.path)
    return try Table(folder.text(of: "reports/csv/" + file)).row(columns)
  }

  // MARK: Refused

  /// What the file is, its text, the table that it is given as, and the whole message.
  static let refusals: [(String, String, String, String)] = [
    (
      "another table, with a dimension more that has no total",
      "unit,sex,age,isced11,geo\\time\t2023 \nPC,T,Y25-64,ED0-2,BE25\t15.0 \n"
        + "PC,T,Y25-64,ED3_4,BE25\t40.0 \nPC,T,Y25-64,ED5-8,BE25\t45.0 \n", "trng_lfse_04",
      "none of its 3 series is stored as one of trng_lfse_04: the catalogue names no dimension"
        + " 'isced11' of trng_lfse_04, and none of its codes is a total (ED0-2, ED3_4, ED5-8): which"
        + " of them is meant nothing says; name the table that it is; a new edition of trng_lfse_04"
        + " needs the dimension in data/catalogue/datasets.csv and a code of it in"
        + " data/catalogue/indicators.yml"
    ),
    (
      "a table on alcohol",
      "freq,unit,isced11,frequenc,sex,age,geo\\TIME_PERIOD\t2019 \n"
        + "A,PC,TOTAL,DAY,T,Y25-64,BE\t9.7 \nA,PC,TOTAL,WEEK,T,Y25-64,BE\t32.1 \n", "trng_lfse_04",
      "none of its 2 series is stored as one of trng_lfse_04: its dimensions are not those of"
        + " trng_lfse_04: it has 'isced11', 'frequenc', which the catalogue does not name; name the"
        + " table that it is; a new edition of trng_lfse_04 needs its dimensions in"
        + " data/catalogue/datasets.csv and their codes in data/catalogue/indicators.yml"
    ),
    (
      "a table that names itself, in SDMX-CSV",
      "DATAFLOW,LAST UPDATE,freq,unit,sex,age,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n"
        + "ESTAT:TRNG_LFSE_03$DEFAULTVIEW(1.0),17/04/26,A,PC,T,Y25-64,BE25,2023,15.0,\n",
      "trng_lfse_04",
      "none of its 1 series is stored as one of trng_lfse_04: the file says that it is trng_lfse_03;"
        + " import it as what it is: --dataset trng_lfse_03"
    ),
    (
      "a table that names itself, in SDMX-CSV 2.0",
      "STRUCTURE;STRUCTURE_ID;freq;unit;geo;TIME_PERIOD;OBS_VALUE\n"
        + "dataflow;ESTAT:TIN00074(1.0);A;THS_PER;BE;2024;292,9\n", "isoc_sks_itspt",
      "none of its 1 series is stored as one of isoc_sks_itspt: the file says that it is tin00074;"
        + " import it as what it is: --dataset tin00074"
    ),
    (
      "a table that names itself, in JSON-stat",
      #"{"version":"2.0","class":"dataset","extension":{"id":"UNE_RT_A"},"id":["unit","sex","age","#
        + #""geo","time"],"size":[1,1,1,1,1],"value":[8.1],"dimension":{"unit":{"category":{"index":"#
        + #"["PC"]}},"sex":{"category":{"index":["T"]}},"age":{"category":{"index":["Y25-64"]}},"#
        + #""geo":{"category":{"index":["BE"]}},"time":{"category":{"index":["2024"]}}}}"#,
      "trng_lfse_04",
      "none of its 1 series is stored as one of trng_lfse_04: the file says that it is une_rt_a;"
        + " import it as what it is: --dataset une_rt_a"
    ),
    (
      "a table with labels that no codelist has",
      "Unité de mesure,Sexe,age,geo,TIME_PERIOD,OBS_VALUE\nPourcentage,Total,Y25-64,BE25,2023,15.0\n",
      "trng_lfse_04",
      "none of its 1 series is stored as one of trng_lfse_04: its dimensions are not those of"
        + " trng_lfse_04: it has 'unité de mesure', 'sexe', which the catalogue does not name; it lacks"
        + " 'sex', 'unit'; names of dimensions are not read in that language: fetch the file with codes"
    ),
    (
      "a table without the sex",
      "freq,unit,age,geo,TIME_PERIOD,OBS_VALUE\nA,PC,Y25-64,BE25,2023,15.0\n", "trng_lfse_04",
      "none of its 1 series is stored as one of trng_lfse_04: its dimensions are not those of"
        + " trng_lfse_04: it lacks 'sex'; name the table that it is; a new edition of trng_lfse_04"
        + " needs its dimensions in data/catalogue/datasets.csv and their codes in"
        + " data/catalogue/indicators.yml"
    ),
    (
      "another unit",
      "freq,unit,geo\\TIME_PERIOD\t2024 \nA,PC_ACT,BE\t5.1 \nA,PC_ACT,FR\t4.7 \n", "isoc_sks_itspt",
      "none of its 2 series is stored as one of isoc_sks_itspt: of 'unit' it has PC_ACT, the catalogue"
        + " uses PC_EMP, THS_PER; check that it is that table, and the filters in"
        + " data/catalogue/indicators.yml"
    ),
    (
      "thousands behind a point",
      "DATAFLOW;freq;unit;sex;age;geo;TIME_PERIOD;OBS_VALUE;OBS_FLAG\n"
        + "ESTAT:DEMO_R_PJANGROUP(1.0);A;NR;T;Y25-29;BE25;2023;69.096;\n"
        + "ESTAT:DEMO_R_PJANGROUP(1.0);A;NR;T;Y30-34;BE25;2023;74.011;\n", "demo_r_pjangroup",
      "none of its 2 series is stored as one of demo_r_pjangroup: 2 of its counts of persons have"
        + " decimals, which persons have not: 69.096 in 2023 for age=Y25-29, geo=BE25, sex=T, unit=NR"
        + " is a count of persons with decimals (line 2); take the separators of thousands out of the"
        + " file: 69.096 and 69,096 are written 69096"
    ),
    (
      "thousands that end in zeros",
      "freq;unit;sex;age;geo;TIME_PERIOD;OBS_VALUE\nA;NR;T;Y25-29;FRE1;2023;250.000\n",
      "demo_r_pjangroup",
      "none of its 1 series is stored as one of demo_r_pjangroup: 1 of its counts of persons have"
        + " decimals, which persons have not: 250.000 in 2023 for age=Y25-29, geo=FRE1, sex=T, unit=NR"
        + " is a count of persons with decimals (line 2); take the separators of thousands out of the"
        + " file: 69.096 and 69,096 are written 69096"
    ),
    (
      "values that are all implausible",
      "freq,unit,sex,age,geo\\TIME_PERIOD\t2023 \nA,PC,T,Y25-64,BE25\t85.0 \nA,PC,T,Y25-64,BE32\t101 \n",
      "trng_lfse_04",
      "none of its 2 series is stored as one of trng_lfse_04: none of its values can be used, for 2"
        + " faults such as: 85.0 in 2023 for age=Y25-64, geo=BE25, sex=T, unit=PC is outside 0 to 60,"
        + " the plausible range of adult-learning-4-weeks; check it at the source; if it is right,"
        + " widen the range in data/catalogue/indicators.yml"
    ),
    (
      "thousands behind a comma",
      "freq\tunit\tsex\tage\tgeo\tTIME_PERIOD\tOBS_VALUE\tOBS_FLAG\n"
        + "A\tNR\tT\tY40-44\tFRE1\t2022\t\"269,096\"\t\n", "demo_r_pjangroup",
      "none of its 1 series is stored as one of demo_r_pjangroup: 1 of its counts of persons have"
        + " decimals, which persons have not: 269.096 in 2022 for age=Y40-44, geo=FRE1, sex=T, unit=NR"
        + " is a count of persons with decimals (line 2); take the separators of thousands out of the"
        + " file: 69.096 and 69,096 are written 69096"
    ),
  ]

  @Test(
    "A table that is not the table is refused in one message, and nothing is stored",
    arguments: refusals)
  func refused(what: String, text: String, dataset: String, message: String) throws {
    let before = try folder.contents(of: "data")
    let result = try bring(text, as: dataset)
    #expect(result.status == 65, "\(what)")
    #expect(
      result.standardError == "file: error: the file cannot serve as a snapshot: \(message)\n")
    #expect(try folder.contents(of: "data") == before)
  }

  // MARK: Accepted, and said

  @Test("A dimension that is new is resolved by its total: the estimate of West Flanders stays")
  func employmentBySex() throws {
    let areas = [("BE", "75.1", "121.6"), ("BE25", "2.2", "8.8")]
    let rows = areas.flatMap { area, women, all in
      ["F\t\(women)", "T\t\(all)"].map { cell in
        cell.split(separator: "\t").map(String.init)
      }.map { "A,THS_PER,J,Y15-64,\($0[0]),\(area)\t\($0[1]) \n" }
    }
    let result = try bring(
      "freq,unit,nace_r2,age,sex,geo\\TIME_PERIOD\t2015 \n" + rows.joined(), as: "lfst_r_lfe2en2")
    #expect(result.status == 0)
    #expect(
      result.standardError
        == Self.shorter(
          "age=Y15-64, geo=BE, nace_r2=J, unit=THS", 1, 8, "2017-04/lfst_r_lfe2en2", others: 1)
        + "file: warning: [unnamed-dimension] the catalogue names no dimension 'sex' of"
        + " lfst_r_lfe2en2; its total 'T' is used, of 2 series, and 2 series of other codes are left"
        + " out; add the dimension to lfst_r_lfe2en2 in data/catalogue/datasets.csv, and its code to"
        + " the filters in data/catalogue/indicators.yml\n")
    #expect(
      result.standardOutput
        == "Imported snapshots/estat/2026-09-01/lfst_r_lfe2en2.tsv.gz (4 series, 4 observations; 2"
        + " series used by the catalogue)\n")
  }

  private static func shorter(
    _ key: String, _ newer: Int, _ older: Int, _ file: String, others: Int = 0
  ) -> String {
    "file: warning: [shorter-series] (\(key)) has \(newer) value\(newer == 1 ? "" : "s") here and \(older) in"
      + " snapshots/estat/\(file).tsv.gz; the newer series is used, whole, and periods that it lacks"
      + " are gone from the reports"
      + (others > 0 ? "; so it is with \(others) more series" : "")
      + "; import a file with every period of these series, or delete the newer snapshot\n"
  }

  /// A file, and what its origin says of its flags.
  static let flagColumns: [(String, String)] = [
    ("freq,unit,sex,age,geo,TIME_PERIOD,OBS_VALUE\nA,PC,T,Y25-64,BE25,2030,15.0\n", "unknown"),
    (
      "freq,unit,sex,age,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\nA,PC,T,Y25-64,BE25,2030,15.0,\n",
      "known"
    ),
    (
      "freq,unit,sex,age,geo,TIME_PERIOD,OBS_VALUE,flags\nA,PC,T,Y25-64,BE25,2030,15.0,b\n", "known"
    ),
    ("freq,unit,sex,age,geo\\TIME_PERIOD\t2030 \nA,PC,T,Y25-64,BE25\t15.0 \n", "known"),
  ]

  @Test("A table without any place for flags says that they are unknown", arguments: flagColumns)
  func flagsOf(text: String, flags: String) throws {
    #expect(try bring(text, as: "trng_lfse_04").status == 0)
    let origin = try folder.text(
      of: "data/snapshots/estat/2026-09-01/trng_lfse_04.origin.yml")
    #expect(origin.contains("\nflags: \"\(flags)\"\n"))
  }

  /// A cell of OBS_STATUS, and the flags that the report shows.
  static let statuses = [("A", ""), ("B", "b"), ("E", "e"), ("P", "p"), ("b", "b"), ("", "")]

  @Test(
    "The codes of SDMX for the status of an observation are Eurostat's letters", arguments: statuses
  )
  func statusOf(cell: String, flags: String) throws {
    let text =
      "freq,unit,sex,age,geo,TIME_PERIOD,OBS_VALUE,OBS_STATUS,OBS_CONF\n"
      + "A,PC,T,Y25-64,BE25,2023,15.0,\(cell),F\n"
    let result = try bring(text, as: "trng_lfse_04")
    #expect(!result.standardError.contains("unknown-flag"))
    let figure = try row(
      ["indicator": "adult-learning-4-weeks", "area": "BE25", "sex": "T", "period": "2023"],
      of: "series.csv")
    #expect(figure?["value"] == "15.0" && figure?["flags"] == flags)
  }

  private static let west = "age=Y25-64, geo=BE25, sex=T, unit=PC"

  @Test("A partial snapshot that is shorter says so")
  func shorterSeries() throws {
    let result = try bring(
      "freq,unit,sex,age,geo,TIME_PERIOD,OBS_VALUE\nA,PC,T,Y25-64,BE25,2022-01-01,11.7\n"
        + "A,PC,T,Y25-64,BE25,2023-01-01,13.9\n", as: "trng_lfse_04")
    #expect(result.status == 0)
    #expect(result.standardError.hasSuffix(Self.shorter(Self.west, 2, 24, "2024/trng_lfse_04")))
    let figure = try row(
      ["area": "BE25", "sex": "T", "target": "adult-learning-2020"], of: "gaps.csv")
    #expect(figure?["period"] == "2023" && figure?["value"] == "13.9")
  }

  @Test("Dates without a frequency are no years: the import says that no report uses them")
  func datesAlone() throws {
    let result = try bring(
      "unit,geo,TIME_PERIOD,OBS_VALUE\nPC_EMP,FR,2023-01-01,4.9\nPC_EMP,FR,2024-01-01,5.1\n",
      as: "isoc_sks_itspt")
    #expect(result.status == 0)
    #expect(
      result.standardError
        == "file: warning: [empty-selection] the frequency of its series is D, and the indicators of"
        + " isoc_sks_itspt are of A: no report uses them; if its dates stand for years, add a column"
        + " freq with the code A\n")
    #expect(result.standardOutput.hasSuffix("0 series used by the catalogue)\n"))
    #expect(
      try row(
        ["area": "FR", "indicator": "ict-specialists-share", "period": "2024"], of: "series.csv")?[
          "value"] == "4.8")
  }

  @Test("Quarters lie beside the years of the same codes: the year goes on answering")
  func quarters() throws {
    let result = try bring(
      "freq,unit,sex,age,geo\\TIME_PERIOD\t2022 \t2023 \t2023-Q1 \t2023-Q4 \n"
        + "Q,PC,T,Y25-64,BE25\t: \t: \t10.2 \t14.9 \n", as: "trng_lfse_04")
    #expect(result.status == 0)
    #expect(
      result.standardError
        == "file: warning: [empty-selection] the frequency of its series is Q, and the indicators of"
        + " trng_lfse_04 are of A: no report uses them; if its dates stand for years, add a column freq"
        + " with the code A\n")
    let figure = try row(
      ["area": "BE25", "sex": "T", "target": "adult-learning-2020"], of: "gaps.csv")
    #expect(figure?["value"] == "12.1" && figure?["gap"] == "2.9")
  }

  @Test(
    "An edition of the whole table that was cut is an error above the share of quality.yml",
    arguments: [(0.5, 1, "error: [cut-edition]"), (0.99, 0, "warning: [missing-series]")]
      as [(Double, Int32, String)])
  func cut(kept: Double, status: Int32, code: String) throws {
    let path = "data/snapshots/estat/2024/trng_lfse_04.tsv.gz"
    let result = try CommandLineTool(path: "/bin/sh").run(
      [
        "-c",
        "gzip -dc \(path) > whole; lines=$(wc -l < whole);"
          + " head -n $(awk \"BEGIN { print int($lines * \(kept)) }\") whole > file",
      ], in: folder.path)
    #expect(result.status == 0)
    let imported = try tool.run(
      [
        "import", "file", "--dataset", "trng_lfse_04", "--edition", "2026-09-01", "--scope", "full",
      ], in: folder.path)
    #expect(imported.status == status)
    #expect(imported.standardError.hasPrefix("file: \(code) the full edition lacks "))
    let report = try tool.run(["report"], in: folder.path)
    #expect(report.status == status)
    #expect(try folder.text(of: "reports/quality.md").contains("the full edition lacks "))
  }

  @Test("The content of the edition before under a new date makes no edition")
  func nothingNew() throws {
    let path = "data/snapshots/estat/2026-04-17/isoc_sks_itspt.tsv.gz"
    let before = try folder.contents(of: "data")
    let unzipped = try CommandLineTool(path: "/bin/sh").run(
      ["-c", "gzip -dc \(path) > plain"], in: folder.path)
    #expect(unzipped.status == 0)
    for file in [path, "plain"] {
      let result = try tool.run(
        ["import", file, "--dataset", "isoc_sks_itspt", "--edition", "2026-11-01"],
        in: folder.path)
      #expect(result.status == 0)
      #expect(
        result.standardOutput.hasPrefix(
          "Nothing new, the content is that of snapshots/estat/2026-04-17/isoc_sks_itspt.tsv.gz ("))
    }
    #expect(try folder.contents(of: "data") == before)
  }

  /// Codes of areas, and the one under which their figures stand.
  static let aliases = [("EU27_2007", "EU27"), ("GR", "EL"), ("GR3", "EL3"), ("GB", "UK")]

  @Test("Other spellings of an area are read as the catalogue's", arguments: aliases)
  func aliasOf(spelled: String, code: String) throws {
    let text =
      "freq,unit,sex,age,geo\\TIME_PERIOD\t2012 \t2013 \nA,PC,T,Y25-64,\(spelled)\t9.0 \t9.1 \n"
    let result = try bring(text, as: "trng_lfse_04")
    #expect(result.status == 0 && result.standardError == "")
    let figure = try row(
      ["indicator": "adult-learning-4-weeks", "area": code, "sex": "T", "period": "2013"],
      of: "series.csv")
    #expect(figure?["value"] == "9.1")
    let inspection = try tool.run(["inspect", "file"], in: folder.path)
    #expect(inspection.standardOutput.contains("Unknown areas  none\n"))
  }

  @Test("A country as its own only region is no unknown area")
  func onlyRegions() throws {
    let text =
      "freq,unit,sex,age,geo\\TIME_PERIOD\t2023 \nA,PC,T,Y25-64,LU0\t12.1 \nA,PC,T,Y25-64,LU00\t12.1 \n"
    let result = try bring(text, as: "trng_lfse_04")
    #expect(result.status == 0 && result.standardError == "")
  }
}
