package import Ingest
package import StatisticalModel

/// Turns tables of any accepted format into one tidy CSV, in memory that does not grow with them.
package struct TidyConverter<Sink: ByteSink> {
  private let selection: TidySelection
  private let options: ReadOptions
  private let bufferBytes: Int
  private var dimensions: [String]?
  package private(set) var sink: Sink
  /// The observations written so far, missing ones included.
  package private(set) var observations = 0
  /// Labels that no codelist explains, of all files so far.
  package private(set) var unmappedLabels: [UnmappedLabel] = []

  /// Writes to `sink` in blocks of at most `bufferBytes`, into which each line must fit.
  package init(
    _ selection: TidySelection, options: ReadOptions = .standard, sink: Sink,
    bufferBytes: Int = 1 << 18
  ) {
    self.bufferBytes = bufferBytes
    self.selection = selection
    self.options = options
    self.sink = sink
  }

  /// Writes a file; the first writes the header, the others must have the same dimensions.
  ///
  /// - Throws: the first fault of the file; `outputClosed` where the sink takes no more; what was
  ///   written until then is a prefix of the whole.
  package mutating func convert(_ file: InputFile) throws(IngestError) {
    var writer = TidyWriter(
      selection, after: dimensions, sink: sink, bufferBytes: bufferBytes)
    // Where the work stops for the sink, the sink says why.
    defer { sink = writer.sink }
    let unmapped = try TableReader.read(file, options: options, visitor: &writer)
    do throws(LineFault) {
      try writer.flush()
    } catch {
      throw IngestError(location: SourceLocation(file: file.name), cause: error.cause)
    }
    dimensions = writer.dimensions
    observations += writer.observations
    unmappedLabels += unmapped
  }
}
