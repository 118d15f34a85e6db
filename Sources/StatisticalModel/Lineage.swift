/// A place in a file: 1-based line and column, counted in characters.
package struct SourceLocation: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The file as the user names it, or relative to the data folder.
  package let file: String
  /// Nil where the whole file is meant.
  package let line: Int?
  package let column: Int?

  package init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// `file`, `file:line` or `file:line:column`.
  package var description: String {
    [file, line.map(String.init), column.map(String.init)].compactMap { $0 }.joined(separator: ":")
  }

  package static func < (left: Self, right: Self) -> Bool {
    if left.file != right.file { return left.file < right.file }
    return (left.line ?? 0, left.column ?? 0) < (right.line ?? 0, right.column ?? 0)
  }
}

/// Where an observation was read: snapshot, line and cell, in eight bytes that every figure keeps.
package struct Lineage: Sendable, Hashable, Comparable {
  /// The index of the snapshot in the run's list of snapshots.
  package let snapshot: UInt16
  /// The cell in its line, 1-based; in a table of series 1 is the key.
  package let cell: UInt16
  /// The line of the inflated file, 1-based.
  package let line: UInt32

  package init(snapshot: UInt16, line: UInt32, cell: UInt16) {
    self.snapshot = snapshot
    self.line = line
    self.cell = cell
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.snapshot, left.line, left.cell) < (right.snapshot, right.line, right.cell)
  }
}

/// The id of a printed figure: `F-` and 8 characters of base 32 (not in SDMX).
package struct Receipt: Sendable, Hashable, CustomStringConvertible {
  package let description: String

  /// The receipt of the first five bytes of a digest, in Crockford's alphabet, which has no letter
  /// that can be mistaken for a digit when it is read aloud.
  package init(digest: some Sequence<UInt8>) {
    let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
    let bits = digest.prefix(5).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let characters = stride(from: 35, through: 0, by: -5).map { alphabet[Int(bits >> $0 & 31)] }
    description = "F-" + String(decoding: characters, as: UTF8.self)
  }
}
