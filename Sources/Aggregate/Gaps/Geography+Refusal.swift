import StatisticalModel

extension Geography {
  /// Why a place with a value is not held against a target; nil where it is.
  func refusal(of target: Target, for place: Place) -> Refusal? {
    if place == .area(target.area) { return nil }
    if !knows(place) { return .unknownCode }
    if !lies(place, in: target.area) { return .notAMember }
    if target.forOthers == .none { return .notApportioned }
    return place.area.map(isDiscontinued) ?? false ? .discontinuedCode : nil
  }
}
