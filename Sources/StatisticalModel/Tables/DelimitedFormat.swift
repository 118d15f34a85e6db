/// How a delimited text is written; declared in the catalogue, not guessed.
package struct DelimitedFormat: Sendable, Hashable {
  package enum Encoding: String, Sendable, Hashable, CaseIterable {
    case utf8 = "UTF-8"
    /// Read as Windows-1252, its superset, as browsers do: `œ` and `’` exist only there.
    case latin1 = "ISO-8859-1"
  }

  /// One ASCII character.
  package let delimiter: UInt8
  package let encoding: Encoding

  package init(delimiter: UInt8, encoding: Encoding) {
    self.delimiter = delimiter
    self.encoding = encoding
  }

  /// Comma and UTF-8: how the catalogue's own files are written.
  package static let catalogue = DelimitedFormat(delimiter: UInt8(ascii: ","), encoding: .utf8)
}
