/// The names of the dimensions that this program reads by meaning; Eurostat's, in lower case.
package enum Dimension {
  package static let frequency = "freq"
  package static let area = "geo"
  package static let sex = "sex"
  package static let unit = "unit"
  package static let age = "age"
}
