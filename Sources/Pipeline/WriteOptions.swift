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
}
