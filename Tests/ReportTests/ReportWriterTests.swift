import StatisticalModel
import Testing

@testable import Report

@Suite("Report")
struct ReportWriterTests {
  private func files(
    _ languages: [Language] = Language.allCases, territories: [TerritoryID]? = nil
  ) -> [ReportFile] {
    ReportWriter.files(for: ReportFixture.input, languages: languages, territories: territories)
  }

  private func text(of path: String) throws -> String {
    try #require(files().first { $0.path == path }).text
  }

  /// The text with its no-break spaces made visible.
  private func visible(_ text: String) -> String {
    String(
      text.map { character in
        switch character {
        case "\u{A0}": "␣"
        case "\u{202F}": "‿"
        default: character
        }
      })
  }

  @Test("The French page for a memorandum")
  func frenchMemo() throws {
    #expect(visible(try text(of: "memo/lys.fr.md")) == ReportFixture.frenchMemo)
  }

  @Test("quality.md")
  func quality() throws {
    #expect(try text(of: "quality.md") == ReportFixture.quality)
  }

  @Test("The files, ordered by path")
  func paths() {
    #expect(
      files().map(\.path) == [
        "csv/convergence.csv", "csv/fair-shares.csv", "csv/gaps.csv", "csv/series.csv",
        "csv/shortage-bridge.csv",
        "csv/shortage-changes.csv", "csv/shortages.csv", "csv/target-equivalents.csv",
        "csv/trajectories.csv",
        "csv/women-men.csv", "index.fr.md", "index.md",
        "index.nl.md", "memo/lys.en.md", "memo/lys.fr.md", "memo/lys.nl.md", "quality.md",
        "territories/lys.en.md", "territories/lys.fr.md", "territories/lys.nl.md",
      ])
  }

  @Test("Languages and territories limit the pages, not the data")
  func limits() {
    #expect(
      files([.dutch, .dutch], territories: []).map(\.path) == [
        "csv/convergence.csv", "csv/fair-shares.csv", "csv/gaps.csv", "csv/series.csv",
        "csv/shortage-bridge.csv",
        "csv/shortage-changes.csv", "csv/shortages.csv", "csv/target-equivalents.csv",
        "csv/trajectories.csv",
        "csv/women-men.csv", "index.nl.md", "quality.md",
      ])
    #expect(files([.english], territories: ["lys"]).count == 14)
    #expect(files([.english], territories: ["lys"]).map(\.path).contains("index.md"))
  }

  @Test("Two runs give the same bytes")
  func determinism() {
    let again = ReportWriter.files(
      for: ReportFixture().input, languages: Language.allCases.reversed(), territories: ["lys"])
    #expect(files() == again)
  }

  @Test("All rows of a table have the same number of bars")
  func bars() {
    for file in files() where file.path.hasSuffix(".md") {
      var width: Int?
      for line in file.text.split(separator: "\n", omittingEmptySubsequences: false) {
        guard line.hasPrefix("|") else {
          width = nil
          continue
        }
        var bars = 0
        var last: Unicode.Scalar?
        for scalar in line.unicodeScalars {
          if scalar == "|", last != "\\" { bars += 1 }
          last = scalar
        }
        #expect(bars == width ?? bars, "\(file.path): \(line)")
        width = bars
      }
    }
  }

  @Test("Every figure of the sentences stands in the table", arguments: Language.allCases)
  func figures(language: Language) throws {
    let page = try text(of: "memo/lys.\(language.rawValue).md")
    let lines = page.split(separator: "\n")
    let fixture = ReportFixture()
    let measures = [fixture.learning, fixture.specialists].map { $0.measure[language] }
    let table = Set(lines.filter { $0.hasPrefix("|") }.flatMap { numbers(in: $0) })
    // The third paragraph is that of the shortage lists, which have no place in the table.
    let paragraphs = lines.dropFirst().prefix { !$0.hasPrefix("## ") }
    #expect(paragraphs.count == 3)
    let sentences = paragraphs.prefix(2)
    for sentence in sentences {
      let found = numbers(in: without(measures, sentence))
      #expect(found.count > 4)
      for number in found { #expect(table.contains(number), "\(number)") }
    }
  }

  /// The numbers as they are spelled, with their separators, sign and word of scale.
  private func numbers(in text: some StringProtocol) -> [String] {
    let words = text.split { " ;:()|".contains($0) }
    return words.compactMap { word in
      let digits = word.filter { $0.isNumber || ".,\u{202F}\u{2212}".contains($0) }
      let trimmed = digits.reversed().drop { !$0.isNumber }.reversed()
      return trimmed.isEmpty ? nil : String(trimmed)
    }
  }

  private func without(_ measures: [String], _ text: Substring) -> String {
    measures.reduce(String(text)) { rest, measure in
      guard let range = rest.firstRange(of: measure) else { return rest }
      return String(rest[..<range.lowerBound] + rest[range.upperBound...])
    }
  }
}
