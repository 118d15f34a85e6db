/// The earliest and the latest arrival of an interval.
package struct ArrivalRange: Sendable, Hashable {
  package let earliest: Arrival
  package let latest: Arrival

  package init(earliest: Arrival, latest: Arrival) {
    self.earliest = earliest
    self.latest = latest
  }
}
