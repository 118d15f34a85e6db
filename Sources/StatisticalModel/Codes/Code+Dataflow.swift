extension Code where List == Codelists.Dataflow {
  /// The code in a reference of SDMX; nil where it has none.
  ///
  /// It is `trng_lfse_04` of `ESTAT:TRNG_LFSE_04(1.0)`, of `ESTAT:TRNG_LFSE_04$DEFAULTVIEW(1.0)` and of
  /// `ESTAT:TRNG_LFSE_04(1.0): Participation rate`, where the label stands behind it.
  package init?(reference: String) {
    guard let match = reference.firstMatch(of: /^\s*(?:[\w.-]+:)?(\w+)/) else { return nil }
    self.init(match.output.1.lowercased())
  }
}
