import CZlib

@testable import Ingest

/// What holds of gzip data, whoever inflates it and on whichever core.
enum GzipLaws {
  /// Less than elsewhere, for the same reason.
  private static let limits = IngestLimits(maximumInflatedBytes: 1 << 12)
  private static let tooLarge = IngestError.Cause.inflatedTooLarge(limit: 1 << 12)

  private struct Content {
    var bytes: [UInt8] = []
    var error: IngestError?
  }

  /// Inflating ahead on another core, in blocks of any size, gives the same bytes and message.
  static func checkReadAhead(_ input: Input) {
    let bytes = member(input.bytes)
    let file = Input.file(of: bytes)
    let plain = content(file, blockSize: Input.largeBlock, aheadFrom: .max)
    // Below the size of the file, else nothing is read ahead; each block changes the thread.
    let size = max(1, min([31, 61, 127, 255][bytes.count % 4], bytes.count - 1))
    let ahead = content(file, blockSize: size, aheadFrom: 1)
    // What is damaged and too large besides is refused for whichever comes to light first.
    let isTooLarge = [plain.error, ahead.error].contains { $0?.cause == Self.tooLarge }
    require(
      plain.error == ahead.error || isTooLarge && plain.error != nil && ahead.error != nil,
      "\(String(describing: (plain.error, ahead.error)))")
    // Of a damaged file more or less may be inflated before the damage is met.
    let agree =
      plain.error == nil
      ? plain.bytes == ahead.bytes
      : plain.bytes.starts(with: ahead.bytes) || ahead.bytes.starts(with: plain.bytes)
    require(agree, "reading ahead in blocks of \(size) changes the content")
  }

  #if ISAL
    /// What zlib inflates ISA-L inflates to the same; what zlib refuses ISA-L refuses, unless it is
    /// for the codes of a block: ISA-L takes sets of codes that zlib does not, and then it is the
    /// checksum that decides.
    static func checkISAL(_ input: Input) {
      let file = Input.file(of: member(input.bytes))
      for size in [Input.largeBlock, input.smallBlock] {
        let byZlib = content(file, blockSize: size, aheadFrom: .max)
        let byISAL = contentByISAL(file.path, blockSize: size)
        let agree =
          byZlib.error == nil
          ? byISAL.message == nil && byISAL.bytes == byZlib.bytes
          : byISAL.message != nil || byZlib.error?.cause == .corruptGzip(reason: GzipFlaw.block)
        require(agree, "zlib: \(byZlib), ISA-L: \(byISAL)")
      }
    }
  #endif

  private static func content(_ file: InputFile, blockSize: Int, aheadFrom: Int) -> Content {
    var content = Content()
    do throws(IngestError) {
      var source = try ByteSource(
        file, limits: limits, blockSize: blockSize, aheadFrom: aheadFrom)
      var block = [UInt8](repeating: 0, count: blockSize)
      while case let count = try source.read(into: &block, from: 0), count > 0 {
        content.bytes += block[..<count]
      }
    } catch {
      content.error = error
    }
    return content
  }

  /// The input itself where it is gzip; else a member around it as its deflated data, with the
  /// checksum and the length that belong to it, which no mutation would find.
  private static func member(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: [0x1F, 0x8B]) { return bytes }
    let (content, used) = inflated(bytes)
    // Safe: as many bytes as the array has.
    let check = unsafe UInt32(crc32(0, content, UInt32(content.count)))
    let trailer = [check, UInt32(content.count)].flatMap { word in
      (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
    }
    return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255] + bytes[..<used] + trailer
  }

  /// What zlib makes of deflated data without a header, and how many bytes of it.
  private static func inflated(_ bytes: [UInt8]) -> (content: [UInt8], used: Int) {
    var output = [UInt8](repeating: 0, count: 1 << 13)
    var input = bytes
    var stream = z_stream()
    // Safe: the stream does not move while zlib has its address, and both buffers outlive it.
    return unsafe withUnsafeMutablePointer(to: &stream) { stream in
      unsafe input.withUnsafeMutableBufferPointer { source in
        unsafe output.withUnsafeMutableBufferPointer { target in
          guard unsafe skillgap_inflate_init(stream, -15) == Z_OK else { return ([], 0) }
          defer { unsafe inflateEnd(stream) }
          unsafe stream.pointee.next_in = source.baseAddress
          unsafe stream.pointee.avail_in = UInt32(source.count)
          unsafe stream.pointee.next_out = target.baseAddress
          unsafe stream.pointee.avail_out = UInt32(target.count)
          _ = unsafe CZlib.inflate(stream, Z_FINISH)
          let produced = unsafe Int(stream.pointee.total_out)
          return unsafe (Array(target[..<produced]), Int(stream.pointee.total_in))
        }
      }
    }
  }
}
