/// The sizes beyond which a file is refused, so that no file can exhaust the machine.
///
/// They are generous: the largest table of Eurostat stays far below each of them.
package struct IngestLimits: Sendable, Hashable {
  /// The bytes that a gzip file may inflate to.
  package let maximumInflatedBytes: Int
  /// The bytes of one line without its end; in delimited text also those of one record.
  package let maximumLineBytes: Int
  /// The columns of a table, the key being one, so that the index of a cell fits 16 bits.
  package let maximumColumns: Int

  /// The bytes of a JSON file, inflated, which is held in memory as a whole.
  package let maximumJSONBytes: Int
  /// The bytes of a pipe, which is copied to a file without a name before it is read.
  package let maximumPipeBytes: Int
  /// How long a named pipe without a writer is waited for.
  package let writerMilliseconds: Int

  package init(
    maximumInflatedBytes: Int = 64 << 30, maximumLineBytes: Int = 16 << 20,
    maximumColumns: Int = 65_535, maximumJSONBytes: Int = 64 << 20,
    maximumPipeBytes: Int = 4 << 30, writerMilliseconds: Int = 30_000
  ) {
    self.maximumInflatedBytes = maximumInflatedBytes
    self.maximumLineBytes = maximumLineBytes
    self.maximumColumns = min(maximumColumns, Int(UInt16.max))
    self.maximumJSONBytes = maximumJSONBytes
    self.maximumPipeBytes = maximumPipeBytes
    self.writerMilliseconds = writerMilliseconds
  }

  package static let standard = IngestLimits()
}
