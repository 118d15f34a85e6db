extension IngestError.Cause {
  /// The messages of JSON-stat, which name the member.
  var jsonMessage: String {
    switch self {
    case .jsonTooLarge(let limit):
      "the JSON file is larger than \(limit) bytes; that is the limit, since it is held in memory; "
        + "fetch the table as TSV"
    case .invalidJSON:
      "this is not valid JSON; it may be cut off; fetch the file again"
    case .jsonTooDeep(let limit):
      "values are nested more than \(limit) deep; that is the limit; no table is nested so; fetch the "
        + "file again"
    case .jsonDuplicateMember(let name):
      "the member '\(Self.shown(name))' stands twice; no one knows which holds; fetch the file again"
    case .jsonStatClass(let name):
      "this is a JSON-stat \(Self.shown(name)), not a dataset; only datasets hold observations; "
        + "fetch one of them"
    case .jsonShape(let path):
      "the member '\(Self.shown(path))' is missing or is not what JSON-stat 2.0 has there; the "
        + "table cannot be told without it; fetch the file again"
    case .jsonSize(let path, let expected, let found):
      "\(Self.counted(found, "element")) in '\(Self.shown(path))', expected \(expected); 'size' and "
        + "'id' say how many; fetch the file again"
    case .jsonPosition(let text, let count):
      "'\(Self.shown(text))' is no position; there are \(count), counted from 0, each named once; "
        + "fetch the file again"
    case .jsonWithoutTime(let names):
      "no dimension is time; there are \(names.map { Self.shown($0) }.joined(separator: ", ")); "
        + "fetch the table with its dimension 'time'"
    case .duplicateCode(let code, let dimension):
      "the code '\(Self.shown(code))' stands twice in '\(Self.shown(dimension))'; no one knows which "
        + "holds; fetch the file again"
    case .tooManyPositions:
      "'size' spans more positions than 32 bits can count; that is the limit; fetch a part of the "
        + "table"
    case .noObservations:
      "the answer holds no observations: no series matches the query; check its codes and periods"
    case .within(let path, let cause): "\(Self.shown(path)): \(cause.message)"
    default: ""
    }
  }
}
