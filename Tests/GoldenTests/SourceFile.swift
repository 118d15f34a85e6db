import Foundation
import TestSupport

/// A Swift file of `Sources` as lines of code, without comments and without the text of strings.
struct SourceFile {
  let path: String
  let text: String
  let lineCount: Int
  /// One element a line; what stands in a comment or a string is blank.
  let code: [String]
  /// The lines that stand between no braces, without blank ones.
  let top: [String]
  /// Functions and initialisers by their first line, with the number of lines to the closing brace.
  let functions: [(line: Int, length: Int)]
  /// How many braces are still open at the end.
  let depth: Int

  init(_ path: String) throws {
    self.init(
      path, text: try String(contentsOf: Repository.root.appending(path: path), encoding: .utf8))
  }

  init(_ path: String, text: String) {
    self.path = path
    self.text = text
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    lineCount = text.hasSuffix("\n") ? lines.count - 1 : lines.count
    var isMultiline = false
    code = lines.map { Self.code(of: $0, isMultiline: &isMultiline) }
    var (top, depth): ([String], Int) = ([], 0)
    for line in code where !line.isEmpty {
      if depth == 0 { top.append(line) }
      for byte in line.utf8 where byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") {
        depth += byte == UInt8(ascii: "{") ? 1 : -1
      }
    }
    (self.top, self.depth, functions) = (top, depth, Self.functions(in: code))
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

  private static func functions(in code: [String]) -> [(line: Int, length: Int)] {
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

  /// The types and extensions at the top of the file, in their order.
  var declarations: [(isExtension: Bool, name: String)] {
    top.compactMap { line in
      let pattern =
        /^ *(?:@?\w+(?:\(\w+\))? +)*?(struct|enum|class|actor|protocol|extension) +([\w.]+)/
      return line.firstMatch(of: pattern).map { ($0.1 == "extension", String($0.2)) }
    }
  }

  /// Whether the file is `Name.swift` with the type of that name and no other, or
  /// `Name+Topic.swift` with an extension of it and no type.
  var isNamedAfterItsType: Bool {
    let name = path.split(separator: "/").last?.dropLast(".swift".count) ?? ""
    let types = declarations.filter { !$0.isExtension }.map(\.name)
    guard let plus = name.firstIndex(of: "+") else { return types == [String(name)] }
    let extended = String(name[..<plus])
    return types.isEmpty
      && declarations.contains { $0.name == extended || $0.name.hasPrefix(extended + ".") }
  }

  /// The name of the module, which is that of its folder.
  var module: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  /// The modules that the file imports.
  var imports: [String] {
    top.compactMap { line in
      line.firstMatch(of: /^ *(?:@?\w+ +)*?import +(?:struct +|enum +|func +)?(\w+)/).map {
        String($0.1)
      }
    }
  }

  /// Every Swift file of `Sources`, ordered by path.
  static let all: [SourceFile] = {
    let paths = FileManager.default.enumerator(atPath: Repository.path("Sources"))
    let names = paths?.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") } ?? []
    return names.sorted().compactMap { try? SourceFile("Sources/" + $0) }
  }()
}
