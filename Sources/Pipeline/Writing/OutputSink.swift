package import Tidy

/// A sink that knows why it takes no more.
package protocol OutputSink: ByteSink {
  /// The value of `errno` of the last write that failed; 0 where none did.
  var errorNumber: Int32 { get }
}
