/// What stands in `data/catalogue`, checked and typed: the hand-off from Catalogue.
///
/// Figures and occupations share the geography and nothing else.
package struct ReferenceCatalogue: Sendable, Hashable {
  package let geography: Geography
  package let figures: FigureCatalogue
  package let occupations: OccupationCatalogue

  package init(
    geography: Geography, figures: FigureCatalogue, occupations: OccupationCatalogue
  ) {
    self.geography = geography
    self.figures = figures
    self.occupations = occupations
  }
}
