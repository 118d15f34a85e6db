import Foundation
import TestSupport
import Testing

/// The line that `tidy` shows on a terminal while it works.
@Suite("Progress")
struct ProgressTests {
  /// A table whose tidy CSV is longer than any pipe holds.
  private static func table(_ observations: Int) -> (text: String, tidy: String) {
    var text = "freq,geo\\TIME_PERIOD\t2024 "
    var tidy = "freq,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n"
    for index in 0..<observations {
      text += "\nA,X\(index)\t\(index).5 b"
      tidy += "A,X\(index),2024,\(index).5,b,\n"
    }
    return (text + "\n", tidy)
  }

  @Test("It says file, share and observations, is overwritten in place and leaves nothing")
  func shown() throws {
    let place = try Workplace()
    let (text, tidy) = Self.table(60_000)
    try place.folder.write(text, to: "estat_x.tsv")
    let terminal = try PseudoTerminal()
    let command = try place.start(["tidy", "estat_x.tsv"], on: terminal, results: .pipe)
    // Nobody reads the rest yet, so that the command waits and goes on to show how far it is.
    let first = try command.results(first: 300_000)
    let early = terminal.read { $0.contains(/, [1-9][0-9]* observations/) }
    let results = first + (try command.results())
    let all = early + terminal.read()
    #expect(command.status() == 0)
    #expect(results == tidy)
    let lines = all.split(separator: "\r").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(lines.first == "estat_x.tsv: 0 % of 1.1 MB, 0 observations")
    let pattern = /estat_x\.tsv: [0-9]+ % of 1\.1 MB, [0-9]+ observations/
    #expect(lines.allSatisfy { $0.isEmpty || $0.wholeMatch(of: pattern) != nil }, "\(lines)")
    #expect(!all.contains("\n"))
    #expect(PseudoTerminal.screen(all) == "")
  }

  @Test("Only what is said in the end stays on the terminal", arguments: [80, 30, 0] as [UInt16])
  func final(columns: UInt16) throws {
    let place = try Workplace()
    try place.folder.write(Self.table(3).text, to: "estat_\u{7}_é_and_a_long_name.tsv")
    let arguments = ["tidy", "estat_\u{7}_é_and_a_long_name.tsv", "--output", "out.csv"]
    let terminal = try PseudoTerminal(columns: columns)
    let command = try place.start(arguments, on: terminal, results: .pipe)
    let all = terminal.read()
    #expect(command.status() == 0)
    #expect(PseudoTerminal.screen(all) == "3 observations in out.csv\n")
    let first = all.split(separator: "\r").first?.trimmingCharacters(in: .whitespaces)
    #expect(
      first
        == (columns == 30
          ? "0 % of 0.0 MB, 0 observations"
          : "estat_\\u{07}_é_and_a_long_name.tsv: 0 % of 0.0 MB, 0 observations"))
    #expect(all.split(separator: "\r").allSatisfy { $0.count < (columns == 0 ? 80 : columns) })
  }

  @Test("An error stands alone on the terminal")
  func error() throws {
    let place = try Workplace()
    try place.folder.write("geo\\time\t2024\nBE\tmany\n", to: "bad.tsv")
    let terminal = try PseudoTerminal(columns: 40)
    let command = try place.start(["tidy", "bad.tsv"], on: terminal, results: .pipe)
    let all = terminal.read()
    #expect(command.status() == 65)
    #expect(try command.results() == "geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n")
    #expect(all.hasPrefix("\rbad.tsv: 0 % of 0.0 MB, 0 observations"))
    #expect(
      PseudoTerminal.screen(all)
        == "bad.tsv:2:4: error: 'many' where a number belongs; a cell is a number such as -1.5 or "
        + "':', then its flags; correct the source or fetch the file again\n")
  }

  @Test("Where the results go to the same terminal there is none")
  func sameTerminal() throws {
    let place = try Workplace()
    let (text, tidy) = Self.table(300)
    try place.folder.write(text, to: "estat_x.tsv")
    let terminal = try PseudoTerminal()
    let command = try place.start(["tidy", "estat_x.tsv"], on: terminal, results: .terminal)
    #expect(terminal.read() == tidy.replacing("\n", with: "\r\n"))
    #expect(command.status() == 0)
  }
}
