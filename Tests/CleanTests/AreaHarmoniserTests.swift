import Clean
import StatisticalModel
import TestSupport
import Testing

struct AreaHarmoniserTests {
  @Test(
    arguments: [
      ("FR", .current), ("FR10", .current), ("FRE1", .current), ("FR30", .recoded(to: "FRE1")),
      ("FR3", .discontinued), ("GR", .recoded(to: "EL")), ("GB", .recoded(to: "UK")),
      ("XX9", .unknown), ("GR30", .recoded(to: "EL30")), ("GB", .recoded(to: "UK")),
      ("UKI3", .unknown), ("GBI3", .recoded(to: "UKI3")), ("NL0", .current), ("NL00", .current),
      ("NL000", .current), ("NL0000", .unknown), ("NL01", .unknown), ("XX00", .unknown),
      ("FRANCE30", .recoded(to: "FRE1")),
    ] as [(ReferenceArea, AreaHarmoniser.Outcome)])
  func eachCodeHasOneOutcome(code: ReferenceArea, outcome: AreaHarmoniser.Outcome) {
    #expect(CleanRules(catalogue: Specimens.catalogue).areas.outcome(for: code) == outcome)
  }

  @Test func aCircleOfRecodesEnds() {
    let old = Specimens.region("AA1", parent: "AA", editions: [.nuts2013])
    let other = Specimens.region("AA2", parent: "AA", editions: [.nuts2013])
    let changes = [("AA1", "AA2"), ("AA2", "AA1")].map {
      NUTSChange(
        fromEdition: .nuts2013, from: ReferenceArea($0), toEdition: .nuts2016,
        to: ReferenceArea($1), relation: .recode, persons: nil)
    }
    let harmoniser = AreaHarmoniser(
      areas: ["AA1": old, "AA2": other], changes: changes, edition: .nuts2024)
    #expect(harmoniser.outcome(for: "AA1") != .unknown)
  }
}
