import Glibc
import StatisticalModel

@testable import Ingest

/// What is fuzzed; FUZZ_TARGET names it.
private enum Target: String {
  case tsv
  case sdmxCSV = "sdmx-csv"
  case jsonStat = "json-stat"
  case gzip
  case shortageList = "shortage-list"
}

/// The input as a file without a name in memory, since Ingest reads files by their path.
private struct MemoryFile {
  private let descriptor: Int32
  let input: InputFile

  init?() {
    var template = Array("/dev/shm/skillgap-fuzz-XXXXXX".utf8CString)
    // Safe: the template ends with a NUL, and mkstemp writes only into its last six characters.
    descriptor = unsafe mkstemp(&template)
    guard descriptor >= 0 else { return nil }
    // Safe: the same text, which mkstemp has completed.
    unsafe unlink(template)
    input = InputFile(path: "/proc/self/fd/\(descriptor)", name: "input")
  }

  /// Replaces the content.
  func fill(with bytes: UnsafeRawBufferPointer) -> Bool {
    guard ftruncate(descriptor, 0) == 0 else { return false }
    // Safe: the buffer is libFuzzer's, and as long as it says.
    return unsafe pwrite(descriptor, bytes.baseAddress, bytes.count, 0) == bytes.count
  }
}

private let file = MemoryFile()

private let target = unsafe getenv("FUZZ_TARGET").flatMap {
  unsafe Target(rawValue: String(cString: $0))
}

/// Small, so that an input cannot take long by being large alone.
private let limits = IngestLimits(
  maximumInflatedBytes: 1 << 20, maximumLineBytes: 1 << 16, maximumColumns: 1 << 10,
  maximumJSONBytes: 1 << 20)

/// Reads one input; libFuzzer calls this again and again, from one thread.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  guard let target, let file else {
    perror("FUZZ_TARGET is tsv, sdmx-csv, json-stat, gzip or shortage-list")
    exit(64)
  }
  // Safe: libFuzzer hands over as many bytes as it says.
  guard unsafe file.fill(with: UnsafeRawBufferPointer(start: data, count: size)) else { return -1 }
  run(target, file.input)
  return 0
}

/// Reads an input as the target says, in large blocks and in blocks of 7 bytes: both must agree.
private func run(_ target: Target, _ file: InputFile) {
  switch target {
  case .tsv, .sdmxCSV, .jsonStat, .gzip:
    let large = table(file, blockSize: 1 << 16)
    let small = table(file, blockSize: 7)
    precondition(large == small, "the size of the blocks changes what is read")
    _ = try? FileInspector.inspect(file, options: ReadOptions(limits: limits))
  case .shortageList: break
  }
  switch target {
  case .sdmxCSV, .gzip, .shortageList:
    for encoding in DelimitedFormat.Encoding.allCases {
      for delimiter in [UInt8(ascii: ","), UInt8(ascii: ";")] {
        let format = DelimitedFormat(delimiter: delimiter, encoding: encoding)
        let large = list(file, format, blockSize: 1 << 16)
        precondition(large == list(file, format, blockSize: 7), "blocks change what is read")
      }
    }
  case .tsv, .jsonStat: break
  }
}

private func table(_ file: InputFile, blockSize: Int) -> Result<RawTable, IngestError> {
  do throws(IngestError) {
    return .success(
      try TableReader.read(
        file, snapshot: 0, selecting: .everything,
        options: ReadOptions(limits: limits, blockSize: blockSize)))
  } catch {
    _ = error.description
    return .failure(error)
  }
}

private func list(
  _ file: InputFile, _ format: DelimitedFormat, blockSize: Int
) -> Result<DelimitedTable, IngestError> {
  do throws(IngestError) {
    return .success(
      try DelimitedText.read(file, format: format, limits: limits, blockSize: blockSize))
  } catch {
    _ = error.description
    return .failure(error)
  }
}
