/// The dimensions of a file against those that the catalogue names of its table.
package struct TableShape: Sendable, Hashable {
  /// Those of the file that the catalogue does not name, in the order of the file.
  package let unnamed: [String]
  /// Those that the catalogue names and the file lacks, sorted.
  package let missing: [String]

  /// The one dimension that a total can stand for; nil where there is none, or where the file is
  /// another table than the catalogue takes it for.
  package var added: String? { unnamed.count == 1 && missing.isEmpty ? unnamed.first : nil }

  package var isAsNamed: Bool { unnamed.isEmpty && missing.isEmpty }
}
