import FoundationEssentials
import Glibc
import Ingest
package import StatisticalModel
import Storage
import Tidy

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
    labels = catalogue?.figures.tables.labels ?? .empty
  }

  /// Writes to a file, which appears whole or not at all, or to standard output.
  ///
  /// - Parameters:
  ///   - output: the file; nil for standard output.
  ///   - progress: where it is noted how far the work has come; nil where nobody wants to know.
  ///   - screen: makes what is written harmless where the output turns out to be a terminal; a file
  ///     and a pipe get every byte as it is.
  /// - Returns: how much was written.
  /// - Throws: `PipelineError` where a file has a flaw, or the output cannot be written.
  package func run<Screen: OutputSink>(
    output: String?, progress: TidyProgress? = nil, onTerminal screen: (DescriptorSink) -> Screen
  ) throws(PipelineError) -> Outcome {
    guard let output else {
      try refuseInput(
        as: try? FileStatus.of(descriptor: STDOUT_FILENO), name: "what stands for standard output")
      return try write(to: STDOUT_FILENO, name: "standard output", progress, screen)
    }
    try refuseInput(as: try? FileStatus.at(output), name: "the output '\(output)'")
    let file: OutputFile
    do throws(OutputFile.Failure) {
      file = try OutputFile.open(output)
    } catch { throw Self.cannotWrite(output, error) }
    let outcome = try write(to: file.descriptor, name: output, progress, screen)
    do throws(OutputFile.Failure) {
      try file.finish()
    } catch { throw Self.cannotWrite(output, error) }
    return outcome
  }

  /// Refuses an output that is one of the inputs, which would be lost or never end.
  private func refuseInput(as output: FileStatus?, name: String) throws(PipelineError) {
    guard let output, output.kind == .file || output.kind == .namedPipe else { return }
    for path in paths where (try? FileStatus.at(path))?.isSame(as: output) == true {
      throw PipelineError(
        .usage, at: SourceLocation(file: path),
        "\(name) is this file, which is read", "write to another file")
    }
  }

  private func write<Screen: OutputSink>(
    to descriptor: Int32, name: String, _ progress: TidyProgress?,
    _ screen: (DescriptorSink) -> Screen
  ) throws(PipelineError) -> Outcome {
    let sink = DescriptorSink(descriptor: descriptor, progress: progress)
    return isatty(descriptor) == 1
      ? try write(into: screen(sink), name: name, progress)
      : try write(into: sink, name: name, progress)
  }

  private func write<Sink: OutputSink>(
    into sink: Sink, name: String, _ progress: TidyProgress?
  ) throws(PipelineError) -> Outcome {
    var converter = TidyConverter(
      TidySelection(codes: codes, first: first, last: last),
      options: ReadOptions(labels: labels), sink: sink)
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
    .cannotWrite(name, SystemFailure(code: code))
  }

  private static func cannotWrite(
    _ path: String, _ failure: OutputFile.Failure
  ) -> PipelineError {
    let place = SourceLocation(file: path)
    return switch failure {
    case .isFolder:
      PipelineError(
        .cannotWrite, at: place, "the output cannot be written: it is a folder", "name a file")
    case .linkOfAnother(let link): .linkOfAnother(link, at: place)
    case .noReader(let seconds):
      PipelineError(
        .cannotWrite, at: place,
        "it is a named pipe that nobody has opened for reading in \(seconds) seconds",
        "start its reader first")
    case .system(let failure): .cannotWrite(path, failure)
    }
  }
}
