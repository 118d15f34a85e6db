import StatisticalModel

/// Makes cells of the fields of a record: the value in one, its flags in others.
struct ObservationCells {
  /// Whether a comma may be the decimal mark, which it cannot where it delimits fields.
  let mayHaveComma: Bool
  /// The decimal mark of the file, once a number has shown it.
  private var decimalMark: UInt8?

  private var flags: FlagResolver
  private var statuses: FlagResolver

  init(delimiter: UInt8, labels: LabelDictionary, limits: IngestLimits) {
    mayHaveComma = delimiter != UInt8(ascii: ",")
    flags = FlagResolver(dimension: LabelDictionary.flags, labels: labels, limits: limits)
    statuses = FlagResolver(
      dimension: LabelDictionary.confidentiality, labels: labels, limits: limits)
  }

  /// Words in the place of flags that no codelist explains, each once.
  var unmapped: [UnmappedLabel] { flags.unmapped + statuses.unmapped }

  /// The cell of a value; a decimal comma in it becomes a point.
  ///
  /// Empty, `:` and `NaN` say that it is missing.
  ///
  /// - Throws: where the value is no number, or the flags are none.
  mutating func cell(
    _ value: Range<Int>, flags: Range<Int>?, confidentiality: Range<Int>?,
    in record: inout DelimitedRecord
  ) throws(LineFault) -> TableCell {
    let value = record.bytes.span.trimmed(value)
    let (letters, marked) = try placeFlags(flags, in: &record)
    var confidentiality = confidentiality ?? 0..<0
    confidentiality = try statuses.place(confidentiality, in: &record).range
    if confidentiality.isEmpty { confidentiality = marked }
    if Self.isMissing(record.bytes.span.extracting(value)) {
      return TableCell(
        kind: .missing, text: value, value: value.lowerBound..<value.lowerBound,
        flags: letters, confidentiality: confidentiality)
    }
    try makePoint(in: &record.bytes, value)
    let number = try TableCell(record.bytes.span, value)
    guard number.value == value, number.kind != .missing else {
      let text = record.bytes.span.extracting(value).text
      throw LineFault(.textForNumber(text), at: value.lowerBound)
    }
    return TableCell(
      kind: number.kind, text: value, value: value, flags: letters,
      confidentiality: confidentiality)
  }

  /// The flags of a field, and the confidentiality status that may follow after `|` or `@`.
  private mutating func placeFlags(
    _ field: Range<Int>?, in record: inout DelimitedRecord
  ) throws(LineFault) -> (letters: Range<Int>, confidentiality: Range<Int>) {
    guard let field, !field.isEmpty else { return (0..<0, 0..<0) }
    let (range, isWord) = try flags.place(field, in: &record)
    let bytes = record.bytes.span
    let mark =
      isWord
      ? nil
      : range.first { index in
        bytes[index] == UInt8(ascii: "|") || bytes[index] == UInt8(ascii: "@")
      }
    guard let mark else { return (range, 0..<0) }
    return (bytes.trimmed(range.lowerBound..<mark), bytes.trimmed(mark + 1..<range.upperBound))
  }

  private static func isMissing(_ value: Span<UInt8>) -> Bool {
    switch value.count {
    case 0: true
    case 1: value[0] == UInt8(ascii: ":")
    case 3: value[0] == UInt8(ascii: "N") && value.text == "NaN"
    default: false
    }
  }

  /// Turns a decimal comma into a point; a file has one or the other throughout.
  private mutating func makePoint(in bytes: inout [UInt8], _ value: Range<Int>) throws(LineFault) {
    guard mayHaveComma else { return }
    var mark = value.upperBound
    var marks = 0
    for index in value where bytes[index] == UInt8(ascii: ",") || bytes[index] == UInt8(ascii: ".")
    {
      mark = min(mark, index)
      marks += 1
    }
    if marks == 0 { return }
    guard marks == 1, decimalMark == nil || decimalMark == bytes[mark] else {
      throw LineFault(.textForNumber(bytes.span.extracting(value).text), at: value.lowerBound)
    }
    decimalMark = bytes[mark]
    bytes[mark] = UInt8(ascii: ".")
  }
}
