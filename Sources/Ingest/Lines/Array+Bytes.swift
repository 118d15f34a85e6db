extension Array where Element == UInt8 {
  /// Adds bytes of another buffer at the end.
  mutating func append(_ bytes: Span<UInt8>) {
    // Safe: the pointer is used only while the closure runs, and the bytes are copied.
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}
