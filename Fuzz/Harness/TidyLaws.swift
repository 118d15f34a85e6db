import StatisticalModel
import Tidy

@testable import Ingest

/// What holds of tidy CSV, whose lines are put together in raw memory.
enum TidyLaws {
  private struct Memory: ByteSink {
    private(set) var bytes: [UInt8] = []

    mutating func take(_ new: Span<UInt8>) -> Bool {
      for index in new.indices { bytes.append(new[index]) }
      return true
    }
  }

  private struct Outcome {
    let bytes: [UInt8]
    let observations: Int
    let error: IngestError?
  }

  /// The size of the buffer changes no byte; what is tidy stays as it is.
  static func check(_ input: Input) {
    let once = tidy(input.file, bufferBytes: 1 << 14)
    let size = [0, 48, 96, 512][input.bytes.count % 4]
    let small = tidy(input.file, bufferBytes: size)
    require(
      small.bytes.starts(with: once.bytes) || once.bytes.starts(with: small.bytes),
      "a buffer of \(size) changes what is written")
    guard once.error == nil else {
      return require(small.error != nil, "a buffer of \(size) accepts what a large one refuses")
    }
    if small.error == nil {
      require(small.bytes == once.bytes, "a buffer of \(size) loses lines")
    } else {
      let error = small.error?.description ?? ""
      require(error.contains(" longer than "), "a buffer of \(size): \(error)")
    }
    let twice = tidy(Input.file(of: once.bytes), bufferBytes: 1 << 14)
    require(twice.error == nil, "what is tidy is refused: \(String(describing: twice.error))")
    require(twice.bytes == once.bytes, "what is tidy does not stay")
    require(twice.observations == once.observations, "what is tidy has other observations")
  }

  private static func tidy(_ file: InputFile, bufferBytes: Int) -> Outcome {
    let options = ReadOptions(limits: Input.limits, blockSize: Input.largeBlock)
    var converter = TidyConverter(
      .everything, options: options, sink: Memory(), bufferBytes: bufferBytes)
    do throws(IngestError) {
      try converter.convert(file)
      return Outcome(
        bytes: converter.sink.bytes, observations: converter.observations, error: nil)
    } catch {
      return Outcome(bytes: converter.sink.bytes, observations: 0, error: error)
    }
  }
}
