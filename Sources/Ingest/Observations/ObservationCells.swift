import StatisticalModel

/// Makes cells of the fields of a record: the value in one, its flags in others.
struct ObservationCells {
  /// Whether a comma may be the decimal mark, which it cannot where it delimits fields.
  let mayHaveComma: Bool
  /// The decimal mark of the file, once a number has shown it.
  private var decimalMark: UInt8?
  /// Whether the latest number has a decimal comma in the file.
  private var hasComma = false
  /// Whether a value had flags behind it.
  private(set) var hasFlaggedValue = false

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
  /// Empty, `:` and `NaN` say that it is missing. Flags may stand behind the value, as in Eurostat's
  /// TSV, where the columns of flags do not say otherwise.
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
    let comma = try makePoint(in: &record.bytes, value)
    hasComma = comma != nil
    do throws(LineFault) {
      let number = try TableCell(record.bytes.span, value, hasComma: mayHaveComma)
      if number.value == value, number.kind != .missing {
        return TableCell(
          kind: number.kind, text: value, value: value, flags: letters,
          confidentiality: confidentiality)
      }
      return try flagged(
        number, flags: letters, confidentiality: confidentiality, record.bytes.span)
    } catch {
      if let comma { record.bytes[comma] = UInt8(ascii: ",") }
      throw asWritten(error, record.bytes.span, value)
    }
  }

  /// The fault of who computes the number of the latest cell, with its text as the file has it.
  func asWritten(_ fault: LineFault) -> LineFault {
    guard hasComma, case .numberTooLarge(let text) = fault.cause else { return fault }
    return LineFault(.numberTooLarge(text.replacing(".", with: ",")), at: fault.offset)
  }

  /// The same fault with the text of the cell as the file has it.
  private func asWritten(
    _ fault: LineFault, _ bytes: Span<UInt8>, _ value: Range<Int>
  ) -> LineFault {
    switch fault.cause {
    case .flagsTwice(_, let column):
      let text = bytes.extracting(value).text
      return LineFault(.flagsTwice(cell: text, column: column), at: value.lowerBound)
    case .notAFlag:
      let rest = (fault.offset ?? value.lowerBound)..<value.upperBound
      return .notAFlag(bytes, rest, of: value, hasComma: mayHaveComma)
    default: return .textForNumber(bytes, value, hasComma: mayHaveComma)
    }
  }

  /// The cell of a value with flags behind it.
  ///
  /// - Throws: where they are no flags of Eurostat's, since `12 kg` is no number, or others than
  ///   those that the columns of flags have.
  private mutating func flagged(
    _ cell: TableCell, flags: Range<Int>, confidentiality: Range<Int>, _ bytes: Span<UInt8>
  ) throws(LineFault) -> TableCell {
    let letters = Self.letters(bytes, cell.flags)
    let statuses = Self.letters(bytes, cell.confidentiality)
    let isGlued = cell.value.upperBound < bytes.count && bytes[cell.value.upperBound] | 0x20 == 0x65
    guard letters.allSatisfy("bcdefimnprsuz".utf8.contains), Set(letters).count == letters.count,
      statuses.allSatisfy("CNP".utf8.contains), statuses.count < 2, !isGlued
    else { throw .textForNumber(bytes, cell.text, hasComma: mayHaveComma) }
    for (found, column) in [(letters, flags), (statuses, confidentiality)]
    where !found.isEmpty && !column.isEmpty && Set(found) != Set(Self.letters(bytes, column)) {
      throw LineFault(
        .flagsTwice(
          cell: bytes.extracting(cell.text).text, column: bytes.extracting(column).text),
        at: cell.text.lowerBound)
    }
    hasFlaggedValue = true
    return TableCell(
      kind: cell.kind, text: cell.text, value: cell.value,
      flags: flags.isEmpty ? cell.flags : flags,
      confidentiality: confidentiality.isEmpty ? cell.confidentiality : confidentiality)
  }

  private static func letters(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    range.map { bytes[$0] }.filter(\.isASCIILetter)
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
  ///
  /// - Returns: where the comma stood, if there was one.
  private mutating func makePoint(
    in bytes: inout [UInt8], _ value: Range<Int>
  ) throws(LineFault) -> Int? {
    guard mayHaveComma else { return nil }
    var mark = value.upperBound
    var marks = 0
    for index in value where bytes[index] == UInt8(ascii: ",") || bytes[index] == UInt8(ascii: ".")
    {
      mark = min(mark, index)
      marks += 1
    }
    if marks == 0 { return nil }
    guard marks == 1, decimalMark == nil || decimalMark == bytes[mark] else {
      throw .textForNumber(bytes.span, value, hasComma: true)
    }
    decimalMark = bytes[mark]
    guard bytes[mark] == UInt8(ascii: ",") else { return nil }
    bytes[mark] = UInt8(ascii: ".")
    return mark
  }
}
