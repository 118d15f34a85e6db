/// A unit of measure with Eurostat's code.
package struct Unit: Sendable, Hashable {
  package let code: String

  package init(_ code: String) { self.code = code }

  package static let persons = Unit("NR")
  package static let shareOfEmployment = Unit("PC_EMP")

  /// What a figure of the unit counts; figures of different kinds are never subtracted.
  package enum Kind: Sendable, Hashable {
    /// Per cent: differences are percentage points.
    case percentage
    case millionPersons
    case thousandPersons
    case persons
  }

  /// Nil for a unit this program has no arithmetic for.
  package var kind: Kind? {
    switch code {
    case "PC", "PC_IND", "PC_EMP", "PC_ENT": .percentage
    case "MIO_PER": .millionPersons
    case "THS_PER", "THS": .thousandPersons
    case "NR", "PER": .persons
    default: nil
    }
  }
}
