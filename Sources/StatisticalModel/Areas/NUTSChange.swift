/// How the territory of one code passed into another when NUTS changed.
package struct NUTSChange: Sendable, Hashable {
  package enum Relation: String, Sendable, Hashable, CaseIterable {
    /// The same territory under a new code: rates and counts are copied.
    case recode
    /// Several whole codes became one.
    case merge
    /// One code was divided.
    case split
    /// A whole code became part of a larger one.
    case part
  }

  package let fromEdition: NUTSEdition
  package let from: ReferenceArea
  package let toEdition: NUTSEdition
  package let to: ReferenceArea
  package let relation: Relation
  /// Persons of 2018 on the territory that passed; nil where not at hand.
  package let persons: Int?

  package init(
    fromEdition: NUTSEdition, from: ReferenceArea, toEdition: NUTSEdition, to: ReferenceArea,
    relation: Relation, persons: Int?
  ) {
    self.fromEdition = fromEdition
    self.from = from
    self.toEdition = toEdition
    self.to = to
    self.relation = relation
    self.persons = persons
  }
}
