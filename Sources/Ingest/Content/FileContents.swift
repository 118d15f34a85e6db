/// The bytes of a file, inflated where they are gzip.
package enum FileContents {
  /// Hands the content to `body` block by block: the file's bytes, or what they inflate to.
  ///
  /// Gzip is recognised by its magic bytes `1f 8b`; a file may hold several members. The blocks are
  /// of any size and together are the content.
  ///
  /// - Throws: where the file cannot be read, or is truncated or corrupt gzip.
  package static func forEachBlock(
    of file: InputFile, limits: IngestLimits = .standard, _ body: (Span<UInt8>) -> Void
  ) throws(IngestError) {
    var source = try ByteSource(file, limits: limits)
    var block = [UInt8](repeating: 0, count: ByteSource.standardBlockSize)
    while case let count = try source.read(into: &block, from: 0), count > 0 {
      body(block.span.extracting(0..<count))
    }
  }

  /// Whether the file begins with gzip's magic bytes.
  ///
  /// - Throws: where the file cannot be read.
  package static func isGzip(_ file: InputFile) throws(IngestError) -> Bool {
    try ByteSource(file, limits: .standard, blockSize: 2).isGzip
  }
}
