import StatisticalModel

/// The header of a section of the Data Browser's spreadsheet: what its columns and its rows are.
///
/// Two lines, such as `TIME;2023;;2024;` and `GEO (Labels);;;;`: the first names what goes across
/// the columns, the second what goes down the rows. A column without a name holds the flags of the
/// one before it. Codes beside labels have a column, or a line, of their own.
struct DataBrowserHeader {
  /// A dimension as a header names it.
  struct Axis: Hashable {
    /// In lower case.
    let name: String
    let hasCodes: Bool

    var isTime: Bool { name == "time" }

    /// Reads `TIME`, `GEO (Labels)` or `GEO (Codes)`.
    init?(_ text: String) {
      let parts = text.split(separator: " ", maxSplits: 1)
      guard let id = parts.first, id.utf8.allSatisfy(Self.isIdentifierByte) else { return nil }
      name = id.lowercased()
      if parts.count == 1 {
        hasCodes = false
        guard name == "time" else { return nil }
      } else {
        guard parts[1].hasPrefix("("), parts[1].hasSuffix(")") else { return nil }
        hasCodes = parts[1].lowercased().hasPrefix("(cod")
      }
    }

    private static func isIdentifierByte(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: "_") || byte.isASCIIDigit
        || byte.isASCIILetter && byte.asciiLowercased != byte
    }
  }

  struct Column {
    var text: String
    let value: Int
    let flags: Int?
  }

  private(set) var across: Axis
  private(set) var columns: [Column] = []
  /// How many columns stand before the first value.
  private let keyWidth: Int
  let width: Int
  /// What goes down the rows, and in which column it stands; nil until its line has come.
  private(set) var down: (axis: Axis, column: Int)?

  /// Reads the first line of a header; nil where a record is none.
  init?(_ record: DelimitedRecord) {
    let texts = Self.texts(record)
    guard let axis = texts.first.flatMap(Axis.init) else { return nil }
    across = axis
    keyWidth = texts.prefix { Axis($0) != nil }.count
    width = texts.count
    for index in texts.indices.dropFirst(keyWidth) where !texts[index].isEmpty {
      let isFlagged = index + 1 < texts.count && texts[index + 1].isEmpty
      columns.append(Column(text: texts[index], value: index, flags: isFlagged ? index + 1 : nil))
    }
    guard !columns.isEmpty else { return nil }
  }

  /// Reads a further line of the header.
  ///
  /// - Throws: where it does not name what goes down the rows.
  mutating func read(_ record: DelimitedRecord) throws(LineFault) {
    let texts = Self.texts(record)
    let axes = texts.prefix(keyWidth).map(Axis.init)
    guard let first = axes.first.flatMap(\.self), texts.count == width else {
      throw LineFault(.unnamedColumns, at: nil)
    }
    if texts.dropFirst(keyWidth).allSatisfy(\.isEmpty) {
      let coded = axes.firstIndex { $0?.hasCodes ?? false }
      down = (coded.flatMap { axes[$0] } ?? first, coded ?? 0)
      return
    }
    guard first.name == across.name, columns.allSatisfy({ !texts[$0.value].isEmpty }) else {
      throw LineFault(.unnamedColumns, at: nil)
    }
    guard first.hasCodes else { return }
    across = first
    for index in columns.indices { columns[index].text = texts[columns[index].value] }
  }

  static func texts(_ record: DelimitedRecord) -> [String] {
    record.fields.map { field in
      record.bytes.span.extracting(record.bytes.span.trimmed(field)).text
    }
  }

  /// Whether a line is the first of such a file: `Data extracted on … from [ESTAT]`.
  static func isTitle(_ line: Span<UInt8>) -> Bool {
    line.containsLetters("[estat]") || line.containsLetters("data extracted on ")
  }
}
