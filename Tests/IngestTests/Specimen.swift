import Foundation
import Ingest
import StatisticalModel
import Testing

/// Files that exist while a test reads them.
enum Specimen {
  /// Writes `bytes` to a file, which messages call `table`, and hands it to `body`.
  static func withFile<Result>(
    _ bytes: [UInt8], _ body: (InputFile) throws -> Result
  ) throws -> Result {
    let url = FileManager.default.temporaryDirectory.appending(path: "skillgap-\(UUID())")
    try Data(bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    return try body(InputFile(path: url.path(percentEncoded: false), name: "table"))
  }

  /// The table that `text` is.
  static func table(
    _ text: String, selecting selection: SeriesSelection = .everything
  ) throws -> RawTable {
    try withFile(Array(text.utf8)) {
      try TableReader.read($0, snapshot: 3, selecting: selection)
    }
  }

  /// The whole message with which the table of `bytes` is refused.
  static func refusal(
    _ bytes: [UInt8], selecting selection: SeriesSelection = .everything,
    limits: IngestLimits = .standard
  ) throws -> String? {
    try withFile(bytes) { file in
      message {
        () throws(IngestError) in
        _ = try TableReader.read(
          file, snapshot: 0, selecting: selection, options: ReadOptions(limits: limits))
      }
    }
  }

  /// The message of what `body` throws, or nil.
  static func message(_ body: () throws(IngestError) -> Void) -> String? {
    do throws(IngestError) {
      try body()
      return nil
    } catch {
      return error.description
    }
  }
}

/// A generator whose numbers depend on its seed alone: SplitMix64.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
