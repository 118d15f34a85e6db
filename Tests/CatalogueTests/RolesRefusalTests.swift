import StatisticalModel
import TestSupport
import Testing

@testable import Catalogue

@Suite("Roles that nothing can play are refused")
struct RolesRefusalTests {
  private static let file = "roles.yml"

  static let refusals: [Refusal] = [
    Refusal(
      "an indicator that was renamed", in: "indicators.yml", "- id: ict-specialists",
      to: "- id: specialists",
      "targets.csv:3:42: error: column 'indicator': the indicator 'ict-specialists' is not in "
        + "indicators.yml; correct it or add the indicator"),
    Refusal(
      "an id that no entry has", in: file,
      "learning-beside-shortages\n  indicators: [adult-learning-4-weeks]",
      to: "learning-beside-shortages\n  indicators: [adult-learning]",
      "roles.yml:8:16: error: there is no indicator 'adult-learning'; name an id of "
        + "indicators.yml"),
    Refusal(
      "two for a role of one", in: file, "learning-beside-shortages\n  indicators: [",
      to: "learning-beside-shortages\n  indicators: [ict-specialists, ",
      "roles.yml:8:33: error: one alone plays the role 'learning-beside-shortages'; delete the "
        + "others"),
    Refusal(
      "one twice for a role", in: file, "[adult-learning-4-weeks, ict-specialists]",
      to: "[ict-specialists, ict-specialists]",
      "roles.yml:4:33: error: 'ict-specialists' stands twice; delete one of the two"),
    Refusal(
      "an indicator where a denominator is due", in: file, "persons-by-age\n  indicators: []",
      to: "persons-by-age\n  indicators: [ict-specialists]",
      "roles.yml:10:16: error: the role of 'ict-specialists' in indicators.yml is indicator; name "
        + "one whose role is denominator"),
    Refusal(
      "a role twice", in: file, "role: memo-opening", to: "role: adult-learning",
      "roles.yml:5:9: error: the role 'adult-learning' stands twice; delete one of the two "
        + "entries"),
    Refusal(
      "an unknown role", in: file, "role: memo-opening", to: "role: memo",
      "roles.yml:3:9: error: 'memo' is no role; use one of: union, memo-opening, adult-learning, "
        + "learning-beside-shortages, persons-by-age, employment-in-all-activities, "
        + "employment-in-information-communication"),
    Refusal(
      "a role that is missing", in: file,
      "- role: memo-opening\n  indicators: [adult-learning-4-weeks, ict-specialists]\n",
      to: "",
      "roles.yml:1:3: error: the role 'memo-opening' is missing; name what plays it, or write an "
        + "empty list"),
    Refusal(
      "a union that is no aggregate", in: file, "[EU27_2020]", to: "[BE]",
      "roles.yml:2:11: error: 'BE' is no aggregate of areas.csv; correct it or add the area"),
    Refusal(
      "no union", in: file, "[EU27_2020]", to: "[]",
      "roles.yml:1:3: error: no area plays the role 'union'; name an aggregate of areas.csv"),
    Refusal(
      "indicators for the union", in: file, "  areas: [EU27_2020]",
      to: "  indicators: [ict-specialists]",
      "roles.yml:2:3: error: 'indicators' is no key of this entry; use one of: role, areas"),
  ]

  @Test("Each is refused at its place", arguments: refusals)
  func refused(refusal: Refusal) throws { try refusal.check() }

  @Test("What plays a role is read in its order")
  func read() throws {
    let catalogue = try CatalogueReader.read(CatalogueSources(SampleCatalogue.files))
    #expect(catalogue.geography.union == "EU27_2020")
    #expect(catalogue.figures.roles.memoOpening == ["adult-learning-4-weeks", "ict-specialists"])
    #expect(catalogue.figures.roles.learningBesideShortages == "adult-learning-4-weeks")
    #expect(catalogue.figures.roles.populationByAge == nil)
  }
}
