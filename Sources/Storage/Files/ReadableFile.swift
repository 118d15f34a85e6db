import Glibc

/// A file open for reading; closed when the value ends.
package struct ReadableFile: ~Copyable {
  private let descriptor: Int32

  init(adopting descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit { _ = close(descriptor) }

  package var status: FileStatus {
    get throws(SystemFailure) { try FileStatus.of(descriptor: descriptor) }
  }

  /// Hands the bytes to `body` block by block, from where it was read so far to the end.
  package func forEachBlock(
    _ body: (Span<UInt8>) throws(SystemFailure) -> Void
  ) throws(SystemFailure) {
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      // Safe: the system fills no more than the count, of an array that lives through the call.
      let count = try answer {
        unsafe block.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
      }
      if count == 0 { return }
      try body(block.span.extracting(0..<count))
    }
  }

  package func bytes() throws(SystemFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(try status.size)
    try forEachBlock { block throws(SystemFailure) in
      for index in block.indices { bytes.append(block[index]) }
    }
    return bytes
  }

  /// Locks the file for this process as long as it is open.
  ///
  /// - Returns: false where another process has it.
  func lock() throws(SystemFailure) -> Bool { try takeLock(descriptor) }
}
