/// Which codes and words mean ICT where no unit group says so.
package struct ICTRules: Sendable, Hashable {
  /// Codes of a system that begin so.
  package struct Codes: Sendable, Hashable {
    package let system: String
    package let prefix: String
    package let isICT: Bool

    package init(system: String, prefix: String, isICT: Bool) {
      self.system = system
      self.prefix = prefix
      self.isICT = isICT
    }
  }

  /// Words in their order; one that ends in `*` stands for all that begin so.
  package struct Words: Sendable, Hashable {
    /// Nil for every language.
    package let language: String?
    package let pattern: String
    package let isICT: Bool

    package init(language: String?, pattern: String, isICT: Bool) {
      self.language = language
      self.pattern = pattern
      self.isICT = isICT
    }
  }

  package let codes: [Codes]
  package let words: [Words]

  package init(codes: [Codes], words: [Words]) {
    self.codes = codes
    self.words = words
  }
}
