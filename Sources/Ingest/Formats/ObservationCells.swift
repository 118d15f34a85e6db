/// Makes cells of the fields of a record: the value in one, its flags in others.
struct ObservationCells {
  /// Whether a comma may be the decimal mark, which it cannot where it delimits fields.
  let mayHaveComma: Bool
  /// The decimal mark of the file, once a number has shown it.
  private var decimalMark: UInt8?

  init(delimiter: UInt8) { mayHaveComma = delimiter != UInt8(ascii: ",") }

  /// The cell of a value; a decimal comma in it becomes a point.
  ///
  /// Empty, `:` and `NaN` say that it is missing.
  ///
  /// - Throws: where the value is no number, or the flags are none.
  mutating func cell(
    _ value: Range<Int>, flags: Range<Int>?, confidentiality: Range<Int>?,
    in bytes: inout [UInt8]
  ) throws(LineFault) -> TableCell {
    let value = bytes.span.trimmed(value)
    let flags = try Self.flags(flags ?? value.upperBound..<value.upperBound, in: bytes.span)
    let status = try confidentiality.map { range throws(LineFault) in
      try Self.flags(range, in: bytes.span).letters
    }
    let confidentiality = status.flatMap { $0.isEmpty ? nil : $0 } ?? flags.confidentiality
    if Self.isMissing(bytes.span.extracting(value)) {
      return TableCell(
        kind: .missing, text: value, value: value.lowerBound..<value.lowerBound,
        flags: flags.letters, confidentiality: confidentiality)
    }
    try makePoint(in: &bytes, value)
    let number = try TableCell(bytes.span, value)
    guard number.value == value, number.kind != .missing else {
      throw LineFault(.textForNumber(bytes.span.extracting(value).text), at: value.lowerBound)
    }
    return TableCell(
      kind: number.kind, text: value, value: value, flags: flags.letters,
      confidentiality: confidentiality)
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

  /// Flags as a field has them, with the confidentiality status that may follow after `|` or `@`.
  ///
  /// `#N/A` is how SDMX-CSV 2.0 says that there are none.
  ///
  /// - Throws: where the field is no set of letters; words of many letters are labels of flags.
  private static func flags(
    _ field: Range<Int>, in bytes: Span<UInt8>
  ) throws(LineFault) -> (letters: Range<Int>, confidentiality: Range<Int>) {
    let field = bytes.trimmed(field)
    let text = bytes.extracting(field)
    if text.isEmpty || text[0] == UInt8(ascii: "#") && text.text == "#N/A" {
      return (field.lowerBound..<field.lowerBound, field.lowerBound..<field.lowerBound)
    }
    var mark = field.upperBound
    var letters = 0
    for index in field {
      switch bytes[index] {
      case UInt8(ascii: "|"), UInt8(ascii: "@"): mark = min(mark, index)
      case UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: ")"): break
      case let byte where byte.isASCIILetter: letters += 1
      default: throw LineFault(.notAFlag(text.text), at: field.lowerBound)
      }
    }
    guard letters < 8 else { throw LineFault(.notAFlag(text.text), at: field.lowerBound) }
    return (
      bytes.trimmed(field.lowerBound..<mark),
      bytes.trimmed(min(mark + 1, field.upperBound)..<field.upperBound)
    )
  }
}
