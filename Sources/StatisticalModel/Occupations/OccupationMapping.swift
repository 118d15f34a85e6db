/// One reading of a national occupation code as unit groups of ISCO-08.
package struct OccupationMapping: Sendable, Hashable {
  /// The code system, such as `FAP-2009`.
  package let system: String
  package let code: String
  /// By the official tables; ordered, without repetition.
  package let occupations: [Occupation]
  /// By content, where that differs from the official reading; ordered, without those in it.
  package let second: [Occupation]
  package let source: String

  package init(
    system: String, code: String, occupations: [Occupation], second: [Occupation] = [],
    source: String
  ) {
    self.system = system
    self.code = code
    self.occupations = occupations
    self.second = second
    self.source = source
  }
}
