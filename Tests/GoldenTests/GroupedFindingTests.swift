import TestSupport
import Testing

/// Findings that are read: grouped by kind and file, the gravest at the end.
@Suite("Grouped findings")
struct GroupedFindingTests {
  /// The sample with so many unknown flags, each in a row of its own.
  private static func place(flags count: Int) throws -> Workplace {
    let rows = (0..<count).map { "A,PC,X\($0),Y25-64,BE2\t8.5 \t7.7 \t11.6 b\t11.4 \t12.6 k\n" }
    return try Workplace { sample in
      sample.write(
        SampleSnapshots.learningText + rows.joined(), to: SampleSnapshots.learning)
    }
  }

  private static let file = "data/snapshots/estat/2024/trng_lfse_04.tsv"

  private static func flag(_ line: Int) -> String {
    "\(file):\(line):43: warning: [unknown-flag] 'k' in the flags 'k' is no known flag; the figure is"
      + " kept with it; look it up in the table's metadata and add it to data/catalogue/flags.csv\n"
  }

  @Test("Up to three of a kind in a file stand apart, more on one line with the first three places")
  func grouped() throws {
    let three = try Self.place(flags: 3).run("check")
    #expect(three.standardOutput.hasPrefix((11...13).map(Self.flag).joined()))
    let five = try Self.place(flags: 5).run("check")
    let line = Self.flag(11).replacing(
      ":11:43: warning: [unknown-flag]",
      with: ": warning: [unknown-flag] 5 times, first at 11:43, 12:43, 13:43:")
    #expect(five.standardOutput.hasPrefix(line))
    #expect(five.standardOutput.ranges(of: "[unknown-flag]").count == 2)
    #expect(five.standardOutput.contains("\nWhat matters most:\n1. "))
    let all = try Self.place(flags: 5).run("check", "--verbose")
    #expect(all.standardOutput.ranges(of: "no known flag").count == 6)
    let report = try Self.place(flags: 5)
    _ = try report.run("report")
    let quality = try report.folder.text(of: "reports/quality.md")
    #expect(
      quality.contains(
        "`snapshots/estat/2024/trng_lfse_04.tsv`: 5 times, first at 11:43, 12:43, 13:43"))
  }

  @Test("At the end stand the three that matter most, errors and lost figures first")
  func gravest() throws {
    let place = try Workplace { sample in
      let text = SampleSnapshots.learningText
        .replacing("12.1 ", with: "121 ").replacing("12.8 ", with: "12.8 k")
        .replacing("Y25-64,NO", with: "Y25-64,NOR").replacing("14.9 ", with: "14.9 q")
      sample.write(text, to: SampleSnapshots.learning)
      sample.write(
        "freq,unit,geo\\TIME_PERIOD\t2025 \nA,THS_PER,BE\t291.4 \n",
        to: "snapshots/estat/2026/isoc_sks_itspt.tsv")
    }
    let result = try place.run("check")
    #expect(result.status == 1)
    let end = result.standardOutput.split(separator: "What matters most:\n").last ?? ""
    let codes = end.matches(of: /\[([a-z-]+)\]/).map { String($0.output.1) }
    #expect(codes == ["implausible-value", "shorter-series", "unknown-flag"])
  }

  @Test(
    "--fail-on says from which severity on a check fails",
    arguments: [([], 0), (["--fail-on", "error"], 0), (["--fail-on", "warning"], 1)]
      as [([String], Int32)])
  func failOn(arguments: [String], status: Int32) throws {
    #expect(try Self.place(flags: 1).run(["check"] + arguments).status == status)
    #expect(try Workplace().run(["check"] + arguments).status == 0)
  }
}
