import StatisticalModel

/// How a command writes into a folder that others may write into.
package struct WriteOptions: Sendable {
  /// How many seconds to wait for another run that writes there.
  let waiting: Int
  /// Told of what a person should know: a run that is waited for, a page that was put aside.
  let tell: @Sendable (String) -> Void
  /// Whether folders are exchanged where the file system can; tests say no.
  var exchanges = true

  package init(waiting: Int, tell: @escaping @Sendable (String) -> Void) {
    self.waiting = waiting
    self.tell = tell
  }

  /// Tells that another run is waited for, which writes into a folder.
  func tellOfWaiting(for folder: String) {
    tell("\(folder): another run is writing here; waiting for it to end")
  }

  /// Why a command ends that has waited for another run as long as it may.
  func locked(_ folder: String) -> PipelineError {
    PipelineError(
      .locked, at: SourceLocation(file: folder),
      "another run has been writing here for \(waiting) seconds",
      "try again when it has ended, or wait longer with --wait")
  }
}
