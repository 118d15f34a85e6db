package import StatisticalModel

/// Turns the results into the files of the report.
///
/// The same input gives the same bytes: no clock, locale or environment is asked.
package enum ReportWriter {
  /// Writes every file of the report but manifest.json.
  ///
  /// - Parameters:
  ///   - input: The results, and what must be said of their making.
  ///   - languages: The languages of the pages; CSV files and `quality.md` are always written.
  ///   - territories: The territories that get pages; nil for all.
  /// - Returns: One element a file, ordered by path.
  package static func files(
    for input: ReportInput, languages: [Language], territories: [TerritoryID]?
  ) -> [ReportFile] {
    let chosen = input.figures.groups.territories.filter {
      territories?.contains($0.territory.id) ?? true
    }
    let written = Language.allCases.filter(languages.contains)
    let pages = written.flatMap { language -> [ReportFile] in
      let context = PageContext(input: input, language: language)
      let index = IndexPage(context: context, territories: chosen, languages: written)
      return [file(IndexPage.path(language), index.document)]
        + chosen.flatMap { self.pages(of: $0, context) }
    }
    let quality = file("quality.md", QualityPage(input: input).document)
    let csv = CSVFiles(input: input)
    let tables = DataFile.allCases.map {
      ReportFile(path: $0.path, text: csv.table(of: $0).textForSpreadsheets)
    }
    return (pages + tables + [quality]).sorted {
      $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
    }
  }

  private static func pages(of result: TerritoryResult, _ context: PageContext) -> [ReportFile] {
    let name = context.fileName(result.territory.id)
    return [
      file("memo/" + name, MemoPage(context: context, result: result).document),
      file("territories/" + name, TerritoryPage(context: context, result: result).document),
    ]
  }

  private static func file(_ path: String, _ document: Document) -> ReportFile {
    ReportFile(path: path, text: MarkdownRenderer.render(document))
  }
}
