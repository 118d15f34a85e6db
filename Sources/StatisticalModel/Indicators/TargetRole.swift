/// What a target is to an area.
package enum TargetRole: String, Sendable, Hashable {
  /// The target was set for the area itself.
  case target
  /// It was set for an area around it.
  case benchmark
}
