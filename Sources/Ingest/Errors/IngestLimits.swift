/// The sizes beyond which a file is refused, so that no file can exhaust the machine.
///
/// They are generous: the largest table of Eurostat stays far below each of them.
package struct IngestLimits: Sendable, Hashable {
  /// The bytes that a gzip file may inflate to.
  package var maximumInflatedBytes = 64 << 30
  /// The bytes of one line without its end; in delimited text also those of one record.
  package var maximumLineBytes = 16 << 20
  /// The columns of a table, the key being one, so that the index of a cell fits 16 bits; also the
  /// periods of a table that has them in its rows.
  package private(set) var maximumColumns = Int(UInt16.max)

  // A table.

  /// The bytes of a JSON file, inflated, which is held in memory as a whole.
  package var maximumJSONBytes = 64 << 20
  /// Without time.
  package var maximumDimensions = 1_000
  /// The distinct codes of a dimension; the finest areas of Eurostat are some 100 000.
  package var maximumCodes = 200_000
  /// The series that are held in memory, of those that a selection wants.
  package var maximumSeries = 200_000
  /// The observations of these.
  package var maximumObservations = 5_000_000
  /// The series that are told apart where they are only counted and a row is one observation.
  package var maximumCountedSeries = 10_000_000
  /// The distinct texts of flags.
  package var maximumFlags = 10_000

  // A list, which is held in memory as a whole.

  package var maximumListColumns = 1_000
  package var maximumListFields = 10_000_000
  /// The bytes of all fields.
  package var maximumListBytes = 128 << 20

  // A pipe.

  /// The bytes of a pipe, which is copied to a file without a name before it is read.
  package var maximumPipeBytes = 4 << 30
  /// How long a named pipe without a writer is waited for.
  package var writerMilliseconds = 3_000

  package init(
    maximumInflatedBytes: Int = 64 << 30, maximumLineBytes: Int = 16 << 20,
    maximumColumns: Int = 65_535, maximumJSONBytes: Int = 64 << 20,
    maximumPipeBytes: Int = 4 << 30, writerMilliseconds: Int = 3_000
  ) {
    self.maximumInflatedBytes = maximumInflatedBytes
    self.maximumLineBytes = maximumLineBytes
    self.maximumColumns = min(maximumColumns, Int(UInt16.max))
    self.maximumJSONBytes = maximumJSONBytes
    self.maximumPipeBytes = maximumPipeBytes
    self.writerMilliseconds = writerMilliseconds
  }

  package static let standard = IngestLimits()

  /// Those of a list: as many columns as one may have.
  var ofList: IngestLimits {
    var limits = self
    limits.maximumColumns = min(maximumColumns, maximumListColumns)
    return limits
  }

  /// Refuses a table with too many dimensions.
  func check(dimensions: Int) throws(LineFault) {
    guard dimensions <= maximumDimensions else {
      throw LineFault(.tooManyDimensions(limit: maximumDimensions), at: nil)
    }
  }

  /// Refuses the code of an index, counted from 0, that is one too many.
  func check(code index: Int, of dimension: String, at offset: Int) throws(LineFault) {
    guard index < maximumCodes else {
      throw LineFault(.tooManyCodes(dimension: dimension, limit: maximumCodes), at: offset)
    }
  }

  /// Refuses the text of flags of an index, counted from 0, that is one too many.
  func check(flags index: Int, at offset: Int) throws(LineFault) {
    guard index < maximumFlags else {
      throw LineFault(.tooManyFlags(limit: maximumFlags), at: offset)
    }
  }
}
