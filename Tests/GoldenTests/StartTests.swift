import Foundation
import Glibc
import TestSupport
import Testing

/// How the command begins: its arguments, its three descriptors, a system without /proc.
@Suite("Start")
struct StartTests {
  private static let shell = CommandLineTool(path: "/bin/sh")

  /// Runs a line of the shell, in which `$S` is the command, at the root of the repository.
  private static func run(_ script: String) throws -> CommandLineTool.Result {
    let command = try CommandLineTool("skillgap").path
    return try shell.run(["-c", "S='\(command)'; " + script], in: Repository.root.path)
  }

  /// Words of the shell, and the message with which they are refused.
  static let words = [
    (
      "inspect \"$(printf 'd\\377ta')\"",
      "argument 2 'd\\xFFta': error: it is not UTF-8, and a name that is changed names another "
        + "file; rename the file, or write the argument in UTF-8\n"
    ),
    (
      "\"$(printf 'caf\\351 \\303\\251 \\303(\\033 \\360\\237\\230')\" --help",
      "argument 1 'caf\\xE9 é \\xC3(\\u{1B} \\xF0\\x9F\\x98': error: it is not UTF-8, and a name "
        + "that is changed names another file; rename the file, or write the argument in UTF-8\n"
    ),
  ]

  @Test("Arguments that are not UTF-8 are refused", arguments: words)
  func notUTF8(words: String, message: String) throws {
    let result = try Self.run("\"$S\" \(words)")
    #expect(result.status == 64)
    #expect(result.standardError == message)
    #expect(result.standardOutput == "")
  }

  @Test("Many arguments and none, long ones and empty ones, are those of the caller")
  func arguments() throws {
    let many = try Self.run("\"$S\" inspect \"\" $(seq 2000) '' \"$(printf '%09000d' 7)\"")
    #expect(many.status == 66)
    #expect(try Self.run("\"$S\"").standardOutput.hasPrefix("OVERVIEW: "))
    #expect(try Self.run("env -i \"$S\" list territories").status == 0)
  }

  private static let canHideProc: Bool = {
    let result = try? shell.run(["-c", "unshare -m umount -l /proc"], in: "/")
    return result?.status == 0
  }()

  @Test(
    "Without /proc a command does what it was asked",
    .disabled(if: !canHideProc, "/proc cannot be hidden here: that takes rights of root"))
  func withoutProc() throws {
    let hide = "unshare -m sh -c 'umount -l /proc; exec \"$@\"' sh"
    let seen = try Self.run("\"$S\" list territories")
    let hidden = try Self.run("\(hide) \"$S\" list territories")
    #expect(hidden.status == 0)
    #expect(hidden.standardOutput == seen.standardOutput)
    let wrong = try Self.run("\(hide) \"$S\" list bogus")
    #expect(wrong.status == 64)
    #expect(wrong.standardError.hasPrefix("Error: The value 'bogus' is invalid"))
  }

  /// Requests that print, with what they print to.
  static let printing = [
    "list areas", "inspect data/catalogue/areas.csv", "check", "check --format json", "shortages",
    "shortages --format json", "map-titles data/catalogue/areas.csv --language en",
    "what-if --assume FRE1/adult-learning-4-weeks=15@2026", "--help", "--version",
    "help list",
  ]

  @Test("Where the result cannot be written, the reason stands in words", arguments: printing)
  func unwritable(request: String) throws {
    let start = "standard output: error: the result cannot be written: "
    let closed = try Self.run("\"$S\" \(request) >&-")
    #expect(closed.status == 73)
    #expect(closed.standardError == start + "it is closed; open it for the command\n")
    let full = try Self.run("\"$S\" \(request) > /dev/full")
    #expect(full.status == 73)
    #expect(
      full.standardError
        == start + "no space is left on the disk; free some space\n")
  }

  @Test("A reader that has gone ends the command quietly", arguments: printing)
  func gone(request: String) throws {
    let place = try TemporaryFolder()
    // The reader closes its end, then lets the command begin, whose status goes round the pipe.
    let result = try Self.run(
      """
      mkfifo '\(place.path)/go'; exec 3>&1
      { cat '\(place.path)/go'; "$S" \(request); echo $? >&3; } |
        { exec <&-; : > '\(place.path)/go'; }
      """)
    #expect(result.standardError == "")
    #expect(result.standardOutput == "0\n")
  }

  @Test("No file gets the number of a closed descriptor", arguments: ["<&-", "2>&-", "<&- 2>&-"])
  func closed(descriptors: String) throws {
    let place = try TemporaryFolder()
    let open = try Self.run("\"$S\" report --output '\(place.path)/open'")
    #expect(open.status == 0)
    let closed = try Self.run("\"$S\" report --output '\(place.path)/closed' \(descriptors)")
    #expect(closed.status == 0)
    #expect(try place.contents(of: "closed") == place.contents(of: "open"))
  }

  @Test("Help goes to standard output, a wrong call to standard error")
  func exitCodes() throws {
    let help = try Self.run("\"$S\" help import")
    #expect(
      help.status == 0 && help.standardOutput.hasPrefix("OVERVIEW: ") && help.standardError == "")
    let wrong = try Self.run("\"$S\" import x")
    #expect(wrong.status == 64 && wrong.standardOutput == "" && wrong.standardError != "")
    let version = try Self.run("\"$S\" --version")
    #expect(version.status == 0 && version.standardOutput == "0.1.0\n")
  }
}
