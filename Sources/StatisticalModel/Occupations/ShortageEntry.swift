/// One title of one shortage list.
package struct ShortageEntry: Sendable, Hashable {
  /// How sure the way from a title to ISCO-08 is.
  package enum Grade: String, Sendable, Hashable, CaseIterable {
    /// The list gives the unit group itself.
    case exact
    /// A person confirmed it for this title of this list.
    case confirmed
    /// An official table gives one unit group for the code.
    case oneToOne = "one-to-one"
    /// It gives several: all are kept, with equal weights.
    case lossy
    /// A reading by content differs from the official one: both are kept.
    case twoReadings = "lossy-two-readings"
    /// The title stands in the occupation dictionary.
    case title
    /// It stands there with several unit groups: all are kept, with equal weights.
    case titleLossy = "title-lossy"
    /// Words of the title point to unit groups, which a person has to confirm; never counted.
    case suggested
    /// Nothing leads to a unit group.
    case unmatched

    /// Whether the unit groups are counted.
    package var counts: Bool { self != .suggested && self != .unmatched }
  }

  /// Whether a title is ICT, by the first rule that says so.
  package enum ICTClass: String, Sendable, Hashable, CaseIterable {
    /// All of its unit groups are core, or its code is one of ICT.
    case core
    /// All are ICT, and not all are core.
    case wide
    /// Some of its unit groups are ICT.
    case partly
    /// Its words say so, and no unit group and no code does.
    case probable
    case none
  }

  package let list: ShortageListID
  package let area: ReferenceArea
  package let edition: Edition
  package let title: String
  package let codeSystem: String
  /// Empty where the list gives none.
  package let code: String
  /// Without repetition: of codes ordered, of titles the nearest first; empty where unmatched.
  package let occupations: [Occupation]
  /// By content, where that differs from the official reading; ordered.
  package let secondReading: [Occupation]
  /// The best first; none unless the grade is `suggested`.
  package let suggestions: [Occupation]
  package let grade: Grade
  /// Nil where nothing says whether the title is ICT.
  package let ict: ICTClass?
  package let lineage: Lineage
  package let receipt: Receipt

  package init(
    list: ShortageListID, area: ReferenceArea, edition: Edition, title: String,
    codeSystem: String, code: String, occupations: [Occupation],
    secondReading: [Occupation] = [], suggestions: [Occupation] = [], grade: Grade,
    ict: ICTClass?, lineage: Lineage, receipt: Receipt
  ) {
    self.list = list
    self.area = area
    self.edition = edition
    self.title = title
    self.codeSystem = codeSystem
    self.code = code
    self.occupations = occupations
    self.secondReading = secondReading
    self.suggestions = suggestions
    self.grade = grade
    self.ict = ict
    self.lineage = lineage
    self.receipt = receipt
  }

  /// What each of the unit groups counts for, so that a title counts for one: 1 over their number;
  /// nil where none is counted.
  package var weight: DecimalNumber? {
    grade.counts && !occupations.isEmpty
      ? DecimalNumber.sumOfReciprocals([occupations.count]) : nil
  }

  /// Whether the title is ICT for certain, core or wide.
  package var isICT: Bool { ict == .core || ict == .wide }
}

extension ShortageEntry.Grade: Comparable {
  /// The surer grade first, as the cases stand.
  package static func < (left: Self, right: Self) -> Bool {
    let order = allCases
    return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
  }
}
