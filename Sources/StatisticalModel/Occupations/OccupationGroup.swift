/// A unit group of ISCO-08 and whether its work is ICT.
package struct OccupationGroup: Sendable, Hashable {
  /// Eurostat's ICT specialists: the core groups, and those that primarily involve ICT goods.
  package enum ICTSet: String, Sendable, Hashable, CaseIterable {
    case core
    case wide
    case none
  }

  package let code: Occupation
  /// In English, as the International Labour Organization has it.
  package let label: String
  /// In the languages of the report; nil where only the English one is at hand.
  package let labels: LocalizedText?
  package let ictSet: ICTSet

  package init(
    code: Occupation, label: String, labels: LocalizedText? = nil, ictSet: ICTSet
  ) {
    self.code = code
    self.label = label
    self.labels = labels
    self.ictSet = ictSet
  }

  package func label(in language: Language) -> String { labels?[language] ?? label }
}

extension Code where List == Codelists.Occupation {
  /// The minor group of ISCO-08 that holds the unit group: its first three digits.
  package var minorGroup: Substring { text.prefix(3) }
}
