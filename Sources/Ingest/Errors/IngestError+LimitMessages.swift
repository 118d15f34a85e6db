extension IngestError.Cause {
  /// What there is more of than a table or a list may have, in the same three clauses.
  var limitMessage: String? {
    switch self {
    case .tooManyColumns(let limit):
      "there are more than \(limit) columns; that is the limit; fetch fewer periods or columns"
    case .tooManyDimensions(let limit):
      "there are more than \(limit) dimensions; that is the limit, and no table has so many; check "
        + "that the file is a table"
    case .tooManyCodes(let dimension, let limit):
      "the dimension '\(Self.shown(dimension))' has more than \(limit) codes; that is the limit, "
        + "since they are held in memory; fetch a part of the table"
    case .tooManySeries(let limit):
      "there are more than \(limit) series; that is the limit, since they are held in memory; fetch "
        + "a part of the table"
    case .tooManyObservations(let limit):
      "there are more than \(limit) observations; that is the limit, since they are held in memory; "
        + "fetch a part of the table"
    case .tooManyPeriods(let limit):
      "there are more than \(limit) periods; that is the limit; fetch fewer periods"
    case .tooManyFlags(let limit):
      "there are more than \(limit) different flags; that is the limit, and no table has so many; "
        + "check that they are flags"
    case .tooManyFields(let limit):
      "the list has more than \(limit) fields; that is the limit, since they are held in memory; "
        + "leave out columns or records that are not needed"
    case .tooMuchText(let limit):
      "the list has more than \(limit) bytes of text; that is the limit, since it is held in memory; "
        + "leave out columns or records that are not needed"
    default: nil
    }
  }
}
