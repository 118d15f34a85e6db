/// The flags on which a computation depends, by their letter.
///
/// All letters with their meanings stand in the catalogue; these few have consequences here.
package enum Flag: UInt8, Sendable {
  /// Break in time series: the observation begins a new segment.
  case breakInSeries = 0x62
  /// Definition differs: a segment ends where it starts and where it stops.
  case definitionDiffers = 0x64
  /// Confidential; since 2025 a confidentiality status says so.
  case confidential = 0x63
  /// Data cannot exist.
  case cannotExist = 0x6D
  /// Not significant, and the mark of `0n`: less than half of the unit.
  case notSignificant = 0x6E
  /// Low reliability: out of ranks and of superlatives.
  case lowReliability = 0x75
  /// Calculated by this project: its own mark, none of Eurostat's letters.
  case calculated = 0x78
  /// Not applicable; since 2025 `m` says so.
  case notApplicable = 0x7A
}
