/// The years over which a change was measured, all of one segment.
package struct TrendWindow: Sendable, Hashable {
  package let first: Int
  package let last: Int
  /// How many years of them have a value.
  package let points: Int

  package init(first: Int, last: Int, points: Int) {
    self.first = first
    self.last = last
    self.points = points
  }

  package var years: Int { last - first }
}
