/// Where a value comes from.
package enum ValueStatus: String, Sendable, Hashable {
  case observed
  case aggregated
  case modelled
  /// There is no value; the refusal says why.
  case refused
}
