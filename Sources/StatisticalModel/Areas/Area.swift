/// An area of the catalogue.
package struct Area: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case country
    case region
    /// `…Z`: the part of a country that belongs to no region; never in a ranking.
    case extraRegio = "extra-regio"
    /// A union of countries, such as EU27_2020.
    case aggregate
  }

  package let code: ReferenceArea
  package let kind: Kind
  /// 0 for a country to 3; nil for an aggregate.
  package let level: Int?
  package let parent: ReferenceArea?
  /// The editions of NUTS in which the code is valid.
  package let editions: Set<NUTSEdition>
  package let nationalName: String
  /// Nil where no name in the report's languages is at hand; the national name then serves.
  package let names: LocalizedText?
  /// Whether the country, or the region's country, is one of the 27 members since 2020.
  package let isMember: Bool
  /// Said of the area wherever a page names it; nil where nothing is.
  package let note: LocalizedText?
  /// Other codes that publishers give the same area; read as this one, never written.
  package let aliases: [ReferenceArea]

  package init(
    code: ReferenceArea, kind: Kind, level: Int?, parent: ReferenceArea?,
    editions: Set<NUTSEdition>, nationalName: String, names: LocalizedText?, isMember: Bool,
    note: LocalizedText? = nil, aliases: [ReferenceArea] = []
  ) {
    self.code = code
    self.kind = kind
    self.level = level
    self.parent = parent
    self.editions = editions
    self.nationalName = nationalName
    self.names = names
    self.isMember = isMember
    self.note = note
    self.aliases = aliases
  }

  /// The name in `language`, else the national name, else the code.
  package func name(in language: Language) -> String {
    if let names, !names[language].isEmpty { return names[language] }
    return nationalName.isEmpty ? code.text : nationalName
  }
}
