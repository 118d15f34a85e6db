/// A column of a table of observations as its header names it.
struct HeaderColumn {
  /// The whole text, trimmed.
  let text: String
  /// What stands before `: `, without the `[;]` that tells the delimiter of lists.
  let id: String
  /// Whether the header and its cells have a label behind the code.
  let hasLabel: Bool
  /// Where the field begins in its line.
  let offset: Int

  init(_ text: String, offset: Int) {
    let trimmed = Array(text.utf8)
    let range = trimmed.span.trimmed(0..<trimmed.count)
    let code = trimmed.span.beforeLabel(range)
    self.text = trimmed.span.extracting(range).text
    hasLabel = code != range
    var id = trimmed.span.extracting(code).text
    if id.hasSuffix("]"), let bracket = id.lastIndex(of: "[") { id = String(id[..<bracket]) }
    self.id = id
    self.offset = offset
  }

  var upperID: String { id.uppercased() }

  /// Whether this names the dataflow or says something of the whole file.
  var isStructural: Bool { Self.structural.contains(upperID) }

  private static let structural: Set<String> = [
    "DATAFLOW", "LAST UPDATE", "LAST_UPDATE", "STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME",
    "ACTION", "SERIES_KEY", "OBS_KEY",
  ]

  /// Whether the header is an SDMX identifier in one case, such as `nace_r2` or `OBS_VALUE`.
  ///
  /// A label begins with a capital and goes on in small letters, or has blanks.
  var isIdentifier: Bool {
    guard let first = id.utf8.first, first.isASCIILetter else { return false }
    let isWord = id.utf8.allSatisfy { byte in
      byte.isASCIILetter || byte.isASCIIDigit || "_@$-".utf8.contains(byte)
    }
    return isWord && (id == id.lowercased() || id == upperID)
  }
}

extension [HeaderColumn] {
  /// The index of the column that has the first of these identifiers that any has.
  func index(of ids: [String], except skipped: Set<Int> = []) -> Int? {
    for id in ids {
      if let index = indices.first(where: { !skipped.contains($0) && self[$0].upperID == id }) {
        return index
      }
    }
    return nil
  }

  static var periodIDs: [String] { ["TIME_PERIOD", "TIME"] }
  static var valueIDs: [String] { ["OBS_VALUE", "VALUE"] }

  /// Whether this is the header of a table of observations, though maybe a faulty one.
  ///
  /// A list of something else that has a column `time` or `value` is none.
  var areOfObservations: Bool {
    let ids = Set(map(\.upperID))
    if first?.upperID == "DATAFLOW" || ids.isSuperset(of: ["STRUCTURE", "STRUCTURE_ID"]) {
      return true
    }
    if ids.isSuperset(of: ["TIME_PERIOD", "OBS_VALUE"]) { return true }
    return !ids.isDisjoint(with: ["DATAFLOW", "STRUCTURE_ID"])
      && index(of: Self.periodIDs) != nil && index(of: Self.valueIDs) != nil
  }

  /// Takes the first line of a file apart well enough to recognise it.
  init(line: Span<UInt8>, delimiter: UInt8) {
    self = []
    var start = 0
    var isQuoted = false
    for index in 0...line.count {
      if index < line.count {
        if line[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
        guard !isQuoted, line[index] == delimiter else { continue }
      }
      let text = line.extracting(line.trimmed(start..<index)).text
      let isInQuotes = text.count > 1 && text.hasPrefix("\"") && text.hasSuffix("\"")
      append(HeaderColumn(isInQuotes ? String(text.dropFirst().dropLast()) : text, offset: start))
      start = index + 1
    }
  }
}
