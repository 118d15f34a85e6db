package import StatisticalModel

/// Why a file cannot be read on, and where: nothing of the file is used then.
package struct IngestError: Error, Sendable, Hashable {
  /// Line and column are nil where the whole file is meant.
  package let location: SourceLocation
  package let cause: Cause

  package init(location: SourceLocation, cause: Cause) {
    self.location = location
    self.cause = cause
  }

  /// What is wrong, one case a cause.
  package indirect enum Cause: Sendable, Hashable {
    // The file
    case noSuchFile
    case permissionDenied
    case cannotOpen(errorNumber: Int32)
    case isDirectory
    case cannotRead(errorNumber: Int32)
    case cannotCopy(errorNumber: Int32)
    case noWriter(seconds: Int)
    case changedWhileRead
    case pipeTooLong(limit: Int)
    case emptyFile
    case foreignContent(ForeignContent)
    // Gzip
    case truncatedGzip
    case corruptGzip(reason: String)
    case trailingGarbage
    case inflatedTooLarge(limit: Int)
    case zlibFailure(code: Int32)
    // Lines and characters
    case nulByte
    case invalidUTF8(byte: UInt8)
    case carriageReturn
    case lineTooLong(limit: Int)
    case tooManyLines
    // More than is held in memory
    case tooManyColumns(limit: Int)
    case tooManyDimensions(limit: Int)
    case tooManyCodes(dimension: String, limit: Int)
    case tooManySeries(limit: Int)
    case tooManyObservations(limit: Int)
    case tooManyPeriods(limit: Int)
    case tooManyFlags(limit: Int)
    case tooManyFields(limit: Int)
    case tooMuchText(limit: Int)
    // The header of a table of series
    case quotedCell(String)
    case noTabs(delimiter: String)
    case noTimeDimension(header: String)
    case emptyDimension
    case duplicateDimension(String)
    case noPeriods
    case notAPeriod(String)
    case duplicatePeriod(String)
    case unknownDimension(String, known: [String])
    case emptyColumnCode(dimension: String)
    case duplicateColumnCode(String)
    // Tables of observations
    case noColumn(String)
    case duplicateColumn(String)
    case noKey
    case notATimePeriod(String)
    case emptyCodeBehindValue(dimension: String)
    case namelessColumn(String)
    case unitMultiplier(String)
    case secondFlags(String, column: String)
    case flagsTwice(cell: String, column: String)
    case deletion
    case cutTable
    case unnamedColumns
    case otherDimensions(expected: [String], found: [String])
    case unlikeFirstFile(dimensions: [String], expected: [String])
    // The rows of a table of series
    case emptyLine
    case noCells(text: String)
    case cellCount(expected: Int, found: Int)
    case keyLength(key: String, expected: Int, found: Int)
    case emptyCode(dimension: String)
    case emptyCell
    case textForNumber(String)
    /// Its thousands are separated; `plain` is how a table writes it.
    case groupedNumber(String, plain: String)
    case numberTooLarge(String)
    case clockTime(String)
    case notAFlag(String)
    // Delimited text
    case strayQuote
    case textBehindQuote(String)
    case unclosedQuote
    case recordTooLong(limit: Int)
    case fieldCount(expected: Int, found: Int)
    case parserFailure(code: Int32)
    // The output
    case observationTooLong(limit: Int)
    case unwritableDimension(String)
    case outputClosed
    // JSON-stat
    case jsonTooLarge(limit: Int)
    case invalidJSON
    case jsonTooDeep(limit: Int)
    case jsonDuplicateMember(String)
    case jsonStatClass(String)
    case jsonShape(path: String)
    case jsonSize(of: String, expected: Int, found: Int)
    case jsonPosition(String, count: Int)
    case jsonWithoutTime([String])
    case duplicateCode(String, dimension: String)
    case tooManyPositions
    case noObservations
    /// Another cause, at a member of the document.
    case within(path: String, Cause)
  }

  /// Whether the file does not exist or cannot be opened; the command then exits with 66, not 65.
  package var isMissingInput: Bool {
    switch cause {
    case .noSuchFile, .permissionDenied, .cannotOpen, .noWriter, .cannotCopy: true
    default: false
    }
  }
}

extension IngestError: CustomStringConvertible {
  /// `file:line:column: error: what is wrong; why; what to do`.
  package var description: String { "\(location): error: \(cause.message)" }
}
