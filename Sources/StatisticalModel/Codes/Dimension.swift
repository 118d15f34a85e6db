/// The names of the dimensions that this program reads by meaning; Eurostat's, in lower case.
package enum Dimension {
  package static let frequency = "freq"
  package static let area = "geo"
  package static let sex = "sex"
  package static let unit = "unit"
  package static let age = "age"

  /// Whether a code of a dimension stands for all of its codes together.
  ///
  /// It does as `TOTAL`, `IND_TOTAL` and `T` in Eurostat's spelling, as `_T` in SDMX's. `T` is the total of `sex`
  /// alone: of `s_adj` it is the trend.
  package static func isTotal(_ code: String, of dimension: String) -> Bool {
    code == "TOTAL" || code.hasSuffix("_TOTAL") || code == "_T"
      || (dimension == sex && code == Sex.total.text)
  }
}
