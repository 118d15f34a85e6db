import StatisticalModel

/// The content of a file in blocks: as it is, or inflated where it begins with gzip's magic bytes.
struct ByteSource: ~Copyable {
  #if ISAL
    /// The library that Package.swift has found.
    private typealias GzipInflater = ISALInflater
  #else
    /// The library that Package.swift has found.
    private typealias GzipInflater = ZlibInflater
  #endif

  static let standardBlockSize = 1 << 20

  let name: String
  let isGzip: Bool
  private var descriptor: FileDescriptor
  private let limits: IngestLimits
  private let inflater: GzipInflater?
  /// A block as read; of it, `pending` is not used yet.
  private var input: [UInt8]
  private var pending = 0..<0
  private var inflated = 0
  private var isBetweenMembers = false
  /// What is wrong with the gzip data; thrown again by every further read, which would find more.
  private var failure: IngestError?
  /// Where another core inflates the file.
  private var readAhead: ReadAhead?

  /// - Parameters:
  ///   - file: what to read.
  ///   - limits: the bounds of what is inflated.
  ///   - blockSize: how much is read of the file at once.
  ///   - aheadFrom: the size of blocks from which on a gzip file of more than one is inflated on
  ///     another core.
  /// - Throws: what opening the file, and reading its first bytes, throws.
  init(
    _ file: InputFile, limits: IngestLimits, blockSize: Int = Self.standardBlockSize,
    aheadFrom: Int = Self.standardBlockSize
  ) throws(IngestError) {
    var descriptor = try FileDescriptor(opening: file)
    var input = [UInt8](repeating: 0, count: max(blockSize, 2))
    var filled = 0
    while filled < 2 {
      let read = try descriptor.read(into: &input, from: filled, count: input.count - filled)
      if read == 0 { break }
      filled += read
    }
    // A file that is nothing but the first magic byte is gzip too, cut off at once.
    let isGzip = filled > 0 && input[0] == 0x1F && (filled == 1 || input[1] == 0x8B)
    let isLong =
      isGzip && blockSize >= aheadFrom && descriptor.isLonger(than: blockSize)
    let inflater = isGzip && !isLong ? try Self.startedInflater(file.name) : nil
    name = file.name
    self.limits = limits
    self.inflater = inflater
    self.isGzip = isGzip
    self.input = input
    pending = 0..<filled
    readAhead =
      isLong
      ? ReadAhead(file, content: descriptor.content, limits: limits, blockSize: input.count) : nil
    self.descriptor = descriptor
  }

  private static func startedInflater(_ name: String) throws(IngestError) -> GzipInflater {
    do throws(GzipInflater.StartFailure) {
      return try GzipInflater()
    } catch {
      throw IngestError(
        location: SourceLocation(file: name), cause: .zlibFailure(code: error.code))
    }
  }

  /// Puts the next bytes of the content into `buffer`, from `start` on, as many as it has room for.
  ///
  /// - Returns: how many bytes, 0 only at the end of the content.
  /// - Throws: `isDirectory`, `cannotRead`, and what is wrong with gzip data.
  mutating func read(into buffer: inout [UInt8], from start: Int) throws(IngestError) -> Int {
    if let failure { throw failure }
    if let count = try readAhead?.read(into: &buffer, from: start) { return count }
    if isGzip {
      do throws(IngestError) {
        return try readInflated(into: &buffer, from: start)
      } catch {
        failure = error
        throw error
      }
    }
    guard !pending.isEmpty else {
      return try descriptor.read(
        into: &buffer, from: start, count: min(buffer.count - start, input.count))
    }
    let count = min(pending.count, buffer.count - start)
    buffer.replaceSubrange(
      start..<start + count, with: input[pending.lowerBound..<pending.lowerBound + count])
    pending = pending.lowerBound + count..<pending.upperBound
    return count
  }

  private mutating func readInflated(
    into buffer: inout [UInt8], from start: Int
  ) throws(IngestError) -> Int {
    while true {
      if pending.isEmpty, try !refill() {
        if isBetweenMembers { return 0 }
        // The inflater may hold bytes back that it has read; without any the file is cut off.
        let produced = try inflate(into: &buffer, from: start)
        if produced > 0 { return produced }
        if isBetweenMembers { return 0 }
        throw error(.truncatedGzip)
      }
      if isBetweenMembers, try !beginMember() { return 0 }
      let produced = try inflate(into: &buffer, from: start)
      if produced > 0 { return produced }
    }
  }

  private mutating func refill() throws(IngestError) -> Bool {
    pending = 0..<(try descriptor.read(into: &input, from: 0, count: input.count))
    return !pending.isEmpty
  }

  private mutating func inflate(
    into buffer: inout [UInt8], from start: Int
  ) throws(IngestError) -> Int {
    guard let step = inflater?.inflate(input.span.extracting(pending), into: &buffer, from: start)
    else { return 0 }
    pending = pending.lowerBound + step.consumed..<pending.upperBound
    switch step.outcome {
    case .goesOn: break
    case .endOfMember: isBetweenMembers = true
    case .corrupt(let reason): throw error(.corruptGzip(reason: reason))
    case .failed(let code): throw error(.zlibFailure(code: code))
    }
    inflated += step.produced
    guard inflated <= limits.maximumInflatedBytes else {
      throw error(.inflatedTooLarge(limit: limits.maximumInflatedBytes))
    }
    return step.produced
  }

  /// Goes on with the member that begins at the pending bytes.
  ///
  /// - Returns: false where nothing but zeros is left.
  private mutating func beginMember() throws(IngestError) -> Bool {
    if input[pending.lowerBound] == 0 {
      try skipZeros()
      return false
    }
    guard input[pending.lowerBound] == 0x1F else { throw error(.trailingGarbage) }
    if pending.count == 1 {
      input[0] = 0x1F
      let read = try descriptor.read(into: &input, from: 1, count: input.count - 1)
      pending = 0..<1 + read
      guard read > 0 else { throw error(.truncatedGzip) }
    }
    guard input[pending.lowerBound + 1] == 0x8B else { throw error(.trailingGarbage) }
    inflater?.reset()
    isBetweenMembers = false
    return true
  }

  private mutating func skipZeros() throws(IngestError) {
    repeat {
      for index in pending where input[index] != 0 { throw error(.trailingGarbage) }
    } while try refill()
  }

  private func error(_ cause: IngestError.Cause) -> IngestError {
    IngestError(location: SourceLocation(file: name), cause: cause)
  }
}
