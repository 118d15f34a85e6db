/// What a person confirmed of one title of one list.
package struct TitleConfirmation: Sendable, Hashable {
  package let list: ShortageListID
  package let title: String
  package let occupations: [Occupation]
  package let validity: Validity
  package let source: String

  package init(
    list: ShortageListID, title: String, occupations: [Occupation], validity: Validity,
    source: String
  ) {
    self.list = list
    self.title = title
    self.occupations = occupations
    self.validity = validity
    self.source = source
  }
}
