import StatisticalModel

/// Finds the letters behind what a column of flags shows, once for each distinct text.
///
/// Files with labels spell flags as the words of their codelist, several with commas between:
/// `break in time series, provisional` is `bp`.
struct FlagResolver {
  private enum Meaning {
    case letters([UInt8])
    /// Flags as they are, or words that no codelist explains.
    case asSpelled(isWord: Bool)
    case notAFlag
  }

  private let dimension: String
  private let labels: LabelDictionary
  private let limits: IngestLimits
  /// The letters that the codelist has; empty where none is at hand.
  private let known: Set<UInt8>
  private var texts = CodeInterner()
  private var meanings: [Meaning] = []
  /// Words without letters, each once.
  private(set) var unmapped: [UnmappedLabel] = []

  /// - Parameters:
  ///   - dimension: the name of the codelist among the labels.
  ///   - labels: the codelists.
  ///   - limits: how many distinct texts there may be.
  init(dimension: String, labels: LabelDictionary, limits: IngestLimits) {
    self.limits = limits
    self.dimension = dimension
    self.labels = labels
    known = Set(
      (UInt8(ascii: "A")...UInt8(ascii: "z")).filter { letter in
        labels.hasCode(String(UnicodeScalar(letter)), of: dimension)
      })
  }

  /// Where the flags of a field stand in a record; letters found for words are put behind it.
  ///
  /// `#N/A` is how SDMX-CSV 2.0 says that there are none.
  ///
  /// - Returns: the range, and whether it holds words that stay as they are.
  /// - Throws: where the field has neither letters nor words.
  mutating func place(
    _ field: Range<Int>, in record: inout DelimitedRecord
  ) throws(LineFault) -> (range: Range<Int>, isWord: Bool) {
    let field = record.bytes.span.trimmed(field)
    guard let index = try index(of: field, in: record) else { return (field, false) }
    switch meanings[index] {
    case .asSpelled(let isWord): return (field, isWord)
    case .notAFlag: throw LineFault(.notAFlag(texts.strings[index]), at: field.lowerBound)
    case .letters(let letters):
      record.bytes.append(contentsOf: letters)
      return (record.bytes.count - letters.count..<record.bytes.count, false)
    }
  }

  /// The index of a text; nil where it is empty or one letter, which need no look into a codelist.
  private mutating func index(
    of field: Range<Int>, in record: borrowing DelimitedRecord
  ) throws(LineFault) -> Int? {
    let text = record.bytes.span.extracting(field)
    if text.isEmpty || text.count == 1 && text[0].isASCIILetter { return nil }
    let index = texts.intern(text)
    if index == meanings.count {
      try limits.check(flags: index, at: field.lowerBound)
      meanings.append(meaning(of: texts.strings[index], record.line))
    }
    return index
  }

  private mutating func meaning(of text: String, _ line: Int) -> Meaning {
    if text == "#N/A" { return .letters([]) }
    if let letters = letters(of: text) { return .letters(letters) }
    if isSetOfLetters(text) { return .asSpelled(isWord: false) }
    guard Self.isWord(text) else { return .notAFlag }
    unmapped.append(UnmappedLabel(dimension: dimension, label: text, line: line))
    return .asSpelled(isWord: true)
  }

  /// The letters of a label, or of several with commas between.
  private func letters(of text: String) -> [UInt8]? {
    if let code = labels.code(for: text, of: dimension) { return Array(code.utf8) }
    var letters: [UInt8] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let words = part.split(separator: " ").joined(separator: " ")
      guard let code = labels.code(for: words, of: dimension) else { return nil }
      letters += code.utf8
    }
    return letters
  }

  /// Whether a text is flags: few letters, or more of which each is one, among what separates them.
  ///
  /// `bdep` is flags, `normal` is a word.
  private func isSetOfLetters(_ text: String) -> Bool {
    let letters = text.utf8.filter(\.isASCIILetter)
    guard letters.count + text.utf8.count(where: " ()|@".utf8.contains) == text.utf8.count
    else { return false }
    if letters.count <= 3 { return true }
    return letters.count < 8 && Set(letters).count == letters.count
      && (known.isEmpty || letters.allSatisfy(known.contains))
  }

  /// Whether a text is words that an output may hold as they are: no number, no list, no line end.
  private static func isWord(_ text: String) -> Bool {
    text.contains(where: \.isLetter)
      && !text.contains { $0.isNumber || $0.isNewline || ",\"".contains($0) }
  }
}
