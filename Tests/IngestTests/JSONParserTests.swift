import Testing

@testable import Ingest

@Suite("JSON by the letter")
struct JSONParserTests {
  /// The value in a spelling of its own: numbers as they stand, strings with their scalars.
  private static func spelled(_ value: JSONValue) -> String {
    switch value.kind {
    case .null: "null"
    case .boolean(let boolean): "\(boolean)"
    case .number(let text): text
    case .string(let text):
      "<\(text.unicodeScalars.map { String($0.value) }.joined(separator: " "))>"
    case .array(let elements): "[\(elements.map(spelled).joined(separator: ","))]"
    case .object(let members):
      "{\(members.map { "\($0.name)=\(spelled($0.value))" }.joined(separator: ","))}"
    }
  }

  static let texts: [(String, String)] = [
    (" 62.80 ", "62.80"), ("-0", "-0"), ("1.5E-3", "1.5E-3"), ("2e+10", "2e+10"), ("0.0", "0.0"),
    (#""""#, "<>"), (#""a\"\\\/\b\f\n\r\t""#, "<97 34 92 47 8 12 10 13 9>"),
    (#""\u00e9\u20AC""#, "<233 8364>"), (#""\ud83d\ude00""#, "<128512>"),
    (#""é😀""#, "<233 128512>"),
    ("[]", "[]"), ("[ 1 , [2] , { } ]", "[1,[2],{}]"), ("{}", "{}"),
    (#"{"b": 1, "a": [true, false, null]}"#, "{b=1,a=[true,false,null]}"),
    (#"{"a": {"a": 1}}"#, "{a={a=1}}"),
  ]

  @Test("Values are taken as they are", arguments: texts)
  func reads(text: String, expected: String) throws {
    #expect(Self.spelled(try JSONParser.value(of: Array(text.utf8))) == expected)
  }

  static let faults: [(String, Int)] = [
    ("", 0), (" ", 1), ("[", 1), ("[1", 2), ("[1,]", 3), ("[1 2]", 3), ("{\"a\"}", 4),
    ("{\"a\":}", 5), ("{a:1}", 1), ("{\"a\":1,}", 7), ("01", 1), ("-", 1), ("1.", 2), (".5", 0),
    ("1e", 2), ("+1", 0), ("nul", 3), ("True", 0), ("\"a", 2), ("\"\\x\"", 2), ("\"\\u12g4\"", 5),
    ("\"\\ud83d\"", 3), ("\"\\ude00\"", 3), ("\"\\ud83d\\u0041\"", 3), ("\"\t\"", 1), ("1 1", 2),
    ("NaN", 0), ("'a'", 0),
  ]

  @Test("What is no JSON is refused at its byte", arguments: faults)
  func refuses(text: String, offset: Int) {
    do throws(LineFault) {
      _ = try JSONParser.value(of: Array(text.utf8))
      Issue.record("'\(text)' was taken")
    } catch {
      #expect(error.offset == offset, "\(text)")
    }
  }

  /// A random value as text, with blanks where they may stand, and as `spelled` has it.
  private static func random(
    depth: Int, _ generator: inout SplitMix
  ) -> (text: String, spelled: String) {
    func blanks() -> String {
      String(
        repeating: " \n\t".randomElement(using: &generator) ?? " ",
        count: Int.random(in: 0...2, using: &generator))
    }
    switch Int.random(in: 0...(depth > 4 ? 3 : 5), using: &generator) {
    case 0: return ("null", "null")
    case 1: return ("true", "true")
    case 2:
      let number =
        "\(Int.random(in: -99...99, using: &generator)).\(Int.random(in: 0...999, using: &generator))"
      return (number, number)
    case 3:
      let scalars = (0..<Int.random(in: 0...4, using: &generator)).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0x23...0x2FFF, using: &generator))
      }.filter { $0 != "\\" }
      let text = String(String.UnicodeScalarView(scalars))
      return ("\"\(text)\"", "<\(scalars.map { String($0.value) }.joined(separator: " "))>")
    case 4:
      let parts = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
        random(depth: depth + 1, &generator)
      }
      return (
        "[" + parts.map { blanks() + $0.text + blanks() }.joined(separator: ",") + blanks() + "]",
        "[" + parts.map(\.spelled).joined(separator: ",") + "]"
      )
    default:
      let parts = (0..<Int.random(in: 0...4, using: &generator)).map { index in
        ("n\(index)", random(depth: depth + 1, &generator))
      }
      return (
        "{" + parts.map { blanks() + "\"\($0)\"" + blanks() + ":" + $1.text }.joined(separator: ",")
          + "}",
        "{" + parts.map { "\($0)=\($1.spelled)" }.joined(separator: ",") + "}"
      )
    }
  }

  @Test("What is written is read, and a text cut anywhere is none")
  func randomTrees() throws {
    var generator = SplitMix(seed: 61)
    for _ in 0..<300 {
      let value = Self.random(depth: 0, &generator)
      let bytes = Array(value.text.utf8)
      #expect(Self.spelled(try JSONParser.value(of: bytes)) == value.spelled)
      guard let last = bytes.last, last == UInt8(ascii: "]") || last == UInt8(ascii: "}")
      else { continue }
      for count in 0..<bytes.count {
        let read = try? JSONParser.value(of: Array(bytes[..<count]))
        #expect(read == nil, "\(value.text) cut at \(count)")
      }
    }
  }

  @Test("A path leads to a value, or as far as there is one")
  func paths() throws {
    let text = #"{"value": {"60": 1, "61": [7, 8]}, "size": [1]}"#
    let root = try JSONParser.value(of: Array(text.utf8))
    #expect(root.offset(of: "value.60") == 17)
    #expect(root.offset(of: "value.61.1") == 30)
    #expect(root.offset(of: "value.99") == 10)
    #expect(root.offset(of: "size.0") == 44)
    #expect(root.offset(of: "nothing") == 0)
  }
}
