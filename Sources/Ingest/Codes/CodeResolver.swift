import StatisticalModel

/// Finds the code behind what a file shows of a dimension.
///
/// What was found is kept for the texts met lately, so that memory does not grow with their number.
struct CodeResolver {
  /// What stands in the place of codes.
  enum Spelling {
    case code
    /// One or the other, as the text looks.
    case codeOrLabel
    case label
    /// As in `BE: Belgium`.
    case codeAndLabel
  }

  let dimension: String
  private let spelling: Spelling
  private let labels: LabelDictionary
  private let limits: IngestLimits
  /// How many texts are kept; then all are forgotten.
  private let capacity: Int
  private var texts = CodeInterner()
  /// For each text its code, nil where it is the code itself.
  private var codes: [[UInt8]?] = []
  /// Labels without a code, each once.
  private(set) var unmapped: [UnmappedLabel] = []
  private var unmappedTexts = CodeInterner()

  init(
    dimension: String, spelling: Spelling, labels: LabelDictionary, limits: IngestLimits,
    capacity: Int = 100_000
  ) {
    self.limits = limits
    self.capacity = capacity
    self.dimension = dimension
    self.spelling = spelling
    self.labels = labels
  }

  /// Where the code of a field stands in a record; a code found for a label is put behind it.
  ///
  /// - Throws: where it is one label without a code too many.
  mutating func place(
    _ field: Range<Int>, in record: inout DelimitedRecord
  ) throws(LineFault) -> Range<Int> {
    let text = record.bytes.span.trimmed(field)
    switch spelling {
    case .code: return text
    case .codeAndLabel: return record.bytes.span.beforeLabel(text)
    case .codeOrLabel, .label:
      guard !text.isEmpty else { return text }
      var index = texts.intern(record.bytes.span.extracting(text))
      if index == codes.count { index = try remember(text, of: record) }
      guard let code = codes[index] else { return text }
      record.bytes.append(contentsOf: code)
      return record.bytes.count - code.count..<record.bytes.count
    }
  }

  /// Finds the code of a text that was not met lately.
  ///
  /// - Returns: the index of the text.
  private mutating func remember(
    _ text: Range<Int>, of record: DelimitedRecord
  ) throws(LineFault) -> Int {
    if codes.count == capacity {
      texts = CodeInterner()
      codes = []
    }
    let index = texts.intern(record.bytes.span.extracting(text))
    codes.append(code(of: texts.strings[index], line: record.line))
    try limits.check(code: unmapped.count - 1, of: dimension, at: text.lowerBound)
    return index
  }

  private mutating func code(of text: String, line: Int) -> [UInt8]? {
    if labels.hasCode(text, of: dimension) { return nil }
    if let code = labels.code(for: text, of: dimension) { return Array(code.utf8) }
    if spelling == .label || Self.looksLikeLabel(text) {
      let index = unmappedTexts.intern(Array(text.utf8).span)
      if index == unmapped.count {
        unmapped.append(UnmappedLabel(dimension: dimension, label: text, line: line))
      }
    }
    return nil
  }

  /// Whether a text that no codelist has is a label rather than a code.
  ///
  /// Codes are words of ASCII such as `Y_GE16`, `10-249` or `kWh`; labels have words of small
  /// letters, blanks and what else people write.
  static func looksLikeLabel(_ text: String) -> Bool {
    var smallLetters = 0
    for byte in text.utf8 {
      guard byte > UInt8(ascii: " "), byte < 0x7F, byte != UInt8(ascii: ",") else { return true }
      let isSmall = byte.isASCIILetter && byte & 0x20 != 0
      smallLetters = isSmall ? smallLetters + 1 : 0
      if smallLetters > 2 { return true }
    }
    return false
  }
}

extension Span<UInt8> {
  /// What stands before `: ` in a range, or all of it.
  func beforeLabel(_ range: Range<Int>) -> Range<Int> {
    var index = range.lowerBound
    while index + 1 < range.upperBound {
      if self[index] == UInt8(ascii: ":"), self[index + 1] == UInt8(ascii: " ") {
        return trimmed(range.lowerBound..<index)
      }
      index += 1
    }
    return range
  }
}
