/// What a JSON file says as far as it matters: a JSON-stat dataset, or an error of Eurostat's API.
struct JSONStatDocument {
  /// `dataset`, `collection` or `dimension`; nil where the file is no JSON-stat 2.0.
  let kind: String?
  let errors: [APIError]
  // All further members are nil unless the class is `dataset`.
  private(set) var id: [String]?
  /// The code of the table, where the publisher adds it as Eurostat does.
  private(set) var dataflow: String?
  private(set) var size: [Int]?
  /// The names of the dimensions that are time.
  private(set) var timeRole: [String] = []
  private(set) var dimensions: [String: Category] = [:]
  private(set) var value: Cells<Number>?
  private(set) var status: Cells<String>?

  /// An element of `error` in an answer of the API.
  struct APIError {
    let status: Int?
    let label: String
  }

  struct Category {
    let index: Index?
    /// The codes that have a label, in the order of the text.
    let labelled: [String]?
  }

  /// The codes of a dimension in their order.
  enum Index {
    case list([String])
    case map([(code: String, position: Int)])
  }

  /// Something for each position of the table.
  enum Cells<Cell> {
    /// By position, of which some may be left out; in the order of the text, nulls left out.
    case map([(key: String, cell: Cell)])
    /// One element a position.
    case list([Cell?])
    /// The same for all.
    case one(Cell)
  }

  /// A number as it is spelled, or the text that stands in its place.
  enum Number {
    case number(String)
    case text(String)
  }

  /// Reads a whole document.
  ///
  /// - Throws: the first member of a dataset that is not what JSON-stat has there.
  init(_ root: JSONValue) throws(LineFault) {
    kind = root["class"]?.string
    let errors = root["error"].map { $0.elements ?? [$0] } ?? []
    self.errors = errors.compactMap { error in
      error["label"]?.string.map { APIError(status: error["status"]?.integer, label: $0) }
    }
    // Of another document the members may be anything.
    guard kind == "dataset" else { return }
    id = try Self.given(root["id"]).map { (value) throws(LineFault) in
      try Self.list(of: value, "id") { $0.string }
    }
    dataflow = root["extension"]?["id"]?.string
    size = try Self.given(root["size"]).map { (value) throws(LineFault) in
      try Self.list(of: value, "size") { $0.integer }
    }
    if let role = Self.given(root["role"]), let time = Self.given(role["time"]) {
      timeRole = try Self.list(of: time, "role.time") { $0.string }
    }
    dimensions = try Self.dimensions(of: root)
    value = try Self.given(root["value"]).map { (value) throws(LineFault) in
      try Self.cells(of: value, "value", Self.number)
    }
    status = try Self.given(root["status"]).map { (value) throws(LineFault) in
      try Self.cells(of: value, "status") { $0.string }
    }
  }

  /// A member that is there and is not null.
  private static func given(_ value: JSONValue?) -> JSONValue? {
    value.flatMap { $0.isNull ? nil : $0 }
  }

  private static func shape(_ path: String) -> LineFault {
    LineFault(.jsonShape(path: path), path: path)
  }

  private static func list<Element>(
    of value: JSONValue, _ path: String, _ element: (JSONValue) -> Element?
  ) throws(LineFault) -> [Element] {
    guard let elements = value.elements else { throw shape(path) }
    var list: [Element] = []
    for (index, value) in elements.enumerated() {
      guard let element = element(value) else { throw shape("\(path).\(index)") }
      list.append(element)
    }
    return list
  }

  private static func number(_ value: JSONValue) -> Number? {
    switch value.kind {
    case .number(let text): .number(text)
    case .string(let text): .text(text)
    case .null, .boolean, .array, .object: nil
    }
  }

  private static func cells<Cell>(
    of value: JSONValue, _ path: String, _ cell: (JSONValue) -> Cell?
  ) throws(LineFault) -> Cells<Cell> {
    if let members = value.members {
      var cells: [(key: String, cell: Cell)] = []
      for member in members where !member.value.isNull {
        guard let cell = cell(member.value) else { throw shape("\(path).\(member.name)") }
        cells.append((member.name, cell))
      }
      return .map(cells)
    }
    if let elements = value.elements {
      var cells: [Cell?] = []
      for (index, element) in elements.enumerated() {
        guard let found = element.isNull ? .some(nil) : cell(element).map(Optional.some) else {
          throw shape("\(path).\(index)")
        }
        cells.append(found)
      }
      return .list(cells)
    }
    guard let one = cell(value) else { throw shape(path) }
    return .one(one)
  }

  private static func dimensions(of root: JSONValue) throws(LineFault) -> [String: Category] {
    guard let dimension = given(root["dimension"]) else { return [:] }
    guard let members = dimension.members else { throw shape("dimension") }
    var dimensions: [String: Category] = [:]
    for member in members where !member.value.isNull {
      let path = "dimension.\(member.name).category"
      guard let category = given(member.value["category"]), category.members != nil else {
        throw shape(path)
      }
      dimensions[member.name] = Category(
        index: try given(category["index"]).map { (index) throws(LineFault) in
          try self.index(of: index, path + ".index")
        },
        labelled: try given(category["label"]).map { (labels) throws(LineFault) in
          guard let members = labels.members else { throw shape(path + ".label") }
          return members.map(\.name)
        })
    }
    return dimensions
  }

  private static func index(of value: JSONValue, _ path: String) throws(LineFault) -> Index {
    guard let members = value.members else {
      return .list(try list(of: value, path) { $0.string })
    }
    var positions: [(code: String, position: Int)] = []
    for member in members {
      guard let position = member.value.integer else { throw shape("\(path).\(member.name)") }
      positions.append((member.name, position))
    }
    return .map(positions)
  }
}
