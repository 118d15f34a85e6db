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
