import Foundation
import Glibc
import StatisticalModel
import Synchronization
import TestSupport
import Testing

@testable import Ingest

@Suite("Open files")
struct OpenFileTests {
  private let folder: TemporaryFolder
  private static let table = "freq,geo\\TIME_PERIOD\t2023 \t2024 \nA,BE\t1 \t2 b\n"

  init() throws {
    folder = try TemporaryFolder()
  }

  private func read(_ file: InputFile) throws -> [[String?]] {
    let table = try TableReader.read(file, snapshot: 0, selecting: .everything)
    return table.series.map { $0.observations.map { $0.value?.description } }
  }

  private func failure(
    _ path: String, limits: IngestLimits = IngestLimits(writerMilliseconds: 40)
  ) -> IngestError? {
    do throws(IngestError) {
      _ = try OpenFile(InputFile(path: path, name: "input"), limits: limits)
      return nil
    } catch {
      return error
    }
  }

  @Test("What takes the name of an open file is not read")
  func replaced() throws {
    let path = try folder.write(Self.table, to: "t.tsv")
    let file = try InputFile(path: path, name: "t").opened()
    let other = try folder.write(Self.table.replacing("\t1 ", with: "\t9 "), to: "other.tsv")
    #expect(unsafe rename(other, path) == 0)
    for _ in 0..<2 { #expect(try read(file) == [["1", "2"]]) }
    #expect(try read(InputFile(path: path, name: "t")) == [["9", "2"]])
  }

  /// Gathers what it saw; every byte once, in order.
  private final class Gatherer: ReadObserver {
    private let state = Mutex<[UInt8]>([])
    var bytes: [UInt8] { state.withLock { $0 } }

    func saw(_ bytes: Span<UInt8>, at position: Int) {
      state.withLock { state in
        for index in bytes.indices where position + index == state.count {
          state.append(bytes[index])
        }
      }
    }
  }

  @Test(
    "An observer sees every byte of the file, however often it is read", arguments: [false, true])
  func observed(isGzip: Bool) throws {
    let lines = (0..<60_000).map { "A,BE\($0)\t\($0) \t: \n" }.joined()
    let text = Array(("freq,geo\\TIME_PERIOD\t2023 \t2024 \n" + lines).utf8)
    let bytes = isGzip ? try GzipEncoder.compress(text) : text
    let path = try folder.write(bytes, to: "t.tsv")
    let gatherer = Gatherer()
    let file = try InputFile(path: path, name: "t").opened(observer: gatherer)
    _ = try read(file)
    #expect(gatherer.bytes == bytes)
  }

  @Test("A pipe is read like a file, in as many passes as it takes", arguments: [1, 7, 4096])
  func pipe(piece: Int) throws {
    let path = folder.path + "/pipe"
    #expect(unsafe mkfifo(path, 0o600) == 0)
    let bytes = try GzipEncoder.compress(Array(Self.table.utf8))
    let writer = Thread {
      let handle = FileHandle(forWritingAtPath: path)
      for start in stride(from: 0, to: bytes.count, by: piece) {
        try? handle?.write(contentsOf: bytes[start..<min(start + piece, bytes.count)])
      }
      try? handle?.close()
    }
    writer.start()
    let file = try InputFile(path: path, name: "pipe").opened()
    #expect(try read(file) == [["1", "2"]])
    #expect(try FileContents.isGzip(file))
  }

  @Test("A pipe without a writer is waited for, and not for ever")
  func silentPipe() throws {
    let path = folder.path + "/pipe"
    #expect(unsafe mkfifo(path, 0o600) == 0)
    let error = failure(path)
    #expect(error?.isMissingInput == true)
    #expect(
      error?.description
        == "input: error: this is a pipe into which nobody writes; nobody has opened it for 0 "
        + "seconds; start the program that writes into it first")
  }

  @Test("A pipe whose writer goes without a word is an empty file")
  func emptyPipe() throws {
    let path = folder.path + "/pipe"
    #expect(unsafe mkfifo(path, 0o600) == 0)
    let other = unsafe open(path, O_RDWR)
    let writer = Thread { close(other) }
    writer.start()
    let error = failure(path, limits: IngestLimits(writerMilliseconds: 20))
    #expect(error == nil || error?.cause == .noWriter(seconds: 0))
  }

  @Test("More than the limit from a pipe is refused")
  func longPipe() throws {
    let path = folder.path + "/pipe"
    #expect(unsafe mkfifo(path, 0o600) == 0)
    let writer = Thread {
      let handle = FileHandle(forWritingAtPath: path)
      try? handle?.write(contentsOf: Array(repeating: 0x61, count: 100))
      try? handle?.close()
    }
    writer.start()
    #expect(
      failure(path, limits: IngestLimits(maximumPipeBytes: 99))?.description
        == "input: error: more than 99 bytes come from this pipe; that is the limit; save them to "
        + "a file and name that")
  }

  @Test("A device without an end is refused by its beginning")
  func device() throws {
    #expect(throws: IngestError.self) { try read(InputFile(path: "/dev/zero", name: "zero")) }
    #expect(throws: IngestError.self) { try read(InputFile(path: "/dev/null", name: "null")) }
  }
}
