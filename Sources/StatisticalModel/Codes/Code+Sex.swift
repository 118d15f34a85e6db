/// Eurostat's `sex`: `T`, `F` or `M`.
package typealias Sex = Code<Codelists.Sex>

extension Code where List == Codelists.Sex {
  package static let total: Sex = "T"
  package static let women: Sex = "F"
  package static let men: Sex = "M"
}
