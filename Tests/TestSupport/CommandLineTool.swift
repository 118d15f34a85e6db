import Foundation

/// The built command, run as its users run it.
package struct CommandLineTool: Sendable {
  package struct Result: Sendable {
    package let status: Int32
    package let standardOutput: String
    package let standardError: String
  }

  private let executable: URL

  /// Where the command lies.
  package var path: String { executable.path }

  /// The executable `name` that was built beside the running tests.
  package init(_ name: String) throws {
    let tests = URL(
      filePath: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
    executable = tests.deletingLastPathComponent().appending(path: name)
  }

  /// Another program of the system, such as `/bin/sh`.
  package init(path: String) {
    executable = URL(filePath: path)
  }

  /// Runs the command to its end.
  ///
  /// The output goes to files, not to pipes, which would block a command that writes much.
  package func run(
    _ arguments: [String], in folder: String
  ) throws -> Result {
    let scratch = try TemporaryFolder()
    let output = try scratch.write("", to: "stdout")
    let errors = try scratch.write("", to: "stderr")
    let process = process(arguments, in: folder)
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: output))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: errors))
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, standardOutput: try scratch.text(of: "stdout"),
      standardError: try scratch.text(of: "stderr"))
  }

  /// The command, ready to be run; where it writes is still to be said.
  func process(_ arguments: [String], in folder: String) -> Process {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C"].merging(Self.sanitizers) { $1 }
    process.standardInput = FileHandle.nullDevice
    return process
  }

  /// What `make sanitize` tells the sanitizers, which run in the command too.
  private static let sanitizers = ProcessInfo.processInfo.environment.filter {
    ["LSAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key)
  }
}
