/// All that is known of titles without codes.
package struct TitleKnowledge: Sendable, Hashable {
  /// Titles with their unit groups, in the order of the file.
  package let dictionary: [DictionaryTitle]
  /// What persons confirmed of single titles of single lists.
  package let confirmations: [TitleConfirmation]
  package let changes: [TitleChange]
  /// Which codes, and which words of a title, mean ICT.
  package let rules: ICTRules
  /// The words that point to unit groups.
  package let lexicon: [LexiconEntry]
  /// Occupations that readers ask for by name.
  package let watches: [OccupationWatch]

  package init(
    dictionary: [DictionaryTitle], confirmations: [TitleConfirmation], changes: [TitleChange],
    rules: ICTRules, lexicon: [LexiconEntry], watches: [OccupationWatch]
  ) {
    self.dictionary = dictionary
    self.confirmations = confirmations
    self.changes = changes
    self.rules = rules
    self.lexicon = lexicon
    self.watches = watches
  }

  package static let empty = TitleKnowledge(
    dictionary: [], confirmations: [], changes: [], rules: ICTRules(codes: [], words: []),
    lexicon: [], watches: [])
}

/// The years in which something is true; open at either end.
package struct Validity: Sendable, Hashable {
  package let from: Int?
  package let to: Int?

  package init(from: Int?, to: Int?) {
    self.from = from
    self.to = to
  }

  package func contains(_ year: Int) -> Bool {
    (from ?? .min) <= year && year <= (to ?? .max)
  }

  package func overlaps(_ other: Validity) -> Bool {
    (from ?? .min) <= (other.to ?? .max) && (other.from ?? .min) <= (to ?? .max)
  }
}

/// A title of the occupation dictionary.
package struct DictionaryTitle: Sendable, Hashable {
  package let language: String
  package let title: String
  /// The nearest first.
  package let occupations: [Occupation]
  package let validity: Validity
  package let source: String

  package init(
    language: String, title: String, occupations: [Occupation], validity: Validity,
    source: String
  ) {
    self.language = language
    self.title = title
    self.occupations = occupations
    self.validity = validity
    self.source = source
  }
}

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

/// How a title of a list passed into another.
package struct TitleChange: Sendable, Hashable {
  package enum Relation: String, Sendable, Hashable, CaseIterable {
    case renamed
    case split
    case merged
  }

  package let list: ShortageListID
  /// The first year in which the new title stands.
  package let year: Int
  package let from: String
  package let to: String
  package let relation: Relation

  package init(
    list: ShortageListID, year: Int, from: String, to: String, relation: Relation
  ) {
    self.list = list
    self.year = year
    self.from = from
    self.to = to
    self.relation = relation
  }
}

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

/// The words of one language that point to a unit group.
package struct LexiconEntry: Sendable, Hashable {
  package let language: String
  package let occupation: Occupation
  /// Words that name people of the group by themselves.
  package let core: [String]
  /// Words that point to it together with others.
  package let context: [String]

  package init(language: String, occupation: Occupation, core: [String], context: [String]) {
    self.language = language
    self.occupation = occupation
    self.core = core
    self.context = context
  }
}

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
