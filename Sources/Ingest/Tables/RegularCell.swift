/// A cell as Eurostat writes nearly all: a number or `:`, a blank, and perhaps flags in lower case.
///
/// `12.3 `, `: `, `12.3 b`, `: u`. It is four numbers so that it travels in registers: the hot path
/// of a conversion hands on tens of millions of them. Every other spelling, and every fault, is for
/// `TableCell`, which reads the regular ones too and agrees with it.
package struct RegularCell {
  /// Where the cell begins.
  package let start: Int
  /// The end of the number; `start` where the value is missing.
  package let valueEnd: Int
  /// Where the flags begin; they go to `end`.
  package let flagsStart: Int
  /// The end of the cell, without the blanks behind it.
  package let end: Int

  var isMissing: Bool { valueEnd == start }

  /// Where the TAB behind it stands, or the end of the line.
  var next: Int { flagsStart == end ? end + 1 : end }

  @inline(__always)
  init?(_ line: Span<UInt8>, at start: Int) {
    var index = start
    let count = line.count
    var digits = 0
    while index < count, line[index].isASCIIDigit { index += 1 }
    digits = index - start
    if digits > 0 {
      if index < count, line[index] == UInt8(ascii: ".") {
        let point = index
        index += 1
        while index < count, line[index].isASCIIDigit { index += 1 }
        guard index > point + 1 else { return nil }
      }
      valueEnd = index
    } else {
      guard index < count, line[index] == UInt8(ascii: ":") else { return nil }
      valueEnd = start
      index += 1
    }
    guard index < count, line[index] == UInt8(ascii: " ") else { return nil }
    self.start = start
    let behindBlank = index + 1
    var flags = behindBlank
    while flags < count, line[flags] | 0x20 == line[flags], line[flags].isASCIILetter { flags += 1 }
    guard flags == count || line[flags] == UInt8(ascii: "\t") else { return nil }
    if flags == behindBlank {
      flagsStart = index
      end = index
    } else {
      flagsStart = behindBlank
      end = flags
    }
  }
}
