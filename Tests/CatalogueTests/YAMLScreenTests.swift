import Foundation
import TestSupport
import Testing

@testable import Catalogue

/// YAML that the files have no use for is refused before it is composed.
@Suite("YAML that could grow without end")
struct YAMLScreenTests {
  private static func message(_ text: String) -> String? {
    do throws(CatalogueError) {
      _ = try YAMLEntry.document(text, file: "x.yml")
      return nil
    } catch {
      return error.description
    }
  }

  private static let alias =
    "error: '*' begins an alias of YAML; a small file could stand for an endless one; put the text "
    + "in quotation marks, or write out what the alias stands for"
  private static let anchor =
    "error: '&' begins an anchor of YAML; with its aliases a small file could stand for an endless "
    + "one; put the text in quotation marks, or take the anchor away"
  private static let key =
    "error: a list or a mapping stands where a key belongs; a key is a text; write key: value, and "
    + "put a text in quotation marks that begins with a bracket"
  private static let question =
    "error: '?' begins a key of any kind; a key is a text; write key: value"
  private static let nesting =
    "error: lists and mappings are nested more than 64 deep; that is the limit; check the "
    + "indentation and the brackets"

  static let refused: [(String, String)] = [
    ("a: *b\n", "1:4: \(alias)"), ("a: &b c\n", "1:4: \(anchor)"), ("&a b: c\n", "1:1: \(anchor)"),
    ("- *a\n", "1:3: \(alias)"), ("- - &a b\n", "1:5: \(anchor)"), ("*a : b\n", "1:1: \(alias)"),
    ("é: [b, *c]\n", "1:8: \(alias)"), ("a: {b: &c d}\n", "1:8: \(anchor)"),
    ("a: [\n  # x\n  *b]\n", "3:3: \(alias)"), ("a:\n  &b\n  c: d\n", "2:3: \(anchor)"),
    ("a: !t &b c\n", "1:7: \(anchor)"), ("a: [!t,&b c]\n", "1:8: \(anchor)"),
    ("--- &a\nb: c\n", "1:5: \(anchor)"), ("a: b\n---\n*a\n", "3:1: \(alias)"),
    ("a: |\n  *b\n&c d: e\n", "3:1: \(anchor)"), ("a: 'b'\n*c : d\n", "2:1: \(alias)"),
    ("a: b\r\n*c : d\r\n", "2:1: \(alias)"), ("a: b\u{85}*c : d\n", "2:1: \(alias)"),
    ("a: b\u{2028}*c : d\n", "2:1: \(alias)"), ("a: >2\n     b\n  *c\n *d\n", "4:2: \(alias)"),
    ("a:\n- b\n*c\n", "3:1: \(alias)"), ("a:\t*b\n", "1:4: \(alias)"),
    ("{\"a\":*b}\n", "1:6: \(alias)"),
    ("? a\n: b\n", "1:1: \(question)"), ("a: {? b : c}\n", "1:5: \(question)"),
    ("[a]: b\n", "1:1: \(key)"), ("- {a: b}: c\n", "1:3: \(key)"),
    ("a: {{b: c}: d}\n", "1:5: \(key)"),
    ("a: {b, [c]}\n", "1:8: \(key)"), ("a: [[b]: c]\n", "1:5: \(key)"),
    ("a: {!t {b: c}: d}\n", "1:8: \(key)"), ("!t [a]: b\n", "1:1: \(key)"),
    (String(repeating: "[", count: 65) + String(repeating: "]", count: 65), "1:65: \(nesting)"),
    (String(repeating: "- ", count: 65) + "a\n", "1:129: \(nesting)"),
    (blocks(65), "65:66: \(nesting)"),
  ]

  /// Mappings in each other, a line each.
  private static func blocks(_ depth: Int) -> String {
    (0..<depth).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
  }

  @Test("An anchor, an alias, a collection as key, a deep nesting", arguments: refused)
  func refuses(text: String, message: String) {
    #expect(Self.message(text) == "x.yml:" + message)
  }

  static let accepted = [
    "a: BE*\n", "a: b & c\n", "a: b &c\n", "a: \"R&D *x\"\n", "a: '*b ''&c'' *d'\n", "a: b *c\n",
    "\"*\\\"&\": a\n", "a: \"b\n  *c\n  &d\"\n", "a: b\n  *c &d\n",
    "a:\n  b\n  *c\n", "# *a\nb: c # &d\n", "a: |\n  *b\n  &c\nd: e\n",
    "a: >-\n  *b\n\n   &c\nd: e\n",
    "a: |2\n   *b\n  *c\nd: e\n", "- |\n *a\n- b&\n",
    "- a: |+\n    *b\n\n  c: d\n", "a: {b: c*, d: e&f}\n", "a: [b *c, d]\n", "a: [b\n *c]\n",
    "a*: b\n", "a: http://b?c=d&e=*\n", "a: -*b\n", "a: :*b\n", "a: ?*b\n",
    "a: []\nb: {}\n", "a: [[b], {c: d}]\n", "a: {b: [c], d: {e: f}}\n", "{a: {b: {c: [d]}}}\n",
    "a: b:c\n", "- [a]\n- {b: c}\n", "a: !t b\n", "%YAML 1.1\n---\na: b\n",
    String(repeating: "[", count: 64) + String(repeating: "]", count: 64),
    String(repeating: "- ", count: 64) + "a\n", blocks(64),
  ]

  @Test("A text may hold what begins them elsewhere", arguments: accepted)
  func accepts(text: String) {
    #expect(Self.message(text) == nil)
  }

  @Test("Every YAML file that is shipped has none")
  func shipped() throws {
    let data = Repository.root.appending(path: "data")
    let files = try #require(
      FileManager.default.enumerator(at: data, includingPropertiesForKeys: nil))
    var count = 0
    for case let file as URL in files where ["yml", "yaml"].contains(file.pathExtension) {
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(Self.message(text) == nil, "\(file.lastPathComponent)")
      count += 1
    }
    #expect(count > 7)
  }

  /// Each of these stands for twice the one before it: hashing the last would take 2^40 steps.
  @Test("Aliases of mappings as keys are not followed")
  func endless() {
    let lines = (1...40).map { "- &a\($0) {? *a\($0 - 1) : *a\($0 - 1)}" }
    let text = "- &a0 {b: c}\n" + lines.joined(separator: "\n") + "\n"
    #expect(Self.message(text) == "x.yml:1:3: \(Self.anchor)")
  }
}
