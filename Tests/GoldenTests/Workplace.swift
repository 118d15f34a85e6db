import Crypto
import Foundation
import Ingest
import TestSupport

/// A folder with `data/`, in which the built command is run.
struct Workplace {
  let folder: TemporaryFolder
  private let tool: CommandLineTool

  /// A folder with the sample, changed by `change`.
  init(_ change: (inout SampleData) throws -> Void = { _ in }) throws {
    folder = try TemporaryFolder()
    tool = try CommandLineTool("skillgap")
    var sample = Self.sample
    try change(&sample)
    try sample.store(in: folder)
  }

  static var sample: SampleData { SampleData { Self.sha256($0) } }

  /// In lower-case hexadecimal, as `sha256sum` prints it.
  static func sha256(_ bytes: some DataProtocol) -> String {
    var hasher = SHA256()
    hasher.update(data: bytes)
    return hasher.finalize().map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }

  func run(_ arguments: [String]) throws -> CommandLineTool.Result {
    try tool.run(arguments, in: folder.path)
  }

  /// Starts the command with a terminal for its messages.
  func start(
    _ arguments: [String], on terminal: PseudoTerminal, results: CommandLineTool.Results
  ) throws -> RunningCommand {
    try tool.start(arguments, in: folder.path, on: terminal, results: results)
  }

  func run(_ arguments: String...) throws -> CommandLineTool.Result {
    try run(arguments)
  }

  /// Publishes the report of the valid sample into `reports/`.
  ///
  /// - Returns: its files.
  func publishSample() throws -> [String: Data] {
    try Self.sample.store(in: folder, at: "good")
    _ = try run("report", "--data", "good")
    return try folder.contents(of: "reports")
  }

  /// Replaces the data folder by the sample, changed by `change`.
  func restock(_ change: (inout SampleData) throws -> Void) throws {
    try FileManager.default.removeItem(atPath: folder.path + "/data")
    var sample = Self.sample
    try change(&sample)
    try sample.store(in: folder)
  }
}

extension SampleData {
  /// Puts `<path>.gz` in the place of a plain file, its bytes changed by `change`.
  mutating func compress(
    _ path: String, _ change: (inout [UInt8]) -> Void = { _ in }
  ) throws {
    var bytes = try GzipEncoder.compress(files[path] ?? [])
    change(&bytes)
    remove(path)
    write(bytes, to: path + ".gz")
  }
}
