import Glibc

extension IngestError.Cause {
  /// What is wrong, why, and what to do: three clauses with semicolons between, no full stop.
  var message: String {
    fileMessage ?? gzipMessage ?? textMessage ?? limitMessage ?? headerMessage ?? rowMessage
      ?? observationMessage ?? delimitedMessage ?? jsonMessage
  }

  private var fileMessage: String? {
    switch self {
    case .noSuchFile:
      "there is no such file; only files that exist can be read; check the path"
    case .permissionDenied:
      "the file cannot be opened; permission is denied; make it readable"
    case .cannotOpen(let number):
      "the file cannot be opened; \(Self.systemText(number)); check the path"
    case .isDirectory:
      "this is a directory; a table is one file; name a file in it"
    case .cannotRead(let number):
      "the file cannot be read; \(Self.systemText(number)); check the disk"
    case .cannotCopy(let number):
      "the copy from which it is read cannot be made; \(Self.systemText(number)); free space in the "
        + "folder for temporary files, or name another one with TMPDIR"
    case .noWriter(let seconds):
      "this is a pipe into which nobody writes; nobody has opened it for \(seconds) seconds; start "
        + "the program that writes into it first"
    case .changedWhileRead:
      "the file was changed while it was read; what was read may be of neither state; try again "
        + "when nobody writes into it"
    case .pipeTooLong(let limit):
      "more than \(limit) bytes come from this pipe; that is the limit; save them to a file and "
        + "name that"
    case .emptyFile:
      "the file is empty; a table has a header line at least; fetch the file again"
    case .foreignContent(let content): content.message
    default: nil
    }
  }

  private var gzipMessage: String? {
    switch self {
    case .truncatedGzip:
      "the gzip file is truncated; it stops before its end mark; fetch the file again"
    case .corruptGzip(let reason):
      "the gzip file is corrupt; \(reason); fetch the file again"
    case .trailingGarbage:
      "something follows the end of the gzip data; only zeros or more gzip data may; "
        + "fetch the file again"
    case .inflatedTooLarge(let limit):
      "the gzip file inflates to more than \(limit) bytes; that is the limit; fetch a part of it"
    case .zlibFailure(let code):
      "zlib failed with code \(code); it may lack memory; try again"
    default: nil
    }
  }

  private var textMessage: String? {
    switch self {
    case .nulByte:
      "a NUL byte; text has none, the file may be binary or UTF-16; save it as UTF-8"
    case .invalidUTF8(let byte):
      "the byte 0x\(Self.hexadecimal(byte)) is not valid UTF-8; the file may be in ISO-8859-1; "
        + "declare its encoding or save it as UTF-8"
    case .carriageReturn:
      "a carriage return within a line; lines end with LF or CRLF; save the file with such ends"
    case .lineTooLong(let limit):
      "the line is longer than \(limit) bytes; that is the limit; check that the file is a table"
    case .tooManyLines:
      "the file has more lines than 32 bits can count; that is the limit; split the file"
    default: nil
    }
  }

  private var headerMessage: String? {
    switch self {
    case .noTimeDimension(let header):
      "\(Self.quoted(header)) is no header of a Eurostat table; it ends in '\\TIME_PERIOD' or "
        + "'\\time'; check that the file is a Eurostat TSV"
    case .emptyDimension:
      "a dimension without a name; each code of the key belongs to one; fetch the file again"
    case .duplicateDimension(let name):
      "the dimension '\(Self.shown(name))' stands twice; a key has one code each; "
        + "fetch the file again"
    case .noPeriods:
      "the header has no period; a table has a column each, after a TAB; check that the "
        + "file is a Eurostat TSV"
    case .notAPeriod(let text):
      "\(Self.quoted(text)) is no period; a header cell is one such as 2024, 2024-Q1 or "
        + "2024-01; \(Self.deleting(blanksOf: text, or: "fetch the file again"))"
    case .quotedCell(let text):
      "'\(Self.shown(text))' stands in quotation marks; a spreadsheet has written the file anew, for "
        + "a Eurostat TSV has none; delete all of them, or fetch the file again"
    case .noTabs(let delimiter):
      "'\(delimiter)' stands between the cells; a spreadsheet has written the file anew, for a "
        + "Eurostat TSV has TABs; save it with TABs, or fetch the file again"
    case .duplicatePeriod(let text):
      "the period '\(Self.shown(text))' stands twice; no one knows which column holds; "
        + "fetch the file again"
    case .unknownDimension(let name, let known):
      "the table has no dimension '\(Self.shown(name))'; it has \(known.joined(separator: ", ")); "
        + "select by one of these"
    case .unlikeFirstFile(let found, let expected):
      "the table has the dimensions \(found.joined(separator: ", ")), the file before it "
        + "\(expected.joined(separator: ", ")); one output has one set of columns; "
        + "convert the files one by one"
    case .observationTooLong(let limit):
      "the codes, the value and the flags of an observation are longer than \(limit) bytes; that is "
        + "the limit of a line that is written; check that the file is a table"
    case .unwritableDimension(let name):
      "the dimension '\(Self.shown(name))' cannot be written; as the name of a column it would be "
        + "read as something else; rename it in the file"
    case .outputClosed:
      "the output takes no more; it was closed or its disk is full; look at where it goes"
    default: nil
    }
  }

  private var rowMessage: String? {
    switch self {
    case .emptyLine:
      "an empty line within the table; each line is a series; remove it or fetch the file again"
    case .noCells(let text):
      "'\(Self.shown(text))' has no TAB; a line is a key and its cells, a TAB before each; "
        + "fetch the file again"
    case .cellCount(let expected, let found):
      "\(Self.counted(found, "cell")), expected \(expected); the header has "
        + "\(Self.counted(expected, "period")); fetch the file again"
    case .keyLength(let key, let expected, let found):
      "the key '\(Self.shown(key))' has \(Self.counted(found, "code")), expected \(expected); the "
        + "header has \(Self.counted(expected, "dimension")); fetch the file again"
    case .emptyCode(let dimension):
      "no code for the dimension '\(dimension)'; a key has one each; fetch the file again"
    case .emptyCell:
      "an empty cell; a missing value is written ':'; fetch the file again"
    case .textForNumber(let text) where text.hasSuffix("%"):
      "\(Self.quoted(text)) where a number belongs; the unit of a table is no part of its values; "
        + "delete the %"
    case .textForNumber(let text):
      "\(Self.quoted(text)) where a number belongs; a cell is a number such as -1.5 or ':', then "
        + "its flags; "
        + Self.deleting(blanksOf: text, or: "correct the source or fetch the file again")
    case .groupedNumber(let text, let plain):
      "\(Self.quoted(text)) where a number belongs; thousands are not separated in a table; write "
        + "'\(Self.shown(plain))'"
    case .numberTooLarge(let text):
      "the number '\(Self.shown(text))' is too large; 18 digits are kept; correct the source"
    case .clockTime(let text):
      "'\(Self.shown(text))' is a clock time where a number belongs; time-use tables are not "
        + "read; use a table in minutes or hours"
    case .notAFlag(let text):
      "\(Self.quoted(text)) behind the value is no flag; flags are letters; "
        + Self.deleting(blanksOf: text, or: "correct the source or fetch the file again")
    default: nil
    }
  }

  private var delimitedMessage: String? {
    switch self {
    case .strayQuote:
      "a quotation mark within a field; a field that holds one begins with one and doubles it; "
        + "quote the field"
    case .textBehindQuote(let text):
      "'\(Self.shown(text))' behind a closing quotation mark; the field ends there; double "
        + "the quotation marks within the field"
    case .unclosedQuote:
      "the quotation mark that opens here is never closed; the rest of the file would be one "
        + "field; close it"
    case .recordTooLong(let limit):
      "the record is longer than \(limit) bytes; a quotation mark that opens here may never be "
        + "closed; close it"
    case .fieldCount(let expected, let found):
      "\(Self.counted(found, "field")), expected \(expected); the header has "
        + "\(Self.counted(expected, "column")); correct the record or quote its delimiters"
    case .parserFailure(let code):
      "libcsv failed with code \(code); it may lack memory; try again"
    default: nil
    }
  }

  /// What the system says of an error, as a clause.
  private static func systemText(_ number: Int32) -> String {
    // Safe: strerror returns a string of the C library that is read before any other call.
    let text = unsafe String(cString: strerror(number))
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  static func counted(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
