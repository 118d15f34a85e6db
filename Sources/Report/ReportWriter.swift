package import StatisticalModel

/// Turns the results into the files of the report.
///
/// The same input gives the same bytes: no clock, locale or environment is asked.
package enum ReportWriter {
  /// Writes every file of the report but manifest.json.
  ///
  /// - Parameters:
  ///   - input: The results, and what must be said of their making.
  ///   - languages: The languages of the pages; CSV files and the page of the quality are always written.
  ///   - territories: The territories that get pages; nil for all.
  /// - Returns: One element a file, ordered by path.
  package static func files(
    for input: ReportInput, languages: [Language], territories: [TerritoryID]?
  ) -> [ReportFile] {
    files(for: input, languages: languages, territories: territories, in: MarkdownRenderer())
  }

  /// The same with the pages in the notation of a renderer.
  static func files(
    for input: ReportInput, languages: [Language], territories: [TerritoryID]?,
    in renderer: some DocumentRenderer
  ) -> [ReportFile] {
    let chosen = input.figures.groups.territories.filter {
      territories?.contains($0.territory.id) ?? true
    }
    let contexts = Language.allCases.filter(languages.contains).map {
      PageContext(input: input, language: $0, ending: renderer.ending)
    }
    let csv = CSVFiles(input: input)
    let tables = DataFile.allCases.map { ($0, csv.table(of: $0).textForSpreadsheets) }
    let pages =
      contexts.flatMap { context in chosen.flatMap { self.pages(of: $0, context) } }
      + [(.quality, QualityPage(input: input).document)]
    // The overviews name what is written, one another among it.
    let written = pages.map(\.0) + contexts.map { .overview($0.language) }
    let overviews = contexts.map { context -> Page in
      let page = IndexPage(context: context, pages: written, tables: tables.map(\.0))
      return (.overview(context.language), page.document)
    }
    let files =
      (pages + overviews).map { address, document in
        ReportFile(path: address.path + renderer.ending, text: renderer.render(document))
      } + tables.map { ReportFile(path: $0.path, text: $1) }
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private typealias Page = (PageAddress, Document)

  private static func pages(of result: TerritoryResult, _ context: PageContext) -> [Page] {
    let (id, language) = (result.territory.id, context.language)
    return [
      (.memo(id, language), MemoPage(context: context, result: result).document),
      (.territory(id, language), TerritoryPage(context: context, result: result).document),
    ]
  }
}
