#if ISAL
  // Ingest once more, compiled with ISA-L; here alone, since its types have the names of the other's.
  @testable import IngestISAL

  /// What ISA-L makes of a file: its content, and why it is refused if it is.
  func contentByISAL(_ path: String, blockSize: Int) -> (bytes: [UInt8], message: String?) {
    var bytes: [UInt8] = []
    let limits = IngestLimits(maximumInflatedBytes: 1 << 12)
    do throws(IngestError) {
      var source = try ByteSource(
        InputFile(path: path, name: "input"), limits: limits, blockSize: blockSize,
        aheadFrom: .max)
      var block = [UInt8](repeating: 0, count: blockSize)
      while case let count = try source.read(into: &block, from: 0), count > 0 {
        bytes += block[..<count]
      }
      return (bytes, nil)
    } catch {
      return (bytes, error.description)
    }
  }
#endif
