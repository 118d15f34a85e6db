import Foundation
import TestSupport
import Testing

/// A Swift file of `Sources` as lines of code, without comments and without the text of strings.
private struct SourceFile {
  let path: String
  let lineCount: Int
  /// One element a line; what stands in a comment or a string is blank.
  let code: [String]

  init(_ path: String) throws {
    self.init(
      path, text: try String(contentsOf: Repository.root.appending(path: path), encoding: .utf8))
  }

  init(_ path: String, text: String) {
    self.path = path
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    lineCount = text.hasSuffix("\n") ? lines.count - 1 : lines.count
    var isMultiline = false
    code = lines.map { Self.code(of: $0, isMultiline: &isMultiline) }
  }

  /// What is code in a line; interpolations count as text.
  private static func code(of line: Substring, isMultiline: inout Bool) -> String {
    if line.contains("\"\"\"") {
      defer { isMultiline.toggle() }
      return isMultiline ? "" : String(line.prefix { $0 != "\"" })
    }
    if isMultiline { return "" }
    var code = ""
    var isText = false
    var previous: Character = " "
    for character in line {
      if !isText, character == "/", previous == "/" { return String(code.dropLast()) }
      if character == "\"", previous != "\\" {
        isText.toggle()
      } else if !isText {
        code.append(character)
      }
      previous = previous == "\\" && character == "\\" ? " " : character
    }
    return code
  }

  /// The lines that trap on purpose, force something or print.
  var forbidden: [Int] {
    let call = /\b(fatalError|preconditionFailure|print|debugPrint)\(|\b(try|as)!/
    let force = /[\w)\]]!([.,)\s\]?\[(:]|$)/
    return code.indices.filter { code[$0].contains(call) || code[$0].contains(force) }.map {
      $0 + 1
    }
  }

  /// Functions and initialisers by their first line, with the number of lines to the closing brace.
  var functions: [(line: Int, length: Int)] {
    code.indices.compactMap { start in
      guard code[start].contains(/\b(func |init[?(<]|subscript[(<]|deinit)/) else { return nil }
      let indent = code[start].prefix { $0 == " " }
      let end = code.indices.dropFirst(start).first { code[$0].hasPrefix(indent + "}") }
      let next = code.indices.dropFirst(start + 1).first { index in
        !code[index].allSatisfy { $0 == " " } && code[index].prefix { $0 == " " } <= indent
          && !code[index].hasPrefix(indent + ")") && !code[index].hasPrefix(indent + "{")
          && !code[index].hasPrefix(indent + "->")
      }
      guard let end, let next, end <= next, !code[start].hasSuffix("}") else { return nil }
      return (start + 1, end - start + 1)
    }
  }
}

@Suite("House rules")
struct HouseRuleTests {
  private static let files: [SourceFile] = {
    let paths = FileManager.default.enumerator(atPath: Repository.path("Sources"))
    let names = paths?.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") } ?? []
    return names.sorted().compactMap { try? SourceFile("Sources/" + $0) }
  }()

  private static let library = files.filter { !$0.path.hasPrefix("Sources/skillgap/") }

  @Test("The rules look at every file, and see its functions")
  func coverage() {
    #expect(Self.files.count > 100)
    #expect(Self.files.flatMap(\.functions).count > 300)
    #expect(Self.library.count < Self.files.count)
  }

  @Test("No file is longer than 250 lines")
  func fileLength() {
    let long = Self.files.filter { $0.lineCount > 250 }.map { "\($0.path): \($0.lineCount) lines" }
    #expect(long == [])
  }

  @Test("No function is longer than 40 lines")
  func functionLength() {
    let long = Self.files.flatMap { file in
      file.functions.filter { $0.length > 40 }.map {
        "\(file.path):\($0.line): \($0.length) lines"
      }
    }
    #expect(long == [])
  }

  @Test("No library traps on purpose, forces anything or prints")
  func forbidden() {
    let places = Self.library.flatMap { file in
      file.forbidden.map { "\(file.path):\($0): \(file.code[$0 - 1])" }
    }
    #expect(places == [])
  }

  @Test("What is forbidden is found in code, and not in comments and strings")
  func forbiddenPattern() {
    let file = SourceFile(
      "x.swift",
      text: """
        let a = b!.c
        let d = "e!.f" // g!.h
        if i != j, !k { fatalError("l") }
        let m = try! n()
        let o = p as! Q
        // print("r")
        let s = t[0]! + u()!
        print(v)
        """)
    #expect(file.forbidden == [1, 3, 4, 5, 7, 8])
  }

  @Test("A function ends at the brace below its first letter")
  func functionPattern() {
    let file = SourceFile(
      "x.swift",
      text: """
        struct A {
          func b(
            c: Int
          ) -> Int
          {
            if c > 0 {
              return c
            }
            return 0
          }
          var d: Int { 1 }
          init() { e = 1 }
          func f() -> Int {
            1
          }
        }
        protocol G {
          func h()
        }
        """)
    #expect(file.functions.map(\.line) == [2, 13])
    #expect(file.functions.map(\.length) == [9, 3])
  }
}
