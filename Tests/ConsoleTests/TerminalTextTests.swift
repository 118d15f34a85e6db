import Console
import Foundation
import Pipeline
import TestSupport
import Testing
import Tidy

@Suite("Text for a terminal")
struct TerminalTextTests {
  /// A text, and how one line of a terminal shows it.
  static let texts = [
    ("", ""), ("plain", "plain"),
    ("Ça & là – “x” 12,1\u{202F}% 東京 👩", "Ça & là – “x” 12,1\u{202F}% 東京 👩"),
    ("a\u{1B}[31mb", "a\\u{1B}[31mb"), ("\u{1B}]0;title\u{7}", "\\u{1B}]0;title\\u{07}"),
    ("a\u{9B}2J", "a\\u{009B}2J"), ("\u{7F}", "\\u{7F}"), ("a\nb", "a\\nb"), ("a\r\nb", "a\\r\\nb"),
    ("a\tb", "a\\tb"), ("a\u{0}b", "a\\0b"), ("\u{85}", "\\u{0085}"), ("\u{8}", "\\u{08}"),
    ("a\u{202E}b\u{202C}", "a\\u{202E}b\\u{202C}"), ("\u{2066}x\u{2069}", "\\u{2066}x\\u{2069}"),
    ("\u{200E}\u{200F}\u{61C}", "\\u{200E}\\u{200F}\\u{061C}"),
    ("a\u{200B}b\u{200D}\u{FEFF}", "a\\u{200B}b\\u{200D}\\u{FEFF}"),
    ("\u{2028}\u{2029}", "\\u{2028}\\u{2029}"), ("a\u{AD}b", "a\\u{00AD}b"),
    ("\u{E0041}", "\\u{000E0041}"), ("\u{3164}", "\\u{3164}"), ("e\u{301}", "e\u{301}"),
    ("C:\\u{1B}", "C:\\u{1B}"),
  ]

  @Test("What a terminal would obey, or nobody sees, is written as what it is", arguments: texts)
  func line(text: String, expected: String) {
    #expect(TerminalText(line: text).text == expected)
  }

  @Test("The lines of this program stay lines")
  func lines() {
    #expect(TerminalText(lines: "a\tb\n\u{1B}c\r\n").text == "a\\tb\n\\u{1B}c\\r\n")
  }

  @Test("No title forges a row or a column of a table")
  func cells() {
    let table = TextTable(rows: [["A", "B"], ["x\ny", "z\t\u{1B}[A"], ["\u{202E}w", "v"]])
    #expect(table.text == "A          B\nx\\ny       z\\t\\u{1B}[A\n\\u{202E}w  v\n")
  }

  @Test("JSON has the same value, and no hidden character")
  func json() throws {
    let texts = Self.texts.map(\.0) + ["a\"b\\c/"]
    let json = try JSONText.of(texts)
    #expect(!json.unicodeScalars.contains { $0 != "\n" && $0.isHidden })
    #expect(try JSONDecoder().decode([String].self, from: Data(json.utf8)) == texts)
    let few = try JSONText.of(["a\u{9B}\u{7F}b", "\u{202E}\u{E0041}", "é\u{1B}"])
    #expect(
      few == """
        [
          "a\\u009b\\u007fb",
          "\\u202e\\udb40\\udc41",
          "é\\u001b"
        ]

        """)
  }

  private struct Collector: OutputSink {
    let errorNumber: Int32 = 0
    var bytes: [UInt8] = []
    /// How often bytes may still come.
    var rest = Int.max

    mutating func take(_ bytes: Span<UInt8>) -> Bool {
      rest -= 1
      for index in bytes.indices { self.bytes.append(bytes[index]) }
      return rest > 0
    }
  }

  @Test("A stream of bytes is the same wherever it is cut", arguments: 1...9)
  func sink(size: Int) {
    let text = Self.texts.map(\.0).joined(separator: ",\n") + "\n"
    let bytes = Array(text.utf8)
    var sink = TerminalSink(Collector())
    for start in stride(from: 0, to: bytes.count, by: size) {
      let isTaken = sink.take(Array(bytes[start..<min(start + size, bytes.count)]).span)
      #expect(isTaken)
    }
    #expect(String(decoding: sink.base.bytes, as: UTF8.self) == TerminalText(lines: text).text)
  }

  @Test("A sink that takes no more is heard")
  func fullSink() {
    var sink = TerminalSink(Collector(rest: 1))
    let isTaken = sink.take(([0x61] as [UInt8]).span)
    #expect(!isTaken)
  }
}
