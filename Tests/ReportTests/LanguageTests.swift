import Foundation
import TestSupport
import Testing

@Suite("Languages")
struct LanguageTests {
  /// Dutch stands for any language: nothing but a page's language is called so.
  private static func namesDutch(_ text: String) -> Bool {
    let code = text.split(separator: "\n").filter { line in
      !line.drop { $0 == " " }.hasPrefix("//")
    }
    return code.contains {
      $0.contains(/\bdutch\b|\bDutch(Phrases)?\b|_nl\b|\bnl: |\bfr,nl\b|\.nl\.md/)
    }
  }

  /// The files of the sources and the catalogue, and the first page, that name the language.
  private static func places() throws -> [String] {
    let files = try ["Sources", "data/catalogue"].flatMap { folder in
      try FileManager.default.subpathsOfDirectory(atPath: Repository.path(folder))
        .map { folder + "/" + $0 }
    }
    return try (files + ["README.md"]).filter { path in
      guard [".swift", ".csv", ".yml", ".md"].contains(where: path.hasSuffix) else { return false }
      return namesDutch(try String(contentsOfFile: Repository.path(path), encoding: .utf8))
    }
  }

  /// The names in the first column of the table of docs/data.md; a folder's ends with `/`.
  private static func listed() throws -> [String] {
    let text = try String(contentsOfFile: Repository.path("docs/data.md"), encoding: .utf8)
    let section = try #require(text.firstRange(of: "**A language**")).upperBound
    let lines = text[section...].split(separator: "\n", omittingEmptySubsequences: false)
      .drop { !$0.hasPrefix("| `") }.prefix { $0.hasPrefix("| `") }
    return lines.flatMap { line in
      line.split(separator: "|")[0].matches(of: /`([^`]+)`/).map { String($0.output.1) }
    }
  }

  private static func isAt(_ path: String, _ name: String) -> Bool {
    name.hasSuffix("/") ? path.contains("/" + name) : ("/" + path).hasSuffix("/" + name)
  }

  @Test("docs/data.md lists every place where a language is named, and no other")
  func placesOfALanguage() throws {
    let places = try Self.places()
    let listed = try Self.listed()
    #expect(places.count > 30 && listed.count > 20)
    #expect(places.filter { place in !listed.contains { Self.isAt(place, $0) } } == [])
    #expect(listed.filter { name in !places.contains { Self.isAt($0, name) } } == [])
  }
}
