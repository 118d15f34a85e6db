import StatisticalModel

/// Makes text of the bytes of a field in its declared encoding.
struct FieldDecoder: Sendable {
  let encoding: DelimitedFormat.Encoding

  /// The text of a field; UTF-8 has been checked before.
  func text(_ bytes: UnsafeRawBufferPointer) -> String {
    switch encoding {
    // Safe: both read the bytes while the call lasts, and the text is a copy.
    case .utf8: return unsafe String(decoding: bytes, as: UTF8.self)
    case .latin1:
      var text = ""
      unsafe text.unicodeScalars.append(contentsOf: bytes.lazy.map(Self.scalar))
      return text
    }
  }

  /// The character of a byte of Windows-1252; the five bytes without one stay control characters.
  static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    guard byte >= 0x80, byte < 0xA0 else { return Unicode.Scalar(byte) }
    return windows1252[Int(byte) - 0x80]
  }

  /// The characters of 0x80 to 0x9F, where Windows-1252 departs from ISO-8859-1.
  private static let windows1252 = Array(
    ("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}" + "\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ").unicodeScalars)
}
