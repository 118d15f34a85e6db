/// The codelists that `Code` tells apart; a device of this program, not of SDMX.
package enum Codelists {
  package enum ReferenceArea: Sendable {}
  package enum Indicator: Sendable {}
  package enum Target: Sendable {}
  package enum Dataflow: Sendable {}
  package enum Territory: Sendable {}
  package enum ShortageList: Sendable {}
  package enum Sex: Sendable {}
  package enum Occupation: Sendable {}
  package enum AgeGroup: Sendable {}
}
