import StatisticalModel
import Yams

/// A node of a YAML file of the catalogue, with its place for messages.
struct YAMLEntry {
  private let node: Node
  private let file: String

  private init(node: Node, file: String) {
    self.node = node
    self.file = file
  }

  /// The root of a YAML text.
  ///
  /// - Throws: `CatalogueError` where the text is not YAML, is empty, or has anchors, aliases,
  ///   collections as keys or too deep a nesting, which no file needs.
  static func document(_ text: String, file: String) throws(CatalogueError) -> YAMLEntry {
    do throws(YAMLScreen.Refusal) {
      try YAMLScreen.check(text)
    } catch {
      throw CatalogueError(
        location: SourceLocation(file: file, line: error.line, column: error.column),
        problem: error.message.problem, remedy: error.message.remedy)
    }
    let node: Node?
    do {
      node = try Yams.compose(yaml: text)
    } catch {
      throw CatalogueError(
        location: location(of: error, file: file),
        problem: "the file is not YAML: \(reason(error))",
        remedy: "mend the syntax there")
    }
    guard let node else {
      throw CatalogueError(
        location: SourceLocation(file: file, line: 1, column: 1), problem: "the file is empty",
        remedy: "restore it")
    }
    return YAMLEntry(node: node, file: file)
  }

  var location: SourceLocation {
    SourceLocation(file: file, line: node.mark?.line, column: node.mark?.column)
  }

  func error(_ problem: String, _ remedy: String) -> CatalogueError {
    CatalogueError(location: location, problem: problem, remedy: remedy)
  }

  /// Refuses keys that nothing reads, so that a misspelt setting is never silently without effect.
  func checkKeys(_ known: [String]) throws(CatalogueError) {
    guard let mapping = node.mapping else {
      throw error("a mapping is expected", "write key: value")
    }
    for key in mapping.keys where !known.contains(key.string ?? "") {
      throw YAMLEntry(node: key, file: file).error(
        "'\(key.string ?? "?")' is no key of this entry",
        "use one of: \(known.joined(separator: ", "))")
    }
  }

  /// The value under `key`, or nil where it is absent, null or `unknown`.
  func optional(_ key: String) -> YAMLEntry? {
    guard let value = node.mapping?[key], !Self.isNull(value) else { return nil }
    return YAMLEntry(node: value, file: file)
  }

  /// The value under `key`.
  func required(_ key: String) throws(CatalogueError) -> YAMLEntry {
    guard let value = optional(key) else {
      throw error("the entry has no '\(key)'", "add it; docs/data.md describes the file")
    }
    return value
  }

  func string() throws(CatalogueError) -> String {
    guard let text = node.scalar?.string else {
      throw error("a text is expected", "write one value")
    }
    return text
  }

  func string(_ key: String) throws(CatalogueError) -> String {
    try required(key).string()
  }

  func integer(_ key: String) throws(CatalogueError) -> Int {
    let entry = try required(key)
    let text = try entry.string()
    guard let number = Int(text) else {
      throw entry.error("'\(text)' is not a whole number", "write digits alone")
    }
    return number
  }

  func number(_ key: String) throws(CatalogueError) -> DecimalNumber {
    let entry = try required(key)
    let text = try entry.string()
    guard let number = DecimalNumber(text) else {
      throw entry.error("'\(text)' is not a number", "write digits with a decimal point")
    }
    return number
  }

  func flag(_ key: String) throws(CatalogueError) -> Bool {
    let entry = try required(key)
    switch try entry.string() {
    case "true": return true
    case "false": return false
    case let text: throw entry.error("'\(text)' is neither true nor false", "write one of them")
    }
  }

  /// Whether a fact is `confirmed`, or `to be confirmed`.
  func isConfirmed(_ key: String) throws(CatalogueError) -> Bool {
    let entry = try required(key)
    switch try entry.string() {
    case "confirmed": return true
    case "to be confirmed": return false
    case let text:
      throw entry.error("'\(text)' is no status", "use one of: confirmed, to be confirmed")
    }
  }

  func list() throws(CatalogueError) -> [YAMLEntry] {
    guard let sequence = node.sequence else {
      throw error("a list is expected", "begin each element with '- '")
    }
    return sequence.map { YAMLEntry(node: $0, file: file) }
  }

  func strings(_ key: String) throws(CatalogueError) -> [String] {
    var strings: [String] = []
    for entry in try required(key).list() { strings.append(try entry.string()) }
    return strings
  }

  /// The pairs of a mapping in the order of the file.
  func pairs() throws(CatalogueError) -> [(key: YAMLEntry, value: YAMLEntry)] {
    guard let mapping = node.mapping else {
      throw error("a mapping is expected", "write key: value")
    }
    return mapping.map {
      (YAMLEntry(node: $0.key, file: file), YAMLEntry(node: $0.value, file: file))
    }
  }

  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String
  ) throws(CatalogueError) -> Choice {
    try required(key).choice(of: key)
  }

  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    of name: String
  ) throws(CatalogueError) -> Choice {
    let text = try string()
    guard let choice = Choice(rawValue: text) else {
      let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw error("'\(text)' is no \(name)", "use one of: \(known)")
    }
    return choice
  }

  func localized(_ key: String) throws(CatalogueError) -> LocalizedText {
    let entry = try required(key)
    try entry.checkKeys(Language.allCases.map(\.rawValue))
    return LocalizedText(
      french: try entry.string("fr"), dutch: try entry.string("nl"),
      english: try entry.string("en"))
  }

  func optionalLocalized(_ key: String) throws(CatalogueError) -> LocalizedText? {
    optional(key) == nil ? nil : try localized(key)
  }

  private static func isNull(_ node: Node) -> Bool {
    guard let scalar = node.scalar, scalar.style == .plain || scalar.style == .any else {
      return false
    }
    return ["", "null", "~", "unknown"].contains(scalar.string)
  }

  private static func location(of error: any Error, file: String) -> SourceLocation {
    guard let mark = mark(of: error) else { return SourceLocation(file: file, line: 1, column: 1) }
    return SourceLocation(file: file, line: mark.line, column: mark.column)
  }

  private static func mark(of error: any Error) -> Mark? {
    switch error as? YamlError {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark
    case .duplicatedKeysInMapping(_, let context): context.mark
    default: nil
    }
  }

  private static func reason(_ error: any Error) -> String {
    switch error as? YamlError {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _),
      .composer(_, let problem, _, _):
      problem
    case .reader(let problem, let offset, _, _):
      problem + (offset.map { " at byte \($0)" } ?? "")
    case .duplicatedKeysInMapping(let keys, _):
      "the key \(keys.sorted().joined(separator: ", ")) stands twice"
    default: "\(error)"
    }
  }
}
