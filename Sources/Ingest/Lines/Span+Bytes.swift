import Glibc

extension Span<UInt8> {
  /// The bytes as text; what is not valid UTF-8 is replaced.
  var text: String {
    // Safe: the pointer is used only while the closure runs, and the text is a copy.
    unsafe withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// The index of the first `byte` at or after `start`, or nil.
  func firstIndex(of byte: UInt8, from start: Int = 0) -> Int? {
    var index = start
    while index < count {
      if self[index] == byte { return index }
      index += 1
    }
    return nil
  }

  /// Whether `byte` occurs; the fast way for long spans.
  func contains(_ byte: UInt8) -> Bool {
    // Safe: memchr reads `count` bytes, which live while the closure runs.
    unsafe withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return false }
      return unsafe memchr(start, Int32(byte), bytes.count) != nil
    }
  }

  func firstIndex(where matches: (UInt8) -> Bool) -> Int? {
    for index in indices where matches(self[index]) { return index }
    return nil
  }

  func lastIndex(where matches: (UInt8) -> Bool) -> Int? {
    var index = count - 1
    while index >= 0 {
      if matches(self[index]) { return index }
      index -= 1
    }
    return nil
  }

  /// How often `byte` occurs.
  func count(of byte: UInt8) -> Int {
    var found = 0
    for index in indices where self[index] == byte { found += 1 }
    return found
  }

  /// `range` without the blanks at both of its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, self[lower] == UInt8(ascii: " ") { lower += 1 }
    while lower < upper, self[upper - 1] == UInt8(ascii: " ") { upper -= 1 }
    return lower..<upper
  }

  func hasPrefix(_ prefix: [UInt8]) -> Bool {
    guard count >= prefix.count else { return false }
    for index in prefix.indices where self[index] != prefix[index] { return false }
    return true
  }

  /// Whether these bytes are the same as those of `other`.
  func isEqual(to other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for index in indices where self[index] != other[index] { return false }
    return true
  }

  /// Whether the ASCII `text`, in lower case, occurs in any case.
  func containsLetters(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    var start = 0
    while start + wanted.count <= count {
      if wanted.indices.allSatisfy({ self[start + $0].asciiLowercased == wanted[$0] }) {
        return true
      }
      start += 1
    }
    return false
  }

  /// Whether a quotation mark is open at the end, as in the first line of a record of several.
  var isQuoteOpen: Bool { !count(of: UInt8(ascii: "\"")).isMultiple(of: 2) }

  var isASCII: Bool {
    var union: UInt8 = 0
    for index in indices { union |= self[index] }
    return union < 0x80
  }

  /// How many characters of UTF-8 begin in the first `length` bytes.
  func characters(inFirst length: Int) -> Int {
    var characters = 0
    for index in 0..<Swift.min(length, count) where self[index] & 0xC0 != 0x80 { characters += 1 }
    return characters
  }
}

extension UInt8 {
  var asciiLowercased: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }

  var isASCIIDigit: Bool { self &- UInt8(ascii: "0") < 10 }

  var isASCIILetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
}
