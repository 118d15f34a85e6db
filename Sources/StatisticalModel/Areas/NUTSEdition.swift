/// An edition of the NUTS classification, named by its year.
///
/// Which editions there are is for the catalogue to say: the columns `nuts…` of its areas.
package struct NUTSEdition: Sendable, Hashable, Comparable {
  package let year: Int

  package init(_ year: Int) { self.year = year }

  package static func < (left: Self, right: Self) -> Bool { left.year < right.year }
}
