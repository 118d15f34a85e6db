/// One cell: its value, if any, and its flags as spelled.
package struct RawObservation: Sendable, Hashable {
  package let period: TimePeriod
  /// Nil where the cell says `:`; `0n` is 0 with the flag `n`.
  package let value: DecimalNumber?
  /// What stands behind the value, trimmed: empty, `b`, `bu`, `b u`.
  package let flags: String
  /// CONF_STATUS, or what stands behind `|` among the flags: empty or `C`.
  package let confidentiality: String
  /// The line of the file on which the cell stands.
  package let line: UInt32
  /// The cell in its row, 1-based, the key being 1; in a table of observations its column.
  package let cell: UInt16
  /// Where the cell begins in its line, in characters from 1, for messages.
  package let column: UInt32

  /// The same cell with its period written otherwise.
  package func at(_ period: TimePeriod) -> RawObservation {
    RawObservation(
      period: period, value: value, flags: flags, confidentiality: confidentiality, line: line,
      cell: cell, column: column)
  }

  package init(
    period: TimePeriod, value: DecimalNumber?, flags: String, confidentiality: String,
    line: UInt32, cell: UInt16, column: UInt32
  ) {
    self.period = period
    self.value = value
    self.flags = flags
    self.confidentiality = confidentiality
    self.line = line
    self.cell = cell
    self.column = column
  }
}
