extension JSONStatDocument {
  /// Whether the document has anything in `value` or `status`.
  ///
  /// An answer without is how the API says, with HTTP status 200, that nothing matches the query.
  var hasCells: Bool {
    if case .one = value { return true }
    return value?.isEmpty == false || status?.isEmpty == false
  }

  /// The cells in ascending order of position.
  ///
  /// - Throws: where a position is outside the table, or a value is not a number.
  func cells(count: Int) throws(LineFault) -> [JSONStatCell] {
    let values = try value?.byPosition(count: count, path: "value") ?? [:]
    let statuses = try status?.byPosition(count: count, path: "status") ?? [:]
    var everywhere = ""
    if case .one(let text) = status { everywhere = text }
    if case .one = value { throw LineFault(.jsonShape(path: "value"), path: "value") }
    var cells: [JSONStatCell] = []
    let positions = Set(values.keys).union(statuses.keys).sorted()
    for position in positions {
      switch values[position] {
      case .text(let text):
        let path = "value.\(position)"
        throw LineFault(.within(path: path, .textForNumber(text)), path: path)
      case .number(let number):
        let status = statuses[position] ?? everywhere
        let text = status.isEmpty ? number : "\(number) \(status)"
        cells.append(JSONStatCell(position: position, text: text, path: "value.\(position)"))
      case nil:
        // Old answers spell a missing value in the status, as TSV does: `:` and `: c`.
        guard let status = statuses[position], !status.isEmpty else { continue }
        let text = status.hasPrefix(":") ? status : ": \(status)"
        cells.append(JSONStatCell(position: position, text: text, path: "status.\(position)"))
      }
    }
    return cells
  }
}

extension JSONStatDocument.Cells {
  fileprivate var isEmpty: Bool {
    switch self {
    case .map(let cells): cells.isEmpty
    case .list(let list): list.allSatisfy { $0 == nil }
    case .one: true
    }
  }

  /// What stands at each position, nulls left out; nothing where it is the same for all.
  fileprivate func byPosition(count: Int, path: String) throws(LineFault) -> [Int: Cell] {
    switch self {
    case .one: return [:]
    case .list(let list):
      guard list.count == count else {
        throw LineFault(.jsonSize(of: path, expected: count, found: list.count), path: path)
      }
      var cells: [Int: Cell] = [:]
      for case (let position, let cell?) in list.enumerated() { cells[position] = cell }
      return cells
    case .map(let members):
      var cells: [Int: Cell] = [:]
      for (key, cell) in members {
        // Another spelling, such as `07`, could name a position twice.
        guard let position = Int(key), String(position) == key, 0..<count ~= position else {
          let member = "\(path).\(key)"
          throw LineFault(
            .within(path: member, .jsonPosition(key, count: count)), path: member)
        }
        cells[position] = cell
      }
      return cells
    }
  }
}
