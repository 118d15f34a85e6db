/// The words of a title as titles are compared: lower case, without accents, marks of gender and
/// the second of a pair such as `Acheteur / Acheteuse`.
package struct TitleWords: Sendable, Hashable {
  /// In their order.
  package let words: [String]

  /// The words with one blank between: equal for titles that differ in spelling alone.
  package var key: String { words.joined(separator: " ") }

  package init(_ title: String) {
    let pairs = Self.withoutMarks(title.lowercased())
      .split(separator: " / ", omittingEmptySubsequences: true)
      .map { Self.split(String($0)) }
    words = pairs.dropFirst().reduce(pairs.first ?? []) { Self.joined($0, $1) }
  }

  /// Of a pair the masculine form, with what only the other one says behind it: `chef / cheffe de
  /// chantier` is `chef de chantier`.
  private static func joined(_ first: [String], _ second: [String]) -> [String] {
    guard let one = first.first, second.count > first.count, let other = second.first,
      one.prefix(3) == other.prefix(3) || first.count == 1
    else { return first }
    return first + second.dropFirst(first.count)
  }

  /// The text without `(m/w/d)`, `m/v/x`, `f/h`, and without `·euse` or `(se)` at a word.
  private static func withoutMarks(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isMark) else { return text }
    var parts: [Substring] = []
    for part in text.split(whereSeparator: \.isWhitespace) {
      let inner = part.trimmed { "()[],".contains($0) }
      let letters = inner.split { "/|".contains($0) }
      let isGender =
        letters.count > 1
        && letters.allSatisfy { $0.count == 1 && "mwvfhxdi*".contains($0) }
      if !isGender { parts.append(Self.withoutEnding(part)) }
    }
    return parts.joined(separator: " ")
  }

  /// What a mark of gender is made with; most titles and words have none of it.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", "[", "/", "|", "·", "•", "*", ":", "-", ".": true
    default: false
    }
  }

  /// What stands behind a hyphen, a slash or a point for the other gender, as `/euse` and `-in`.
  private static let endings: Set<Substring> = [
    "e", "se", "fe", "ne", "le", "te", "euse", "rice", "trice", "ère", "ere", "ière", "iere",
    "ienne", "nne", "ive", "in", "innen", "ster", "es", "euses", "trices", "ères",
  ]

  /// A word without an ending for the other gender: `développeur·euse`, `Maurer/-in`,
  /// `vendeur/vendeuse`; `medewerk(st)er` keeps its letters outside the parentheses.
  private static func withoutEnding(_ part: Substring) -> Substring {
    if let dot = part.firstIndex(where: { "·•*".contains($0) }), dot != part.startIndex {
      return part[..<dot]
    }
    if let mark = part.firstIndex(where: { "/:-.".contains($0) }), mark != part.startIndex {
      let first = part[..<mark]
      let rest = part[part.index(after: mark)...].drop { "-.".contains($0) }
      let isPair = part[mark] == "/" && first.count > 3 && rest.hasPrefix(first.prefix(3))
      if isPair || endings.contains(rest) { return first }
    }
    guard let open = part.firstIndex(of: "("), open != part.startIndex,
      let close = part[open...].firstIndex(of: ")")
    else { return part }
    return part[..<open] + part[part.index(after: close)...]
  }

  /// Runs of letters and digits, folded.
  private static func split(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      if let letters = folded(scalar) {
        word += letters
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  /// The plain letters of a small one; empty for a combining accent, nil for what divides words.
  private static func folded(_ scalar: Unicode.Scalar) -> String? {
    if scalar.isASCII {
      return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        ? String(scalar) : nil
    }
    if scalar.properties.generalCategory == .nonspacingMark { return "" }
    return scalar.properties.name.flatMap(plainLetters)
  }

  /// Of a Latin letter the plain letters that its Unicode name says it is made of: `r` of
  /// `LATIN SMALL LETTER R WITH CARON`, `oe` of `LATIN SMALL LIGATURE OE`; nil for other letters.
  private static func plainLetters(named name: String) -> String? {
    let words = name.split(separator: " ")
    guard words.count > 3, words[0] == "LATIN", words[1] == "SMALL" else { return nil }
    switch words[3] {
    case "SHARP": return "ss"
    case "ETH": return "d"
    case "THORN": return "th"
    case "ENG": return "n"
    case "KRA": return "k"
    case "DOTLESS", "LONG": return words.count > 4 ? words[4].lowercased() : nil
    default: return words[3].count < 3 ? words[3].lowercased() : nil
    }
  }

  /// Words that are looked for in titles, one behind the other.
  struct Pattern: Sendable {
    fileprivate let words: [(stem: String, isOpen: Bool)]

    /// A word that ends in `*` stands for all that begin so.
    init(_ text: String) {
      words = text.lowercased().split(separator: " ").map { word in
        (stem: TitleWords.split(String(word)).joined(), isOpen: word.hasSuffix("*"))
      }
    }
  }

  /// Whether words stand in the title in the order of a pattern.
  func contains(_ pattern: Pattern) -> Bool {
    let wanted = pattern.words
    guard !wanted.isEmpty, words.count >= wanted.count else { return false }
    return (0...(words.count - wanted.count)).contains { start in
      zip(words[start...], wanted).allSatisfy { word, part in
        part.isOpen ? word.hasPrefix(part.stem) : word == part.stem
      }
    }
  }
}

extension Substring {
  fileprivate func trimmed(_ isEdge: (Character) -> Bool) -> Substring {
    var rest = self
    while let first = rest.first, isEdge(first) { rest.removeFirst() }
    while let last = rest.last, isEdge(last) { rest.removeLast() }
    return rest
  }
}
