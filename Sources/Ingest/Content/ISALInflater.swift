#if ISAL
  import CISAL

  /// Inflates one gzip member after another, by ISA-L, which does so three to four times as fast as
  /// zlib.
  @safe struct ISALInflater: ~Copyable {
    private let state: OpaquePointer

    struct StartFailure: Error {
      let code: Int32
    }

    /// - Throws: `StartFailure` where there is no memory.
    init() throws(StartFailure) {
      // Safe: the state is nobody else's until deinit.
      guard let state = unsafe skillgap_isal_create() else { throw StartFailure(code: -1) }
      unsafe self.state = state
    }

    deinit {
      // Safe: done once, here.
      unsafe skillgap_isal_destroy(state)
    }

    /// Begins the next member.
    func reset() {
      // Safe: the state is live until deinit.
      unsafe skillgap_isal_reset(state)
    }

    /// Inflates from `input` into `output` from `start` on, as far as both reach.
    func inflate(_ input: Span<UInt8>, into output: inout [UInt8], from start: Int) -> InflateStep {
      precondition(start <= output.count)
      // Safe: ISA-L reads and writes within the counts that it is given, which are the sizes of the
      // two buffers (cut to what 32 bits hold); both live until the call returns, and the state
      // forgets their addresses before.
      return unsafe input.withUnsafeBufferPointer { source in
        unsafe output.withUnsafeMutableBufferPointer { target in
          var available = UInt32(clamping: source.count)
          var room = UInt32(clamping: target.count - start)
          var ended: Int32 = 0
          let before = (available, room)
          let code = unsafe skillgap_isal_inflate(
            state, source.baseAddress, &available,
            target.baseAddress.map { unsafe $0 + start }, &room, &ended)
          // Of damaged data ISA-L gives back what it has looked ahead, of earlier calls too.
          return InflateStep(
            consumed: max(Int(before.0) - Int(available), 0), produced: Int(before.1 - room),
            outcome: outcome(of: code, ended: ended != 0))
        }
      }
    }

    private func outcome(of code: Int32, ended: Bool) -> InflateStep.Outcome {
      switch code {
      case ISAL_INCORRECT_CHECKSUM: .corrupt(reason: GzipFlaw.check)
      case ISAL_INVALID_WRAPPER, ISAL_UNSUPPORTED_METHOD: .corrupt(reason: GzipFlaw.header)
      case ..<0: .corrupt(reason: GzipFlaw.block)
      default: ended ? .endOfMember : .goesOn
      }
    }
  }
#endif
