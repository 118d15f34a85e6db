package import Pipeline
import Tidy

/// Bytes of UTF-8 on their way to a terminal, each line as `TerminalText`.
///
/// A character that is cut by the end of a block waits for the next block.
package struct TerminalSink<Base: OutputSink>: OutputSink {
  package private(set) var base: Base
  /// The first bytes of a character whose others are still to come: three at most.
  private var waiting: [UInt8] = []

  package var errorNumber: Int32 { base.errorNumber }

  package init(_ base: Base) {
    self.base = base
  }

  package mutating func take(_ bytes: Span<UInt8>) -> Bool {
    var block = waiting
    block.reserveCapacity(block.count + bytes.count)
    for index in bytes.indices { block.append(bytes[index]) }
    let whole = block.count - Self.cut(of: block)
    waiting = Array(block[whole...])
    let text = TerminalText(lines: String(decoding: block[..<whole], as: UTF8.self)).text
    return base.take(Array(text.utf8).span)
  }

  /// How many bytes at the end are the beginning of a character.
  private static func cut(of bytes: [UInt8]) -> Int {
    for count in 1...3 where count <= bytes.count {
      let byte = bytes[bytes.count - count]
      switch byte {
      case 0x80...0xBF: continue
      case 0xC2...0xDF: return count < 2 ? count : 0
      case 0xE0...0xEF: return count < 3 ? count : 0
      case 0xF0...0xF4: return count
      default: return 0
      }
    }
    return 0
  }
}
