import Foundation
import TestSupport
import Testing

/// `tidy`: any table as one CSV, an observation a line.
@Suite("Tidy")
struct TidyTests {
  private static let learning = "data/" + SampleSnapshots.learning
  private static let oldLearning = "data/" + SampleSnapshots.oldLearning
  private static let header =
    "freq,unit,sex,age,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n"

  /// Arguments and what they write.
  static let requests: [([String], String)] = [
    (
      [
        learning, "--where", "geo=BE25,FRE1", "--where", "sex=T", "--where", "age=Y25-64",
        "--period", "2020:2021",
      ],
      header + "A,PC,T,Y25-64,BE25,2020,6.7,,\nA,PC,T,Y25-64,BE25,2021,10.8,b,\n"
        + "A,PC,T,Y25-64,FRE1,2020,,u,\nA,PC,T,Y25-64,FRE1,2021,9.4,b,\n"
    ),
    (
      [learning, "--where", "geo=NO", "--period", "2022:"],
      header + "A,PC,T,Y25-64,NO,2022,,,\nA,PC,T,Y25-64,NO,2023,19.8,,\n"
    ),
    ([learning, "--where", "geo=XX"], header),
    (
      [oldLearning, oldLearning, "--where", "geo=FR30", "--period", ":2014"],
      "unit,sex,age,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n"
        + "PC,T,Y25-64,FR30,2014,16.0,b,\nPC,T,Y25-64,FR30,2014,16.0,b,\n"
    ),
  ]

  @Test("What is asked for is written, missing values and flags with it", arguments: requests)
  func written(arguments: [String], text: String) throws {
    let place = try Workplace()
    let result = try place.run(["tidy"] + arguments)
    #expect(result.status == 0)
    #expect(result.standardOutput == text)
    #expect(result.standardError == "")
    let file = try place.run(["tidy"] + arguments + ["--output", "out.csv"])
    #expect(file.status == 0)
    #expect(file.standardOutput == "")
    let observations = text.split(separator: "\n").count - 1
    #expect(file.standardError == "\(observations) observations in out.csv\n")
    #expect(try place.folder.text(of: "out.csv") == text)
  }

  @Test("Labels become codes by the shipped catalogue, flags spelled as words become letters")
  func labels() throws {
    let place = try Workplace()
    try place.folder.write(
      """
      DATAFLOW,LAST UPDATE,freq,sex,age,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS
      E,17/04/26 23:00:00,Annual,Total,From 25 to 64 years,Percentage,Belgium,2021,10.2,\
      break in time series,
      E,17/04/26 23:00:00,Annual,Total,From 25 to 64 years,Percentage,Norway,2021,18.6,\
      "break in time series, definition differs (see metadata), provisional",
      E,17/04/26 23:00:00,Annual,Total,From 25 to 64 years,Percentage,Türkiye,2021,,\
      missing value; data cannot exist,confidential

      """, to: "labels.csv")
    let result = try place.run("tidy", "labels.csv", "--data", Repository.path("data"))
    #expect(result.status == 0)
    #expect(result.standardError == "")
    #expect(
      result.standardOutput == """
        freq,sex,age,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS
        A,T,Y25-64,PC,BE,2021,10.2,b,
        A,T,Y25-64,PC,NO,2021,18.6,bdp,
        A,T,Y25-64,PC,TR,2021,,m,C

        """)
  }

  @Test("A bad file leaves no output, and the one before it as it was")
  func badFile() throws {
    let place = try Workplace { try $0.edit(SampleSnapshots.learning, "11.9", to: "n/a") }
    try place.folder.write("before", to: "out.csv")
    let before = try place.folder.contents()
    let result = try place.run("tidy", Self.learning, "--output", "out.csv")
    #expect(result.status == 65)
    #expect(
      result.standardError
        == "\(Self.learning):6:43: error: 'n/a' where a number belongs; a cell is a number such as "
        + "-1.5 or ':', then its flags; correct the source or fetch the file again\n")
    #expect(try place.folder.contents() == before)
  }

  @Test(
    "An output that is read is refused, whatever its name", arguments: ["name", "link", "stdout"])
  func input(kind: String) throws {
    let place = try Workplace()
    let before = try place.folder.contents()
    let shell = CommandLineTool(path: "/bin/sh")
    let command = "'\(try CommandLineTool("skillgap").path)' tidy \(Self.learning)"
    let arguments = [
      "name": "--output data/../\(Self.learning)", "link": "--output link",
      "stdout": ">>\(Self.learning)",
    ]
    let link = kind == "link" ? "ln \(Self.learning) link && " : ""
    let result = try shell.run(
      ["-c", link + command + " " + (arguments[kind] ?? "")], in: place.folder.path)
    let output = [
      "name": "the output 'data/../\(Self.learning)'", "link": "the output 'link'",
      "stdout": "what stands for standard output",
    ]
    #expect(result.status == 64)
    #expect(
      result.standardError
        == "\(Self.learning): error: \(output[kind] ?? "") is this file, which is read; write to "
        + "another file\n")
    try? FileManager.default.removeItem(atPath: place.folder.path + "/link")
    #expect(try place.folder.contents() == before)
  }

  /// Arguments and what stderr says.
  static let refusals: [([String], String)] = [
    (
      ["--output", "data"],
      "data: error: the output cannot be written: it is a folder; name a file\n"
    ),
    (
      ["--output", "none/out.csv"],
      "none/out.csv: error: the output cannot be written: a folder on the way to it does not exist; "
        + "check the path\n"
    ),
    (
      ["--output", "/dev/full"],
      "/dev/full: error: the output cannot be written: no space is left on the disk; free some "
        + "space\n"
    ),
  ]

  @Test("An output that cannot be written says why, and what to do", arguments: refusals)
  func refusal(arguments: [String], message: String) throws {
    let place = try Workplace()
    let before = try place.folder.contents()
    let result = try place.run(["tidy", Self.learning] + arguments)
    #expect(result.status == 73)
    #expect(result.standardError == message)
    #expect(try place.folder.contents() == before)
  }
}
