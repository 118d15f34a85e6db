import Catalogue
import Ingest
package import StatisticalModel

/// Why a command cannot go on, with the exit code that says it to a script.
package struct PipelineError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The exit codes of `sysexits.h` that the command uses.
  package enum Status: Int32, Sendable, Hashable, CaseIterable {
    case usage = 64
    case badInput = 65
    case inputMissing = 66
    case cannotWrite = 73
    case locked = 75

    /// When a run ends with it, for docs/findings.md.
    package var explanation: String {
      switch self {
      case .usage:
        "the command was called wrongly: an unknown option, territory or dataset"
      case .badInput:
        "bad input: truncated or corrupt gzip, a row with too few or too many cells, a key with"
          + " too few codes, text where a number belongs, invalid UTF-8, a NUL byte, a quoted"
          + " field never closed, a catalogue that contradicts itself, a snapshot that is not the"
          + " one its origin describes, a correction that cannot be understood, whose cell says"
          + " something else than it expects, or that meets no cell"
      case .inputMissing: "a file or folder is missing or cannot be opened"
      case .cannotWrite:
        "the output cannot be written, or what stands there is not a report"
      case .locked: "another run is writing there, and went on for longer than was to be waited"
      }
    }
  }

  package let status: Status
  /// What, where, why and what to do.
  package let description: String

  package init(_ status: Status, _ description: String) {
    self.status = status
    self.description = description
  }

  /// `location: error: problem; remedy`, as the stages write theirs.
  package init(
    _ status: Status, at location: SourceLocation, _ problem: String, _ remedy: String
  ) {
    self.init(status, "\(location): error: \(problem); \(remedy)")
  }

  init(_ error: IngestError) {
    self.init(error.isMissingInput ? .inputMissing : .badInput, error.description)
  }

  init(_ error: CatalogueError) {
    self.init(.badInput, error.description)
  }
}

/// Runs a stage, its error carrying over the exit code that belongs to it.
func stage<Value>(
  _ body: () throws(IngestError) -> Value
) throws(PipelineError) -> Value {
  do { return try body() } catch { throw PipelineError(error) }
}

func catalogueStage<Value>(
  _ body: () throws(CatalogueError) -> Value
) throws(PipelineError) -> Value {
  do { return try body() } catch { throw PipelineError(error) }
}
