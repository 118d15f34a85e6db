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
  case contradictoryPeriod = "period-contradicts-frequency"
  case unnamedDimension = "unnamed-dimension"
  case notTheTable = "not-the-table"
  case fractionalCount = "fractional-count"
  case shorterSeries = "shorter-series"
  case missingSeries = "missing-series"
  case cutEdition = "cut-edition"
  case implausibleValue = "implausible-value"
  case tablesDisagree = "tables-disagree"
  case ambiguousFilter = "ambiguous-filter"
  case emptySelection = "empty-selection"
  case duplicateTitle = "duplicate-title"
  case ambiguousTitle = "ambiguous-title"
  case unknownListArea = "unknown-list-area"
  case emptyTitle = "empty-title"
  case unknownListCode = "unknown-list-code"
  case respelledCode = "respelled-code"
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
      .unusedConfirmation, .respelledCode:
      .information
    case .unknownFlag, .unknownCode, .duplicateSeries, .tablesDisagree, .duplicateTitle,
      .ambiguousTitle, .unknownListArea, .emptyTitle, .unknownListCode, .unnamedDimension,
      .shorterSeries, .missingSeries, .emptySelection, .unmappedLabel, .implausibleJump:
      .warning
    case .notTheTable, .fractionalCount, .cutEdition, .conflictingValues, .contradictoryPeriod,
      .implausibleValue, .ambiguousFilter,
      .receiptCollision:
      .error
    }
  }

  /// Whether figures are missing from the reports for it, and not only in doubt.
  package var takesFiguresAway: Bool {
    switch self {
    case .notTheTable, .fractionalCount, .cutEdition, .conflictingValues, .contradictoryPeriod,
      .implausibleValue, .ambiguousFilter, .shorterSeries, .missingSeries, .emptySelection:
      true
    default: false
    }
  }
}
