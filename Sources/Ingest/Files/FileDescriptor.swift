import StatisticalModel

/// A place in an open file, from which it is read on.
struct FileDescriptor: ~Copyable {
  /// The file as such, for somebody else who reads it from its beginning.
  let content: OpenFile
  private let meter: ReadMeter?
  /// The bytes read so far.
  private var position = 0

  /// Begins to read a file, which is opened unless it was before.
  ///
  /// - Throws: what opening a file throws.
  init(opening file: InputFile) throws(IngestError) {
    content = if let content = file.content { content } else { try OpenFile(file) }
    meter = file.meter
  }

  /// Whether the file is known to have more than so many bytes.
  func isLonger(than bytes: Int) -> Bool { content.isLonger(than: bytes) }

  /// Reads at most `count` bytes into `buffer` from `start` on.
  ///
  /// - Returns: how many bytes were read, 0 at the end of the file.
  /// - Throws: `isDirectory` or `cannotRead`.
  mutating func read(into buffer: inout [UInt8], from start: Int, count: Int) throws(IngestError)
    -> Int
  {
    let result = try content.read(into: &buffer, from: start, count: count, at: position)
    position += result
    meter?.advance(to: position)
    return result
  }
}
