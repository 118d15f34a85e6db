#if !ISAL
  import CZlib

  /// Inflates one gzip member after another.
  ///
  /// zlib keeps the address of its stream, hence the stream lives on the heap: a value may move.
  @safe struct ZlibInflater: ~Copyable {
    private let stream: UnsafeMutablePointer<z_stream>

    /// - Throws: `StartFailure` with zlib's code, where it has no memory.
    init() throws(StartFailure) {
      // Safe: allocated, then initialised once, before any other use.
      unsafe stream = .allocate(capacity: 1)
      unsafe stream.initialize(to: z_stream())
      // 15 bits of window, and 16 says: gzip only.
      let code = unsafe skillgap_inflate_init(stream, 15 + 16)
      guard code == Z_OK else { throw StartFailure(code: code) }
    }

    struct StartFailure: Error {
      let code: Int32
    }

    deinit {
      // Safe: each is done once, here; inflateEnd of a stream that did not start does nothing.
      unsafe inflateEnd(stream)
      unsafe stream.deinitialize(count: 1)
      unsafe stream.deallocate()
    }

    /// Begins the next member.
    func reset() {
      // Safe: the stream is live until deinit.
      _ = unsafe inflateReset(stream)
    }

    /// Inflates from `input` into `output` from `start` on, as far as both reach.
    func inflate(_ input: Span<UInt8>, into output: inout [UInt8], from start: Int) -> InflateStep {
      // Safe: zlib reads `avail_in` and writes `avail_out` bytes at most, which are the sizes of the
      // two buffers (cut to what 32 bits hold); both live until the call returns, and the stream
      // forgets their addresses before.
      unsafe input.withUnsafeBufferPointer { source in
        unsafe output.withUnsafeMutableBufferPointer { target in
          let available = UInt32(clamping: source.count)
          let room = UInt32(clamping: target.count - start)
          unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
          unsafe stream.pointee.avail_in = available
          unsafe stream.pointee.next_out = target.baseAddress.map { unsafe $0 + start }
          unsafe stream.pointee.avail_out = room
          let code = unsafe CZlib.inflate(stream, Z_NO_FLUSH)
          unsafe stream.pointee.next_in = nil
          unsafe stream.pointee.next_out = nil
          return unsafe InflateStep(
            consumed: Int(available - stream.pointee.avail_in),
            produced: Int(room - stream.pointee.avail_out), outcome: outcome(of: code))
        }
      }
    }

    private func outcome(of code: Int32) -> InflateStep.Outcome {
      switch code {
      case Z_OK, Z_BUF_ERROR: return .goesOn
      case Z_STREAM_END: return .endOfMember
      case Z_DATA_ERROR, Z_NEED_DICT:
        // Safe: zlib's messages are constants that end with a NUL.
        let said = unsafe stream.pointee.msg.map { unsafe String(cString: $0) }
        switch said {
        case "incorrect data check", "incorrect length check":
          return .corrupt(reason: GzipFlaw.check)
        case "incorrect header check", "unknown compression method", "unknown header flags set",
          "header crc mismatch":
          return .corrupt(reason: GzipFlaw.header)
        default: return .corrupt(reason: GzipFlaw.block)
        }
      default: return .failed(code: code)
      }
    }
  }
#endif
