/// Sees the bytes of a file as they are read.
package protocol ReadObserver: Sendable {
  /// Takes bytes that were read from a position; bytes may be read more than once.
  func saw(_ bytes: Span<UInt8>, at position: Int)
}
