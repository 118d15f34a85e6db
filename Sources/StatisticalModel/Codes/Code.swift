/// A code of one codelist; the phantom `List` keeps an area from being passed for an indicator.
///
/// Codes compare by their bytes, so that sorted output is the same on every machine.
package struct Code<List>: Hashable, Comparable, Sendable {
  /// The code as the list spells it, `BE25` or `adult-learning-4-weeks`.
  package let text: String

  package init(_ text: String) { self.text = text }

  package static func < (left: Self, right: Self) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

extension Code: CustomStringConvertible {
  package var description: String { text }
}

extension Code: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self.init(value) }
}

/// An area for which statistics are published; Eurostat's `geo`.
package typealias ReferenceArea = Code<Codelists.ReferenceArea>

/// The id of an indicator, such as `basic-digital-skills` (not in SDMX).
package typealias IndicatorID = Code<Codelists.Indicator>

/// The id of a target, such as `digital-decade-ict-specialists` (not in SDMX).
package typealias TargetID = Code<Codelists.Target>

/// The code of a published table, Eurostat's online data code, in lower case.
package typealias Dataflow = Code<Codelists.Dataflow>

/// The id of a territory, such as `eurometropole` (not in SDMX).
package typealias TerritoryID = Code<Codelists.Territory>

/// The id of a shortage list, such as `vdab` (not in SDMX).
package typealias ShortageListID = Code<Codelists.ShortageList>

/// A unit group of ISCO-08: four digits.
package typealias Occupation = Code<Codelists.Occupation>
