/// How much a finding weighs: an error keeps the figure out and makes the run end with 1.
package enum Severity: String, Sendable, Hashable, Comparable {
  case information
  case warning
  case error

  private var rank: Int {
    switch self {
    case .information: 0
    case .warning: 1
    case .error: 2
    }
  }

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}

/// A flaw in the data that a stage met and could go on from (not in SDMX).
package struct Finding: Sendable, Hashable {
  package let code: FindingCode
  package let location: SourceLocation
  /// What is wrong, and what was done about it: a sentence without a full stop.
  package let message: String
  /// What the reader can do: a sentence without a full stop.
  package let remedy: String

  package var severity: Severity { code.severity }

  /// The same finding at its place below a folder.
  package func located(below folder: (String) -> String) -> Finding {
    let place = SourceLocation(
      file: folder(location.file), line: location.line, column: location.column)
    return Finding(code: code, location: place, message: message, remedy: remedy)
  }

  package init(code: FindingCode, location: SourceLocation, message: String, remedy: String) {
    self.code = code
    self.location = location
    self.message = message
    self.remedy = remedy
  }
}

extension Finding: CustomStringConvertible {
  /// `file:line:column: severity: [code] message; remedy`.
  package var description: String {
    "\(location): \(severity.rawValue): [\(code.rawValue)] \(message); \(remedy)"
  }
}

/// The flaws that the stages know, by their stable code.
package enum FindingCode: String, Sendable, Hashable, CaseIterable {
  case unknownFlag = "unknown-flag"
  case unknownCode = "unknown-code"
  case discontinuedCode = "discontinued-code"
  case recodedArea = "recoded-area"
  case rebuiltArea = "rebuilt-area"
  case notRebuilt = "not-rebuilt"
  case mixedEditions = "mixed-editions"
  case duplicateSeries = "duplicate-series"
  case conflictingValues = "conflicting-values"
  case implausibleValue = "implausible-value"
  case tablesDisagree = "tables-disagree"
  case ambiguousFilter = "ambiguous-filter"
  case emptySelection = "empty-selection"
  case duplicateTitle = "duplicate-title"
  case ambiguousTitle = "ambiguous-title"
  case unknownListArea = "unknown-list-area"
  case noCrosswalk = "no-crosswalk"
  case unusedConfirmation = "unused-confirmation"
  case unmappedLabel = "unmapped-label"
  case unusedSnapshot = "unused-snapshot"
  case rebuiltAggregate = "rebuilt-aggregate"
  case correctedFigure = "corrected-figure"
  case continuedByOtherTable = "continued-by-other-table"
  case implausibleJump = "implausible-jump"
  case receiptCollision = "receipt-collision"

  package var severity: Severity {
    switch self {
    case .recodedArea, .discontinuedCode, .unusedSnapshot, .rebuiltAggregate, .rebuiltArea,
      .notRebuilt, .mixedEditions, .correctedFigure, .continuedByOtherTable, .noCrosswalk,
      .unusedConfirmation:
      .information
    case .unknownFlag, .unknownCode, .duplicateSeries, .tablesDisagree, .duplicateTitle,
      .ambiguousTitle, .unknownListArea, .emptySelection, .unmappedLabel, .implausibleJump:
      .warning
    case .conflictingValues, .implausibleValue, .ambiguousFilter, .receiptCollision: .error
    }
  }
}
