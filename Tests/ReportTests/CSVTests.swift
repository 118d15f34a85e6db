import StatisticalModel
import TestSupport
import Testing

@testable import Report

@Suite("CSV")
struct CSVTests {
  @Test(
    "Fields are quoted where RFC 4180 asks for it",
    arguments: [
      ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""),
      ("two\nlines", "\"two\nlines\""), ("a\r\nb", "\"a\r\nb\""), ("=1+1", "=1+1"),
      (" x ", " x "), ("a|b;c", "a|b;c"),
    ])
  func quoting(text: String, expected: String) {
    #expect(CSVField(text).encoded == expected)
  }

  /// A text, and the field of it that no spreadsheet takes for a formula.
  static let formulas = [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("\t=1", "'\t=1"),
    ("\r=1", "\"'\r=1\""), ("\n=1", "\"'\n=1\""), ("＝1", "'＝1"), ("＋1", "'＋1"),
    ("－1", "'－1"), ("＠x", "'＠x"), ("'x", "''x"), ("''x", "'''x"), ("'", "''"), ("=", "'="),
    ("=\u{301}1", "'=\u{301}1"), ("=a,b", "\"'=a,b\""), ("=\"a\"", "\"'=\"\"a\"\"\""),
    ("a=1", "a=1"), ("a'b", "a'b"), (" x ", " x "), ("", ""), ("C#", "C#"), ("1-2", "1-2"),
  ]

  @Test("One apostrophe protects a text, and one less gives it back", arguments: formulas)
  func protection(text: String, expected: String) {
    #expect(CSVField(text).encodedForSpreadsheets == expected)
    #expect(CSVField(ReferenceArea(text)).encodedForSpreadsheets == expected)
    let field = Self.unquoted(expected)
    let undone = field.first == "'" ? Array(field.dropFirst()) : field
    #expect(undone == Array(text.unicodeScalars))
    #expect(Self.unquoted(CSVField(text).encoded) == Array(text.unicodeScalars))
  }

  /// The scalars of a field without the quotation marks of RFC 4180.
  private static func unquoted(_ field: String) -> [Unicode.Scalar] {
    guard field.utf8.first == UInt8(ascii: "\"") else { return Array(field.unicodeScalars) }
    let inner = String(String.UnicodeScalarView(field.unicodeScalars.dropFirst().dropLast()))
    return Array(inner.replacing("\"\"", with: "\"").unicodeScalars)
  }

  @Test("Numbers keep the decimals of their source, and their sign, in every file")
  func numbers() {
    #expect(CSVField(DecimalNumber("-12.10")).encoded == "-12.10")
    #expect(CSVField(DecimalNumber("-12.10")).encodedForSpreadsheets == "-12.10")
    #expect(CSVField(-3).encodedForSpreadsheets == "-3")
    #expect(CSVField(DecimalNumber?.none).encoded == "")
  }

  @Test("gaps.csv")
  func gaps() {
    let source = "snapshots/estat/2024/trng_lfse_04.tsv.gz"
    let learning = "adult-learning-4-weeks,adult-learning-2020"
    let blank = ",,,,,,,,,,,,"
    // Country, rank, pace, growth and arrival of a gap without a trend.
    let rest = String(repeating: ",", count: 21)
    #expect(
      CSVFiles(input: ReportFixture.input).gaps.text == """
        indicator,target,role,area,area_label,sex,period,value,unit,flags,status_of_value,dataset,\
        coverage,target_value,target_period,gap,gap_persons,share_of_target,eu_value,eu_period,\
        country_value,country_period,pace_observed,pace_required,pace_ratio,growth_observed,\
        growth_required,growth_ratio,progress,arrival,arrival_low,arrival_high,refusal,receipt,\
        source,flags_known,corrected,population_year,population_source,gap_persons_refusal,\
        value_low,value_high,target_status,eu_distance,country_distance,rank,rank_of,pace_window,\
        pace_points,pace_error,pace_low,pace_high,pace_recent,pace_refusal,pace_required_refusal,\
        value_in_target_year,growth_window,progress_refusal,growth_window_long,growth_ratio_long,\
        progress_long,arrival_growth,arrival_logistic,arrival_refusal,arrival_interval_refusal
        \(learning),benchmark,BE,Area BE,T,2023,11.1,PC,,observed,trng_lfse_04,,15,2020,3.9,,74,\
        12.8,2023\(blank),,F-F80G40R4,\(source):22:25,1,,,,,,,passed,-1.7\(rest)
        \(learning),target,EU27_2020,Area EU27_2020,T,2023,12.8,PC,,observed,trng_lfse_04,,15,\
        2020,2.2,,85.33333333,12.8,2023\(blank),,F-FM0G40R4,\(source):25:25,1,,,,,,,passed,\(rest)
        \(learning),benchmark,FRE1,Area FRE1,T,2023,9.6,PC,u,observed,trng_lfse_04,,15,2020,5.4,,\
        64,12.8,2023\(blank),,F-F40G40R4,\(source):21:25,1,,,,,,,passed,-3.2\(rest)
        \(learning),benchmark,NL,Area NL,T,2023,26.4,PC,,observed,trng_lfse_04,,15,2020,-11.4,,\
        176,12.8,2023\(blank),,F-FR0G40R4,\(source):26:25,1,,,,,,,passed,13.6\(rest)
        \(learning),benchmark,NO,Area NO,T,2023,20.1,PC,,observed,trng_lfse_04,,15,2020,,,,\
        12.8,2023\(blank),not-a-member,F-FW0G40R4,\(source):27:25,1,,,,,,,passed,7.3\(rest)
        adult-learning-4-weeks,adult-learning-be,target,BE,Area BE,T,2023,11.1,PC,,observed,\
        trng_lfse_04,,20,2025,8.9,,55.5,,,,,,,,,,,achieved,already-met,,,,F-S00G40R4,\(source):22:25,1,,,,,,,\
        assumed,,,,,,,,,,,too-few-points,target-reached,,,,,,,,,,target-reached
        adult-learning-4-weeks,adult-learning-be,benchmark,BE2,Area BE2,T,2023,12.1,PC,u,\
        modelled,trng_lfse_04,0.85,20,2025,7.9,5135,60.5,12.8,2023,11.1,2022,-0.31,3.95,-0.078,\
        4.1,28.57,0.1435,insufficient,2049,2037,not-at-this-pace,,F-S40G40R4,\(source):28:25,1,,\
        2024,demo_r,,11.5,13.5,assumed,-0.7,1.0,17,93,2014-2023,9,0.04,-0.45,0.25,1.05,,,11.9,\
        2018-2023,,2008-2023,0.7097,moderate,2042,after-2060,,
        adult-learning-4-weeks,adult-learning-be,benchmark,BE253,Area BE253,T,2023,12.10,PC,,\
        observed,trng_lfse_04,,20,2025,7.9,,,,,,,,,,,,,,cannot-be-said,,,,F-S80G40R4,\
        \(source):29:25,1,,,,population-not-bundled,,,assumed,,,,,,,,,,,break-in-window,\
        target-year-passed,,,too-few-points,,,,,,growth-undefined,
        ict-specialists,digital-decade-ict-specialists,benchmark,BE25,Area BE25,T,,,THS_PER,,\
        refused,,,20000,2030,,,,,\(blank),no-series-exists,F-CC0G40R4,,,,,,,,,in force,\(rest)

        """)
  }

  @Test("series.csv keeps a missing value with its flags and its confidentiality")
  func series() {
    let path = "snapshots/estat/2024/trng_lfse_04.tsv.gz"
    let totals = "snapshots/estat/2026-04-17/isoc_sks_itspt.tsv.gz"
    #expect(
      CSVFiles(input: ReportFixture.input).series.text == """
        indicator,area,sex,period,value,unit,flags,segment,dataset,receipt,source,conf_status,\
        flags_known,status_of_value,coverage,segment_reason,corrected,value_low,value_high
        adult-learning-4-weeks,BE,T,2023,11.1,PC,,1,trng_lfse_04,F-2R0G40R4,\(path):22:25,,1,observed,,start,,,
        adult-learning-4-weeks,BE2,T,2023,12.1,PC,u,1,trng_lfse_04,F-3G0G40R4,\(path):28:25,,1,observed,,start,,,
        adult-learning-4-weeks,BE25,T,2022,,PC,u,1,trng_lfse_04,F-040G40R4,\(path):20:24,C,1,,,start,,,
        adult-learning-4-weeks,BE25,T,2023,12.10,PC,,1,trng_lfse_04,F-2G0G40R4,\(path):20:25,,1,observed,,,,,
        adult-learning-4-weeks,BE253,T,2023,12.10,PC,,1,trng_lfse_04,F-3M0G40R4,\(path):29:25,,1,observed,,start,,,
        adult-learning-4-weeks,EU27_2020,T,2023,12.8,PC,,1,trng_lfse_04,F-340G40R4,\(path):25:25,,1,observed,,start,,,
        adult-learning-4-weeks,FR,T,2023,15.2,PC,,1,trng_lfse_04,F-2W0G40R4,\(path):23:25,,1,observed,,start,,,
        adult-learning-4-weeks,FRE1,T,2023,9.6,PC,u,1,trng_lfse_04,F-2M0G40R4,\(path):21:25,,1,observed,,start,,,
        adult-learning-4-weeks,NL,T,2023,26.4,PC,,1,trng_lfse_04,F-380G40R4,\(path):26:25,,1,observed,,start,,,
        adult-learning-4-weeks,NO,T,2023,20.1,PC,,1,trng_lfse_04,F-3C0G40R4,\(path):27:25,,1,observed,,start,,,
        ict-specialists,BE,T,2024,289.3,THS_PER,,1,isoc_sks_itspt,F-3R0G40R4,\(totals):30:25,,0,observed,,start,,,
        ict-specialists,EU27_2020,T,2024,10274,THS_PER,,1,isoc_sks_itspt,F-400G40R4,\(totals):32:25,,0,observed,,start,,,
        ict-specialists,FR,T,2024,1400,THS_PER,,1,isoc_sks_itspt,F-3W0G40R4,\(totals):31:25,,0,observed,,start,,,

        """)
  }

  @Test("shortages.csv")
  func shortages() {
    #expect(
      CSVFiles(input: ReportFixture.input).shortages.text == """
        list,area,edition,title,code_system,code,isco08,mapping_grade,ict_set,receipt,source,\
        second_reading,suggestions,kind,weight
        vdab,BE2,2026-02-01,"=Ontwikkelaar, ""ICT"" | x",none,,2512;2513,title-lossy,core,F-9M0G40R4,\
        snapshots/vdab/2026-02-01/vdab_2026.csv:2:1,,,employment-service,0.5

        """)
  }

  @Test("A field is as its column's value is typed")
  func types() throws {
    let input = ReportFixture.input
    let row = try #require(CSVFiles(input: input).gaps.rows.first)
    #expect(
      Array(row[..<8]) == [
        .text("adult-learning-4-weeks"), .text("adult-learning-2020"), .text("benchmark"),
        .text("BE"), .text("Area BE"), .text("T"), .period(.year(2023)),
        .decimal(ReportFixture().number("11.1")),
      ])
    #expect(row[9] == .flags(.none) && row[12] == .missing && row[35] == .truth(true))
    #expect(row[33] == .receipt(ReportFixture().receipt(122)))
  }
}
