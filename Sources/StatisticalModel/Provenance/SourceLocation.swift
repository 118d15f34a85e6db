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
