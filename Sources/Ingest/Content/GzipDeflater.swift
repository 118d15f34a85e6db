import CZlib

/// Deflates bytes into one gzip member; its stream lives on the heap, since zlib keeps its address.
@safe struct GzipDeflater: ~Copyable {
  private let stream: UnsafeMutablePointer<z_stream>

  struct Failure: Error {
    let code: Int32
  }

  init() throws(Failure) {
    // Safe: allocated, then initialised once, before any other use.
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    // The best compression; 15 bits of window, and 16 says: gzip.
    let code = unsafe skillgap_deflate_init(stream, Z_BEST_COMPRESSION, 15 + 16)
    guard code == Z_OK else { throw Failure(code: code) }
  }

  deinit {
    // Safe: each is done once, here; deflateEnd of a stream that did not start does nothing.
    unsafe deflateEnd(stream)
    unsafe stream.deinitialize(count: 1)
    unsafe stream.deallocate()
  }

  /// The whole member; at least its header and trailer, 18 bytes.
  mutating func compress(_ bytes: Span<UInt8>) throws(Failure) -> [UInt8] {
    var compressed: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    var start = 0
    while true {
      let step = deflate(bytes.extracting(start..<bytes.count), into: &block)
      start += step.consumed
      compressed += block[0..<step.produced]
      if step.code == Z_STREAM_END { return compressed }
      guard step.code == Z_OK || step.code == Z_BUF_ERROR else { throw Failure(code: step.code) }
    }
  }

  private mutating func deflate(
    _ input: Span<UInt8>, into output: inout [UInt8]
  ) -> (consumed: Int, produced: Int, code: Int32) {
    // Safe: zlib reads `avail_in` and writes `avail_out` bytes at most, which are the sizes of the
    // two buffers (cut to what 32 bits hold); both live until the call returns.
    unsafe input.withUnsafeBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        let available = UInt32(clamping: source.count)
        let room = UInt32(clamping: target.count)
        unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
        unsafe stream.pointee.avail_in = available
        unsafe stream.pointee.next_out = target.baseAddress
        unsafe stream.pointee.avail_out = room
        let isLast = Int(available) == source.count
        let code = unsafe CZlib.deflate(stream, isLast ? Z_FINISH : Z_NO_FLUSH)
        unsafe stream.pointee.next_in = nil
        unsafe stream.pointee.next_out = nil
        return unsafe (
          Int(available - stream.pointee.avail_in), Int(room - stream.pointee.avail_out), code
        )
      }
    }
  }
}
