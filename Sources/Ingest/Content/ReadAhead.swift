import Dispatch

/// Inflates a file on another core, a few blocks ahead of the one who reads.
///
/// Blocks go round: what the reader has used up is filled anew, so that memory does not grow.
struct ReadAhead: ~Copyable {
  private let channel = BlockChannel()
  private var block: [UInt8] = []
  /// The bytes of the block that are not used yet.
  private var pending = 0..<0
  private var isAtEnd = false
  /// What reading has thrown; thrown again by every further read.
  private var failure: IngestError?

  /// Begins to inflate a file that is open as `content` into blocks of `blockSize` bytes, at least 2.
  init(_ file: InputFile, content: OpenFile, limits: IngestLimits, blockSize: Int) {
    let channel = channel
    let file = InputFile(
      path: file.path, name: file.name, meter: file.meter, content: content)
    DispatchQueue.global(qos: .userInitiated).async {
      Self.fill(channel, from: file, limits, blockSize)
    }
  }

  deinit { channel.cancel() }

  /// Puts the next bytes into `buffer` from `start` on, as many as it has room for.
  ///
  /// - Returns: how many bytes, 0 only at the end of the content.
  /// - Throws: what reading the file has thrown, behind all bytes before it.
  mutating func read(into buffer: inout [UInt8], from start: Int) throws(IngestError) -> Int {
    while pending.isEmpty {
      if let failure { throw failure }
      if isAtEnd { return 0 }
      switch channel.next(recycling: block) {
      case .block(let bytes, let count):
        block = bytes
        pending = 0..<count
      case .end: isAtEnd = true
      case .failure(let error): failure = error
      }
    }
    let count = min(pending.count, buffer.count - start)
    let used = pending.lowerBound..<pending.lowerBound + count
    buffer.replace(from: start, with: block.span.extracting(used))
    pending = used.upperBound..<pending.upperBound
    return count
  }

  private static func fill(
    _ channel: BlockChannel, from file: InputFile, _ limits: IngestLimits, _ blockSize: Int
  ) {
    do throws(IngestError) {
      var source = try ByteSource(file, limits: limits, blockSize: blockSize, aheadFrom: .max)
      while var block = channel.room() {
        if block.isEmpty { block = [UInt8](repeating: 0, count: blockSize) }
        let count = try source.read(into: &block, from: 0)
        channel.deliver(count > 0 ? .block(block, count: count) : .end)
        if count == 0 { return }
      }
    } catch {
      channel.deliver(.failure(error))
    }
  }
}

extension [UInt8] {
  /// Copies bytes over those from `start` on.
  fileprivate mutating func replace(from start: Int, with bytes: Span<UInt8>) {
    precondition(start >= 0 && start + bytes.count <= count)
    // Safe: the precondition keeps the copy within the array, and the two do not overlap.
    unsafe withUnsafeMutableBytes { target in
      unsafe bytes.withUnsafeBytes { source in
        guard let from = source.baseAddress, let to = target.baseAddress else { return }
        unsafe (to + start).copyMemory(from: from, byteCount: source.count)
      }
    }
  }
}
