/// Looks through a YAML text for what the project's files have no use for and a small text can grow
/// large with: anchors and aliases, collections as keys, deep nesting.
///
/// Yams hashes the keys of every mapping, and an alias stands for all that its anchor holds, so that
/// a few hundred bytes may take for ever; they have to be found before it composes. This walks over
/// the tokens by the rules of libyaml's scanner, in one pass. Where libyaml would find a fault it
/// goes on as it can: Yams finds the fault and has the message for it.
struct YAMLScreen {
  /// What the text has.
  enum Construct {
    case anchor, alias, explicitKey, collectionAsKey, nesting
  }

  /// A construct, and where it stands, from 1 and in characters.
  struct Refusal: Error {
    let construct: Construct
    let line: Int
    let column: Int
  }

  /// Collections in each other; the project's files nest six deep at most.
  static let maximumDepth = 64

  /// A token that is a key if a colon follows it on its line.
  private struct Key {
    let index: Int
    let line: Int
    let column: Int
    var isCollection = false
  }

  private var characters: YAMLCharacters
  /// The columns of the block collections around the token, outermost first.
  private var indents: [Int] = []
  /// The flow collections around the token, and whether each is a mapping that has a key next.
  private var flows: [(isMapping: Bool, hasKeyNext: Bool)] = []
  /// Of the block context and of each flow collection, what may become a key.
  private var keys: [Key?] = [nil]
  private var mayBeginKey = true

  /// - Throws: the first such construct.
  static func check(_ text: String) throws(Refusal) {
    var screen = YAMLScreen(characters: YAMLCharacters(text))
    while try screen.takeToken() {}
  }

  private init(characters: YAMLCharacters) { self.characters = characters }

  private var indent: Int { indents.last ?? -1 }

  private func refusal(_ construct: Construct) -> Refusal {
    Refusal(construct: construct, line: characters.line, column: characters.column + 1)
  }

  /// - Returns: false at the end of the text.
  private mutating func takeToken() throws(Refusal) -> Bool {
    skipToToken()
    if flows.isEmpty { unrollIndents(to: characters.column) }
    guard let next = characters.next else { return false }
    if characters.column == 0, next == UInt8(ascii: "%") || characters.isDocumentMark {
      takeDocumentMark()
      return true
    }
    let endsWord = characters.isBlankOrEnd(1)
    switch next {
    case UInt8(ascii: "["), UInt8(ascii: "{"): try beginFlow(next)
    case UInt8(ascii: "]"), UInt8(ascii: "}"): endFlow()
    case UInt8(ascii: ","): takeFlowEntry()
    case UInt8(ascii: "-") where endsWord: try takeBlockEntry()
    case UInt8(ascii: "?") where endsWord || !flows.isEmpty: throw refusal(.explicitKey)
    case UInt8(ascii: ":") where endsWord || !flows.isEmpty: try takeColon()
    case UInt8(ascii: "*"): throw refusal(.alias)
    case UInt8(ascii: "&"): throw refusal(.anchor)
    case UInt8(ascii: "|") where flows.isEmpty, UInt8(ascii: ">") where flows.isEmpty:
      keys[keys.count - 1] = nil
      mayBeginKey = true
      characters.skipBlockScalar(below: indent)
    default:
      noteKey()
      mayBeginKey = takeScalarOrTag(next)
    }
    return true
  }

  /// Takes a quoted or plain scalar or a tag.
  ///
  /// - Returns: whether a key may begin behind it: on a new line, which a plain scalar looks into.
  private mutating func takeScalarOrTag(_ first: UInt8) -> Bool {
    switch first {
    case UInt8(ascii: "'"): characters.skipSingleQuoted()
    case UInt8(ascii: "\""): characters.skipDoubleQuoted()
    case UInt8(ascii: "!"): characters.skipTag(inFlow: !flows.isEmpty)
    default: return characters.skipPlainScalar(inFlow: !flows.isEmpty, below: indent)
    }
    return false
  }

  /// Passes blanks, comments and line ends.
  private mutating func skipToToken() {
    // In the block context a TAB is no indentation.
    while characters.skipBlanks(tabs: !flows.isEmpty || !mayBeginKey) {
      if flows.isEmpty { mayBeginKey = true }
    }
  }

  private mutating func takeDocumentMark() {
    unrollIndents(to: -1)
    keys[keys.count - 1] = nil
    mayBeginKey = false
    if characters.next == UInt8(ascii: "%") { characters.skipLine() } else { characters.skip(3) }
  }

  private mutating func unrollIndents(to column: Int) {
    while let last = indents.last, last > column { indents.removeLast() }
  }

  private mutating func rollIndent(to column: Int) throws(Refusal) {
    guard flows.isEmpty, indent < column else { return }
    indents.append(column)
    try checkDepth()
  }

  private func checkDepth() throws(Refusal) {
    guard indents.count + flows.count <= Self.maximumDepth else { throw refusal(.nesting) }
  }

  /// Notes that the token that begins here may be a key.
  private mutating func noteKey() {
    guard mayBeginKey else { return }
    keys[keys.count - 1] = Key(
      index: characters.index, line: characters.line, column: characters.column)
  }

  private mutating func beginFlow(_ bracket: UInt8) throws(Refusal) {
    // In a flow mapping a collection is a key even without a colon.
    if let flow = flows.last, flow.isMapping, flow.hasKeyNext { throw refusal(.collectionAsKey) }
    noteKey()
    keys[keys.count - 1]?.isCollection = true
    let isMapping = bracket == UInt8(ascii: "{")
    flows.append((isMapping, hasKeyNext: isMapping))
    keys.append(nil)
    try checkDepth()
    mayBeginKey = true
    characters.skip(1)
  }

  private mutating func endFlow() {
    keys[keys.count - 1] = nil
    if !flows.isEmpty {
      flows.removeLast()
      keys.removeLast()
    }
    mayBeginKey = false
    characters.skip(1)
  }

  private mutating func takeFlowEntry() {
    keys[keys.count - 1] = nil
    if let flow = flows.last { flows[flows.count - 1].hasKeyNext = flow.isMapping }
    mayBeginKey = true
    characters.skip(1)
  }

  private mutating func takeBlockEntry() throws(Refusal) {
    try rollIndent(to: characters.column)
    keys[keys.count - 1] = nil
    mayBeginKey = true
    characters.skip(1)
  }

  private mutating func takeColon() throws(Refusal) {
    // A key is on the line of its colon and at most 1024 characters long.
    if let key = keys[keys.count - 1], key.line == characters.line,
      key.index + 1024 >= characters.index
    {
      guard !key.isCollection else {
        throw Refusal(construct: .collectionAsKey, line: key.line, column: key.column + 1)
      }
      try rollIndent(to: key.column)
      keys[keys.count - 1] = nil
      mayBeginKey = false
    } else {
      try rollIndent(to: characters.column)
      mayBeginKey = flows.isEmpty
    }
    if !flows.isEmpty { flows[flows.count - 1].hasKeyNext = false }
    characters.skip(1)
  }
}

extension YAMLScreen.Refusal {
  /// What is wrong, and what to do.
  var message: (problem: String, remedy: String) {
    switch construct {
    case .anchor:
      (
        "'&' begins an anchor of YAML; with its aliases a small file could stand for an endless one",
        "put the text in quotation marks, or take the anchor away"
      )
    case .alias:
      (
        "'*' begins an alias of YAML; a small file could stand for an endless one",
        "put the text in quotation marks, or write out what the alias stands for"
      )
    case .explicitKey:
      ("'?' begins a key of any kind; a key is a text", "write key: value")
    case .collectionAsKey:
      (
        "a list or a mapping stands where a key belongs; a key is a text",
        "write key: value, and put a text in quotation marks that begins with a bracket"
      )
    case .nesting:
      (
        "lists and mappings are nested more than \(YAMLScreen.maximumDepth) deep; that is the limit",
        "check the indentation and the brackets"
      )
    }
  }
}
