/// An occupation that readers ask for by name and that no single code stands for.
package struct OccupationWatch: Sendable, Hashable {
  package let id: String
  package let names: LocalizedText
  /// Codes that mean it: `ROME-4 M1853`.
  package let codes: [OccupationCode]
  /// Unit groups in which it may be hidden.
  package let near: [Occupation]
  /// Patterns of words, as in `ICTRules.Words`, that name it.
  package let words: [ICTRules.Words]
  package let note: LocalizedText?

  package struct OccupationCode: Sendable, Hashable {
    package let system: String
    package let code: String

    package init(system: String, code: String) {
      self.system = system
      self.code = code
    }
  }

  package init(
    id: String, names: LocalizedText, codes: [OccupationCode], near: [Occupation],
    words: [ICTRules.Words], note: LocalizedText?
  ) {
    self.id = id
    self.names = names
    self.codes = codes
    self.near = near
    self.words = words
    self.note = note
  }
}
