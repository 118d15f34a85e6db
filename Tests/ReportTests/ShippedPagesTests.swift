import Foundation
import StatisticalModel
import TestSupport
import Testing

@testable import Report

/// What the command writes from the shipped data, and what it says of it.
@Suite("Shipped pages")
struct ShippedPagesTests {
  /// A run of the command: the pages by path, and the account of it.
  struct Run: Sendable {
    let pages: [String: String]
    let account: String

    init(_ arguments: [String]) throws {
      let folder = try TemporaryFolder()
      let result = try CommandLineTool("skillgap").run(
        ["report", "--data", Repository.path("data"), "--output", "out//"] + arguments,
        in: folder.path)
      account = result.standardOutput
      pages = try folder.contents(of: "out").filter { $0.key.hasSuffix(".md") }.mapValues {
        String(decoding: $0, as: UTF8.self)
      }
    }
  }

  private static let run = Result { try Run([]) }

  private func pages(_ language: Language) throws -> [String: String] {
    try Self.run.get().pages.filter { $0.key.hasSuffix(".\(language.rawValue).md") }
  }

  @Test("The account names an index that was written, with one slash before it")
  func whereabouts() throws {
    #expect(
      try Self.run.get().account.contains("Reports    out/index.md, memo pages in out/memo/\n"))
    let french = try Run(["--language", "fr"]).account
    #expect(french.contains("Reports    out/index.fr.md, memo pages in out/memo/\n"))
  }

  @Test(
    "No English stands on the pages of another language",
    arguments: [Language.french, .dutch],
    ["to be confirmed", "Decision (", "whether ", "framework", "Resolution", "Action Plan"])
  func noEnglish(language: Language, fragment: String) throws {
    for (path, page) in try pages(language) { #expect(!page.contains(fragment), "\(path)") }
  }

  @Test(
    "Dutch pages have one word for each thing",
    arguments: [
      "olwassenenonderwijs", "olwassenenleren", "rbeidskrachtenenquête", "procentpunten",
      "rondgebied", "ntvangstbewijs", "lag", "onder het land",
    ])
  func dutch(word: String) throws {
    let pattern = try Regex(word == "lag" ? "[Vv]lag" : word)
    for (path, page) in try pages(.dutch) { #expect(!page.contains(pattern), "\(path)") }
  }

  @Test(
    "French pages have the words of the trade",
    arguments: ["Reçu", "rapeau", "Flandre occidentale", "sous le pays", "qui comprend Flandre"])
  func french(word: String) throws {
    for (path, page) in try pages(.french) { #expect(!page.contains(word), "\(path)") }
  }

  @Test("The French list is one of autorisations de travail")
  func permits() throws {
    let page = try #require(try pages(.french)["territories/eurometropole.fr.md"])
    #expect(page.contains("2024-03\u{202F}; liste pour les autorisations de travail"))
  }

  @Test("A note goes on in lower case after its colon", arguments: Language.allCases)
  func notes(language: Language) throws {
    let names = ["Eurostat", "UE", "EU"]
    for (path, page) in try pages(language) {
      for match in page.matches(of: /(?m)^\d+\. [^:\n]+: (\w+)/) {
        let word = String(match.output.1)
        let isReceipt = match.output.0.contains(language.phrases.word(ColumnTitle.receipt))
        #expect(
          word.first?.isLowercase == true || names.contains(word) || isReceipt, "\(path): \(word)")
      }
    }
  }

  @Test("Kosovo's note stands on each page that names it")
  func kosovo() throws {
    let index = try Self.run.get().pages.filter { $0.value.contains("(XK)") }
    #expect(!index.isEmpty)
    for (path, page) in index { #expect(page.contains("1244"), "\(path)") }
  }

  @Test("Both pledges and both national targets stand in the overview")
  func targets() throws {
    let index = try #require(try Self.run.get().pages["index.md"])
    for part in [
      "400,000 for the number of digital experts trained; pledge",
      "232,000 for the number of digital recruitments; forecast",
      "National target (Belgium): 60.9% for 2030 (assumed, to be confirmed)",
      "National target (France): 65% for 2030 (assumed, to be confirmed)",
    ] { #expect(index.contains(part)) }
  }
}
