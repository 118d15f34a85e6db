/// All that Report is handed: the results, and what must be said of their making.
package struct ReportInput: Sendable, Hashable {
  package let catalogue: ReferenceCatalogue
  package let figures: FigureResults
  package let occupations: OccupationResults
  package let sources: SourceRegister
  package let quality: QualityReport

  package init(
    catalogue: ReferenceCatalogue, figures: FigureResults, occupations: OccupationResults,
    sources: SourceRegister, quality: QualityReport
  ) {
    self.catalogue = catalogue
    self.figures = figures
    self.occupations = occupations
    self.sources = sources
    self.quality = quality
  }
}
