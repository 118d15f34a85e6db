package import StatisticalModel

/// What every reader of tables is handed beside the file.
package struct ReadOptions: Sendable {
  /// For files that show labels in place of codes.
  package let labels: LabelDictionary
  package let limits: IngestLimits
  /// The bytes read at once; tests make it small.
  let blockSize: Int
  /// Whether a table without any observation is looked at all the same.
  var acceptsEmptyAnswers = false

  package init(labels: LabelDictionary = .empty, limits: IngestLimits = .standard) {
    self.init(labels: labels, limits: limits, blockSize: ByteSource.standardBlockSize)
  }

  init(labels: LabelDictionary = .empty, limits: IngestLimits = .standard, blockSize: Int) {
    self.labels = labels
    self.limits = limits
    self.blockSize = blockSize
  }

  package static let standard = ReadOptions()
}
