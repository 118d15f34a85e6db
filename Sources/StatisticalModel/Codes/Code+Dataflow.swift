extension Code where List == Codelists.Dataflow {
  /// The code in a reference of SDMX: `trng_lfse_04` of `ESTAT:TRNG_LFSE_04(1.0)` and of
  /// `ESTAT:TRNG_LFSE_04$DEFAULTVIEW(1.0)`; nil where nothing is left.
  package init?(reference: String) {
    let name = reference.split(separator: ":").last ?? ""
    let code = name.prefix { $0 != "(" && $0 != "$" }.filter { $0 != " " }
    guard !code.isEmpty else { return nil }
    self.init(code.lowercased())
  }
}
