import FoundationEssentials
import Glibc
import Ingest
package import StatisticalModel

/// The `tidy` command: files of any accepted format as one tidy CSV.
package struct TidyConversion: Sendable {
  package enum Outcome: Sendable, Hashable {
    /// So many observations were written, missing ones included.
    case written(observations: Int)
    /// Who read the output has gone; there is nothing more to do.
    case readerGone
  }

  private let paths: [String]
  private let codes: SeriesSelection.Filter
  private let first: TimePeriod?
  private let last: TimePeriod?
  private let labels: LabelDictionary

  /// - Parameters:
  ///   - paths: the files, in the order in which they are written.
  ///   - codes: for each dimension named, the codes that are wanted.
  ///   - first: the first period that is wanted; nil where that end is open.
  ///   - last: the last one.
  ///   - catalogue: for files that show labels in place of codes; nil where none is at hand.
  package init(
    paths: [String], codes: SeriesSelection.Filter, first: TimePeriod?, last: TimePeriod?,
    catalogue: ReferenceCatalogue?
  ) {
    self.paths = paths
    self.codes = codes
    self.first = first
    self.last = last
    labels = catalogue?.labels ?? .empty
  }

  /// Writes to a file, which appears whole or not at all, or to standard output.
  ///
  /// - Parameters:
  ///   - output: the file; nil for standard output.
  ///   - progress: where it is noted how far the work has come; nil where nobody wants to know.
  /// - Returns: how much was written.
  /// - Throws: `PipelineError` where a file has a flaw, or the output cannot be written.
  package func run(
    output: String?, progress: TidyProgress? = nil
  ) throws(PipelineError) -> Outcome {
    guard let output else {
      return try write(to: STDOUT_FILENO, name: "standard output", progress)
    }
    let fresh = output + ".new-\(getpid())"
    // Safe: the system reads the path up to its NUL while the call lasts.
    let descriptor = unsafe open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Self.cannotWrite(output, errno) }
    // Safe: as above; where the file was renamed there is nothing left to remove.
    defer { unsafe unlink(fresh) }
    let outcome: Outcome
    do {
      outcome = try write(to: descriptor, name: output, progress)
    } catch {
      _ = close(descriptor)
      throw error
    }
    // Safe: both paths are read while the call lasts.
    guard close(descriptor) == 0, unsafe rename(fresh, output) == 0 else {
      throw Self.cannotWrite(output, errno)
    }
    return outcome
  }

  private func write(
    to descriptor: Int32, name: String, _ progress: TidyProgress?
  ) throws(PipelineError) -> Outcome {
    var converter = TidyConverter(
      TidySelection(codes: codes, first: first, last: last),
      options: ReadOptions(labels: labels),
      sink: DescriptorSink(descriptor: descriptor, progress: progress))
    for (index, path) in paths.enumerated() {
      do {
        let meter = progress?.begin(index)
        try converter.convert(InputFile(path: path, name: path, meter: meter))
      } catch {
        switch error.cause {
        case .outputClosed where converter.sink.errorNumber == EPIPE: return .readerGone
        case .outputClosed: throw Self.cannotWrite(name, converter.sink.errorNumber)
        case .unknownDimension: throw PipelineError(.usage, error.description)
        default: throw PipelineError(error)
        }
      }
    }
    return .written(observations: converter.observations)
  }

  private static func cannotWrite(_ name: String, _ code: Int32) -> PipelineError {
    // Safe: strerror returns a string of the C library that is read before any other call.
    let reason = unsafe String(cString: strerror(code))
    return PipelineError(
      .cannotWrite, at: SourceLocation(file: name), "the output cannot be written: \(reason)",
      "check the path, the free space and your rights")
  }
}
