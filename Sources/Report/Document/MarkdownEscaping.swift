/// Where a piece of plain text stands, which decides what Markdown would read into it.
struct MarkdownPlace: OptionSet, Sendable {
  let rawValue: Int

  /// The text begins a block, where `#`, `-`, `1.` and `>` have a meaning.
  static let blockStart = MarkdownPlace(rawValue: 1)
  static let tableCell = MarkdownPlace(rawValue: 2)
  static let linkText = MarkdownPlace(rawValue: 4)
}

/// Plain text as Markdown that shows it, and nothing else, to the reader.
///
/// Works on scalars, not on characters: a combining mark behind `|` must not hide it. Only what
/// would be read as markup is escaped, so that `trng_lfse_04` stays readable in the source.
struct MarkdownEscaping {
  private let scalars: [Unicode.Scalar]
  private let place: MarkdownPlace

  static func escaped(_ text: String, in place: MarkdownPlace) -> String {
    let escaping = MarkdownEscaping(text, in: place)
    var result = String.UnicodeScalarView()
    for index in escaping.scalars.indices {
      if escaping.needsBackslash(index) { result.append("\\") }
      result.append(escaping.scalars[index])
    }
    return String(result)
  }

  /// Line ends and other control characters become spaces: a block is one line of source.
  static func oneLine(_ text: String) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      // Asked of few: what Unicode knows of a scalar takes a search.
      let isPlain = (0x20...0x7E).contains(scalar.value)
      let isSpace =
        !isPlain && (scalar.properties.generalCategory == .control || isLineSeparator(scalar))
      if isSpace, scalars.last == " " { continue }
      scalars.append(isSpace ? " " : scalar)
    }
    return scalars
  }

  private init(_ text: String, in place: MarkdownPlace) {
    let line = Self.oneLine(text)
    // Four spaces at the start of a block would make it code.
    scalars = place.contains(.blockStart) ? Array(line.drop { $0 == " " }) : line
    self.place = place
  }

  private static func isLineSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{2028}" || scalar == "\u{2029}"
  }

  private func needsBackslash(_ index: Int) -> Bool {
    switch scalars[index] {
    case "\\", "`", "*", "<", "[", "~": true
    case "_": !(isWord(index - 1) && isWord(index + 1))
    case "]": place.contains(.linkText)
    case "|": place.contains(.tableCell)
    case "&": isWord(index + 1) || scalar(at: index + 1) == "#"
    case "#": index == 0 || scalar(at: index - 1) == " "
    case "-", "+", ">", "=": place.contains(.blockStart) && index == 0
    case ".", ")": place.contains(.blockStart) && endsListNumber(index)
    default: false
    }
  }

  private func scalar(at index: Int) -> Unicode.Scalar? {
    scalars.indices.contains(index) ? scalars[index] : nil
  }

  private func isWord(_ index: Int) -> Bool {
    guard let scalar = scalar(at: index) else { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Whether only digits stand before, and a space or nothing behind: `1. ` begins a list.
  private func endsListNumber(_ index: Int) -> Bool {
    guard index > 0, scalars[..<index].allSatisfy({ ("0"..."9").contains($0) }) else {
      return false
    }
    return scalar(at: index + 1).map { $0 == " " } ?? true
  }
}
