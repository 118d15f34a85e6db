/// Which areas a table answers for: countries and their unions, or regions.
package enum AreaScope: String, Sendable, Hashable, CaseIterable {
  case national
  case regional
}
