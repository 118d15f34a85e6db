/// An encoding whose characters have two or four bytes, which spreadsheets call Unicode.
package enum WideEncoding: String, Sendable, Hashable, CaseIterable {
  case utf16LittleEndian = "UTF-16 (little-endian)"
  case utf16BigEndian = "UTF-16 (big-endian)"
  case utf32LittleEndian = "UTF-32 (little-endian)"
  case utf32BigEndian = "UTF-32 (big-endian)"

  /// The encoding that the beginning of a file gives away, by its byte order mark or by where its
  /// zeros stand; nil where it may be in another.
  init?(sniffing bytes: Span<UInt8>) {
    if let marked = Self.allCases.reversed().first(where: { bytes.hasPrefix($0.mark) }) {
      self = marked
      return
    }
    // One of the bytes of a character is zero in most of the alphabets of Europe, and the other is
    // no control then.
    let count = min(bytes.count, 512) & ~1
    var zeros = [0, 0]
    for index in 0..<count where bytes[index] == 0 {
      guard Self.isText(bytes[index ^ 1]) else { return nil }
      zeros[index & 1] += 1
    }
    guard zeros.contains(0), zeros[0] + zeros[1] >= max(2, count / 8) else { return nil }
    self = zeros[0] == 0 ? .utf16LittleEndian : .utf16BigEndian
  }

  private static func isText(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains(byte)
  }

  private var mark: [UInt8] {
    switch self {
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .utf32LittleEndian: [0xFF, 0xFE, 0, 0]
    case .utf32BigEndian: [0, 0, 0xFE, 0xFF]
    }
  }
}
