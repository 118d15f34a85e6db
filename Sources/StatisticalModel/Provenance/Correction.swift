/// A judgement about one published figure, from `data/corrections` (not in SDMX).
///
/// It says what to do with a cell, why, and what the cell must still say for it to apply.
package struct Correction: Sendable, Hashable {
  package enum Action: Sendable, Hashable {
    /// The value is left out; its flags go on marking the series.
    case drop
    /// Another value takes its place, and other flags where they are given.
    case override(value: DecimalNumber, flags: Flags?)
    /// The value stays, and these are its flags.
    case flag(Flags)

    /// The word for it in the file.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
      case drop
      case override
      case flag
    }

    package var kind: Kind {
      switch self {
      case .drop: .drop
      case .override: .override
      case .flag: .flag
      }
    }

    /// Whether the flags of the figure are those of the judgement.
    package var setsFlags: Bool {
      switch self {
      case .drop: false
      case .override(_, let flags): flags != nil
      case .flag: true
      }
    }
  }

  /// What a cell says, or what is read in its place.
  package struct Statement: Sendable, Hashable, CustomStringConvertible {
    /// Nil is missing.
    package let value: DecimalNumber?
    package let flags: Flags

    package init(value: DecimalNumber?, flags: Flags) {
      self.value = value
      self.flags = flags
    }

    /// As Eurostat writes a cell: `12.1`, `12.1 b`, `: u`.
    package var description: String {
      (value?.description ?? ":") + (flags.isEmpty ? "" : " \(flags)")
    }
  }

  /// Where the entry stands.
  package let location: SourceLocation
  package let dataflow: Dataflow
  /// The only snapshot that is meant; nil for every one that holds the cell.
  package let edition: Edition?
  /// The codes of the series as the file spells them, one a dimension.
  package let key: SeriesKey
  package let period: TimePeriod
  package let action: Action
  package let reason: String
  /// Whose judgement it is, or what it rests on.
  package let source: String
  /// What the cell must say.
  package let expected: Statement

  /// The same correction under another name of its file.
  package func named(_ file: String) -> Correction {
    Correction(
      location: SourceLocation(file: file, line: location.line, column: location.column),
      dataflow: dataflow, edition: edition, key: key, period: period, action: action,
      reason: reason, source: source, expected: expected)
  }

  /// What is read in the place of what a cell says.
  package func applied(to stated: Statement) -> Statement {
    switch action {
    case .drop: Statement(value: nil, flags: stated.flags)
    case .override(let value, let flags): Statement(value: value, flags: flags ?? stated.flags)
    case .flag(let flags): Statement(value: stated.value, flags: flags)
    }
  }

  package init(
    location: SourceLocation, dataflow: Dataflow, edition: Edition?, key: SeriesKey,
    period: TimePeriod, action: Action, reason: String, source: String, expected: Statement
  ) {
    self.location = location
    self.dataflow = dataflow
    self.edition = edition
    self.key = key
    self.period = period
    self.action = action
    self.reason = reason
    self.source = source
    self.expected = expected
  }
}
