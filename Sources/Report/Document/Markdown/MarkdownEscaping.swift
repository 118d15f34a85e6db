/// Plain text as Markdown that shows it, and nothing else, to the reader.
///
/// Works on scalars, not on characters: a combining mark behind `|` must not hide it. Only what
/// would be read as markup is escaped, so that `trng_lfse_04` stays readable in the source.
///
/// An address of the web or of mail is no link: a text from outside does not decide where a reader
/// is led.
struct MarkdownEscaping {
  private let scalars: [Unicode.Scalar]
  private let place: MarkdownPlace

  static func escaped(_ text: String, in place: MarkdownPlace) -> String {
    let escaping = MarkdownEscaping(text, in: place)
    var result = String.UnicodeScalarView()
    var index = 0
    for code in escaping.mailParts {
      escaping.escape(index..<code.lowerBound, into: &result)
      result.append("`")
      result.append(contentsOf: escaping.scalars[code])
      result.append("`")
      index = code.upperBound
    }
    escaping.escape(index..<escaping.scalars.count, into: &result)
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

  private func escape(_ range: Range<Int>, into result: inout String.UnicodeScalarView) {
    for index in range {
      if needsBackslash(index) { result.append("\\") }
      result.append(scalars[index])
    }
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
    case ".": place.contains(.blockStart) && endsListNumber(index) || endsWWW(index)
    case ")": place.contains(.blockStart) && endsListNumber(index)
    case ":": scalar(at: index + 1) == "/" && scalar(at: index + 2) == "/"
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

extension MarkdownEscaping {
  /// Whether `www` stands before: that and a point begin an address of the web.
  private func endsWWW(_ index: Int) -> Bool {
    index >= 3 && scalars[index - 3..<index].allSatisfy { $0 == "w" || $0 == "W" }
  }

  /// What is written as code, so that no address of mail is a link; one range an address.
  ///
  /// GitHub looks for these addresses where backslashes and character references are resolved
  /// already: only a span of code keeps them apart, and shows the text as it is.
  private var mailParts: [Range<Int>] {
    guard scalars.contains("@") else { return [] }
    var parts: [Range<Int>] = []
    var end = 0
    while let start = (end..<scalars.count).first(where: isMailPart) {
      end = (start..<scalars.count).first { !isMailPart($0) } ?? scalars.count
      var address = start..<end
      while let first = address.first, !isWordOrMark(first) { address.removeFirst() }
      while let last = address.last, !isWordOrMark(last) { address.removeLast() }
      let signs = address.filter { scalars[$0] == "@" }
      guard let first = signs.first, scalars[first..<address.upperBound].contains(".") else {
        continue
      }
      parts += place.contains(.besideCode) ? signs.map { $0..<$0 + 1 } : [address]
    }
    return parts
  }

  private func isMailPart(_ index: Int) -> Bool {
    switch scalars[index] {
    case "@", ".", "_", "-", "+": true
    default: isWordOrMark(index)
    }
  }

  /// Letters, digits and what stands on them, in any script: pandoc asks for no more.
  private func isWordOrMark(_ index: Int) -> Bool {
    if isWord(index) { return true }
    switch scalars[index].properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }
}
