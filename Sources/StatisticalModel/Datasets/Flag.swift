/// The flags on which a computation depends, by their letter.
///
/// All letters with their meanings stand in the catalogue; these few have consequences here.
package enum Flag: UInt8, Sendable {
  /// Break in time series: the observation begins a new segment.
  case breakInSeries = 0x62
  /// Definition differs: a segment ends where it starts and where it stops.
  case definitionDiffers = 0x64
  /// Not significant, and the mark of `0n`: less than half of the unit.
  case notSignificant = 0x6E
  /// Low reliability: out of ranks and of superlatives.
  case lowReliability = 0x75
  /// Calculated by this project: its own mark, none of Eurostat's letters.
  case calculated = 0x78
}
