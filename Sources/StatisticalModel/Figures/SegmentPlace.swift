/// Where a point of a series stands among its segments.
package struct SegmentPlace: Sendable, Hashable {
  /// 1 for the oldest segment; points of one segment may be compared over time.
  package let number: Int
  /// Why the segment begins, in ascending order; empty but on its first point.
  package let reasons: [SegmentReason]

  package init(number: Int, reasons: [SegmentReason]) {
    self.number = number
    self.reasons = reasons
  }
}
