/// What is wrong in a line and at which byte of it; the reader of lines knows which line it is.
package struct LineFault: Error {
  package let cause: IngestError.Cause
  /// Bytes before the fault in its line; nil where the whole line is meant.
  let offset: Int?
  /// The member of a JSON document that is meant, such as `value.60`; nil in other formats.
  let path: String?

  package init(_ cause: IngestError.Cause, at offset: Int?) {
    self.cause = cause
    self.offset = offset
    path = nil
  }

  init(_ cause: IngestError.Cause, path: String) {
    self.cause = cause
    self.path = path
    offset = nil
  }
}

extension LineFault {
  /// The fault of a cell in the place of a number, which may be one with separated thousands.
  ///
  /// - Parameters:
  ///   - line: bytes in which the cell stands.
  ///   - cell: where, as the file has it.
  ///   - hasComma: whether the file may write a decimal comma.
  /// - Returns: `groupedNumber` or `textForNumber`, at the beginning of the cell.
  static func textForNumber(
    _ line: Span<UInt8>, _ cell: Range<Int>, hasComma: Bool
  ) -> LineFault {
    let text = line.extracting(cell).text
    let plain = GroupedNumber(text)?.plain(hasComma: hasComma)
    return LineFault(
      plain.map { .groupedNumber(text, plain: $0) } ?? .textForNumber(text), at: cell.lowerBound)
  }

  /// The fault of what stands behind a value and is no flag; it may be the rest of a number.
  static func notAFlag(
    _ line: Span<UInt8>, _ rest: Range<Int>, of cell: Range<Int>, hasComma: Bool
  ) -> LineFault {
    let whole = textForNumber(line, cell, hasComma: hasComma)
    if case .groupedNumber = whole.cause { return whole }
    return LineFault(.notAFlag(line.extracting(rest).text), at: rest.lowerBound)
  }
}
