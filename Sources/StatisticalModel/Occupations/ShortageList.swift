/// A national list of occupations in shortage, as the catalogue describes it.
package struct ShortageList: Sendable, Hashable {
  /// What a list is; lists of different kinds do not say the same thing.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case employmentService = "employment-service"
    case workPermit = "work-permit"
    case tensionIndex = "tension-index"
    case survey
  }

  package let id: ShortageListID
  /// The folder of its snapshots: `vdab`.
  package let agency: String
  package let names: LocalizedText
  /// Nil where the list does not say who publishes it.
  package let publisher: String?
  package let kind: Kind
  /// What the list is in words, where they are others than those of its kind.
  package let kindNames: LocalizedText?
  /// False where the kind is an inference from the list's content.
  package let kindIsConfirmed: Bool
  /// Of the titles: `nl`.
  package let language: String
  /// `none` where the list gives titles only; else `FAP-2009`, `ROME-3`, `ISCO-08`, ….
  package let codeSystem: String
  package let format: DelimitedFormat
  package let titleColumn: ColumnName
  package let codeColumn: ColumnName?
  package let area: AreaRule
  /// Which rows of the file are meant; all where there is none.
  package let rows: [RowRule]
  /// Whether an occupation may stand on several rows, one a place: it is then counted once.
  package let repeatsTitles: Bool
  /// How many occupations the publisher counts; nil where it does not say.
  package let publishedCount: Int?
  package let note: LocalizedText?

  /// How a row of the list is given its area.
  package enum AreaRule: Sendable, Hashable {
    case fixed(ReferenceArea)
    /// The column that names the area, and which text means which.
    case column(ColumnName, [String: ReferenceArea])

    /// The areas of the list's titles; ordered, without repetition.
    package var areas: [ReferenceArea] {
      switch self {
      case .fixed(let area): [area]
      case .column(_, let meanings): Set(meanings.values).sorted()
      }
    }
  }

  /// A column by its name, or by the beginning of it where the rest is a year: `BE*` is `BE26`.
  package struct ColumnName: Sendable, Hashable, CustomStringConvertible,
    ExpressibleByStringLiteral
  {
    package let description: String

    package init(_ text: String) { description = text }

    package init(stringLiteral value: String) { self.init(value) }

    /// Whether a column of a header is meant: `*` stands for digits alone.
    package func matches(_ column: String) -> Bool {
      guard description.hasSuffix("*") else { return column == description }
      let stem = description.dropLast()
      return column.hasPrefix(stem) && column.count > stem.count
        && column.dropFirst(stem.count).allSatisfy(\.isNumber)
    }
  }

  /// A condition on a row.
  package enum RowRule: Sendable, Hashable {
    /// The column has one of the texts.
    case isOne(ColumnName, of: Set<String>)
    /// The column is a number of at least so much; a secret or missing one is not.
    case atLeast(ColumnName, DecimalNumber)
    /// A column is at least such a share of another, 0 to 1.
    case share(of: ColumnName, in: ColumnName, atLeast: DecimalNumber)

    /// The columns that decide, in the order in which the rule names them.
    package var columns: [ColumnName] {
      switch self {
      case .isOne(let column, _), .atLeast(let column, _): [column]
      case .share(let part, let whole, _): [part, whole]
      }
    }
  }

  package init(
    id: ShortageListID, agency: String, names: LocalizedText, publisher: String?, kind: Kind,
    kindNames: LocalizedText? = nil,
    kindIsConfirmed: Bool, language: String, codeSystem: String, format: DelimitedFormat,
    titleColumn: ColumnName, codeColumn: ColumnName?, area: AreaRule, rows: [RowRule] = [],
    repeatsTitles: Bool = false, publishedCount: Int? = nil, note: LocalizedText?
  ) {
    self.id = id
    self.agency = agency
    self.names = names
    self.publisher = publisher
    self.kind = kind
    self.kindNames = kindNames
    self.kindIsConfirmed = kindIsConfirmed
    self.language = language
    self.codeSystem = codeSystem
    self.format = format
    self.titleColumn = titleColumn
    self.codeColumn = codeColumn
    self.area = area
    self.rows = rows
    self.repeatsTitles = repeatsTitles
    self.publishedCount = publishedCount
    self.note = note
  }
}

extension ShortageList {
  /// Every column that the description names, each once.
  package var columnNames: [ColumnName] {
    var names = [titleColumn] + (codeColumn.map { [$0] } ?? [])
    if case .column(let column, _) = area { names.append(column) }
    names += rows.flatMap(\.columns)
    return names.reduce(into: []) { known, name in
      if !known.contains(name) { known.append(name) }
    }
  }
}

extension ShortageList.RowRule: CustomStringConvertible {
  /// As messages name it: `REG is 32 or 59`, `xmet is at least 0.5 of met`.
  package var description: String {
    switch self {
    case .isOne(let column, let texts):
      "\(column) is \(texts.sorted().joined(separator: " or "))"
    case .atLeast(let column, let least): "\(column) is at least \(least)"
    case .share(let part, let whole, let least): "\(part) is at least \(least) of \(whole)"
    }
  }
}
