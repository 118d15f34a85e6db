import Ingest
import StatisticalModel
import Testing

@Suite struct SeriesLayoutTests {
  static let headers: [(String, [String])] = [
    ("freq,unit,geo\\TIME_PERIOD", ["freq", "unit", "geo"]), ("unit,geo\\time", ["unit", "geo"]),
    ("FREQ,GEO/TIME_PERIOD", ["freq", "geo"]), ("geo\\time", ["geo"]),
    ("unit , GEO\\Time_Period ", ["unit", "geo"]),
  ]

  @Test("Dimensions are read in any layout and case", arguments: headers)
  func dimensions(header: String, expected: [String]) throws {
    #expect(try Specimen.table("\(header)\t2024\n").dimensions == expected)
  }

  static let periods: [(String, String)] = [
    ("2019", "2019"), ("2019-S1", "2019-S1"), ("2019S1", "2019-S1"), ("2019Q1", "2019-Q1"),
    ("2019-Q1", "2019-Q1"), ("2019-01", "2019-01"), ("2019M01", "2019-01"),
    ("2019-W01", "2019-W01"), ("2019W99", "2019-W99"), ("2019-01-01", "2019-01-01"),
    ("2019-A1", "2019"),
  ]

  @Test("Every spelling of a period is read, blanks behind it or not", arguments: periods)
  func period(spelling: String, printed: String) throws {
    let table = try Specimen.table("geo\\time\t\(spelling) \nBE\t1\n")
    #expect(table.series.first?.observations.first?.period.description == printed)
  }

  @Test("Observations ascend, whatever the order of the columns, and know their cell")
  func ascending() throws {
    let table = try Specimen.table(
      "unit,geo\\time\t2016 \t2014 \t2015-01 \t2015 \nPC,BE\t1\t2\t3\t4\n")
    let series = try #require(table.series.first)
    #expect(series.key == ["PC", "BE"])
    #expect(series.line == 2)
    #expect(series.observations.map(\.period.description) == ["2014", "2015", "2015-01", "2016"])
    #expect(series.observations.map(\.cell) == [3, 5, 4, 2])
    #expect(series.observations.map(\.value?.description) == ["2", "4", "3", "1"])
  }

  private static let rows = [
    "freq,geo\\TIME_PERIOD\t2023 \t2024 ", "A,BE\t1 \t2 b", "A,FR\t: u\t: ",
  ]

  static let spellings: [(String, String)] = [
    ("LF", rows.joined(separator: "\n") + "\n"), ("CRLF", rows.joined(separator: "\r\n") + "\r\n"),
    ("no end of the last line", rows.joined(separator: "\n")),
    ("CRLF, no end of the last line", rows.joined(separator: "\r\n")),
    ("an empty last line", rows.joined(separator: "\n") + "\n\n"),
    ("CRLF, an empty last line", rows.joined(separator: "\r\n") + "\r\n\r\n"),
    ("byte order mark", "\u{FEFF}" + rows.joined(separator: "\n") + "\n"),
    ("both ends", rows.joined(separator: "\r\n") + "\n"),
  ]

  @Test("Line ends and a byte order mark change nothing", arguments: spellings)
  func lineEnds(name: String, text: String) throws {
    let plain = try Specimen.table(Self.rows.joined(separator: "\n") + "\n")
    #expect(try Specimen.table(text) == plain)
    #expect(plain.snapshot == 3)
    #expect(plain.file == "table")
    #expect(plain.series.map(\.line) == [2, 3])
    var counts = RawCounts()
    counts.rowsRead = 2
    counts.cells = 4
    counts.missing = 2
    counts.flagged = 2
    #expect(plain.counts == counts)
  }

  @Test("A header alone is a table without series")
  func headerOnly() throws {
    let table = try Specimen.table("freq,geo\\TIME_PERIOD\t2024\n")
    #expect(table.series.isEmpty)
    #expect(table.counts == RawCounts())
  }

  @Test("A line that stands twice is read twice; NA is a code like any other")
  func duplicates() throws {
    let table = try Specimen.table("geo\\time\t2024\nNA\t1\nNA\t1\n")
    #expect(table.series.map(\.key) == [["NA"], ["NA"]])
    #expect(table.series.map(\.line) == [2, 3])
  }
}
