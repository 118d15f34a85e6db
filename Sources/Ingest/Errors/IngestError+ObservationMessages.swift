extension IngestError.Cause {
  /// What is wrong with a table of observations, in the same three clauses.
  var observationMessage: String? {
    switch self {
    case .emptyColumnCode(let dimension):
      "a column without a code of '\(Self.shown(dimension))'; the header names one each; "
        + "fetch the file again"
    case .duplicateColumnCode(let code):
      "the code '\(Self.shown(code))' stands twice in the header; no one knows which column "
        + "holds; fetch the file again"
    case .noColumn(let id):
      "the header has no column '\(id)'; a table of observations has TIME_PERIOD and OBS_VALUE; "
        + "fetch the file again"
    case .duplicateColumn(let id):
      "the column '\(Self.shown(id))' stands twice; no one knows which holds; fetch the file again"
    case .noKey:
      "no column is a dimension; an observation is known by its codes; add them, or fetch the file "
        + "again"
    case .notATimePeriod(let text):
      "\(Self.quoted(text)) is no period; an observation has one such as 2024, 2024-Q1 or "
        + "2024-01; "
        + Self.deleting(blanksOf: text, or: "correct the source or fetch the file again")
    case .emptyCodeBehindValue(let dimension):
      "nothing in the column '\(Self.shown(dimension))' behind OBS_VALUE; a column that is no "
        + "attribute of SDMX is a dimension, and a key has a code of each; fill it in, or delete the "
        + "column"
    case .namelessColumn(let text):
      "\(Self.quoted(text)) in a column without a name; no one knows what it is; name the column "
        + "(flags stand in OBS_FLAG) or delete it"
    case .unitMultiplier(let text):
      "the values are to be multiplied by ten to the power of \(Self.quoted(text)); values are read "
        + "as they stand; multiply them and write 0 in that column"
    case .secondFlags(let text, let column):
      "\(Self.quoted(text)) in the column '\(Self.shown(column))' and something else in the one "
        + "before it of that kind; no one knows which holds; leave one of them"
    case .flagsTwice(let cell, let column):
      "\(Self.quoted(cell)) has other flags than the columns of flags, which say "
        + "'\(Self.shown(column))'; no one knows which hold; leave the flags in OBS_FLAG"
    case .deletion:
      "a record that deletes observations; only data are read; fetch the table itself"
    case .cutTable:
      "the file ends before its table; a line 'TIME' with the periods begins it; "
        + "fetch the file again"
    case .unnamedColumns:
      "no line names the dimension of the rows; one such as 'GEO (Labels)' stands below the "
        + "header; fetch the file again"
    case .otherDimensions(let expected, let found):
      "the section has the dimensions \(Self.list(found)), expected \(Self.list(expected)); "
        + "the sections of a file are one table; split the file"
    default: nil
    }
  }

  private static func list(_ names: [String]) -> String {
    shown(names.joined(separator: ", "))
  }
}
