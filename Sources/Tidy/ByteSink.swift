/// Where bytes go in the end.
package protocol ByteSink {
  /// Takes bytes.
  ///
  /// - Returns: false where no more can be taken; the sink then knows why.
  mutating func take(_ bytes: Span<UInt8>) -> Bool
}
