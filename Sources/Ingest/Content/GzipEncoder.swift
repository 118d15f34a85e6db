import CZlib
import StatisticalModel

/// Writes gzip that is the same for the same bytes: no time, no name, no system in its header.
package enum GzipEncoder {
  /// The bytes as one gzip member.
  ///
  /// - Throws: `zlibFailure` where zlib has no memory.
  package static func compress(_ bytes: [UInt8]) throws(IngestError) -> [UInt8] {
    do throws(GzipDeflater.Failure) {
      var deflater = try GzipDeflater()
      var compressed = try deflater.compress(bytes.span)
      // The tenth byte names the system that wrote the file; 255 is "unknown".
      compressed[9] = 255
      return compressed
    } catch {
      throw IngestError(
        location: SourceLocation(file: "gzip"), cause: .zlibFailure(code: error.code))
    }
  }
}
