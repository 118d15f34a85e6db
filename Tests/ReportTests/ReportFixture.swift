import StatisticalModel
import TestSupport

/// A small report made by hand: one indicator with figures, one whose target is a total, one that
/// no snapshot gives.
struct ReportFixture {
  static let input = ReportFixture().input

  let learning = Indicator(
    id: "adult-learning-4-weeks",
    label: LocalizedText(
      french: "Formation des adultes, quatre semaines",
      dutch: "Volwasseneneducatie, vier weken", english: "Adult learning, four weeks"),
    measure: LocalizedText(
      french:
        "la participation des adultes de 25 à 64 ans à la formation au cours des quatre semaines précédentes",
      dutch:
        "de deelname van volwassenen van 25 tot 64 jaar aan opleiding in de voorbije vier weken",
      english: "the participation of adults aged 25 to 64 in training in the last four weeks"),
    unit: Unit("PC"), role: .indicator, decimals: 1, noise: DecimalNumber("1.5"), plausible: nil,
    sources: [.init(dataflow: "trng_lfse_04", scopes: [.regional], filter: [:])], breaks: [],
    note: nil)

  let specialists = Indicator(
    id: "ict-specialists",
    label: LocalizedText(
      french: "Spécialistes des TIC", dutch: "ICT-specialisten", english: "ICT specialists"),
    measure: LocalizedText(
      french: "le nombre de spécialistes des TIC en emploi",
      dutch: "het aantal werkende ICT-specialisten",
      english: "the number of employed ICT specialists"),
    unit: Unit("THS_PER"), role: .indicator, decimals: 1, noise: nil, plausible: nil,
    sources: [.init(dataflow: "isoc_sks_itspt", scopes: [.national], filter: [:])], breaks: [],
    note: nil)

  let skills = Indicator(
    id: "basic-digital-skills",
    label: LocalizedText(
      french: "Compétences numériques de base", dutch: "Digitale basisvaardigheden",
      english: "Basic digital skills"),
    measure: LocalizedText(
      french: "personnes de 16 à 74 ans", dutch: "personen van 16 tot 74 jaar",
      english: "people aged 16 to 74"),
    unit: Unit("PC_IND"), role: .indicator, decimals: 1, noise: DecimalNumber("1.5"),
    plausible: nil,
    sources: [.init(dataflow: "isoc_r_dskl_i", scopes: [.regional], filter: [:])], breaks: [],
    note: nil)

  var learningTarget: Target {
    target("adult-learning-2020", learning, "15", 2020, .passed, .benchmark)
  }
  var specialistsTarget: Target {
    target("digital-decade-ict-specialists", specialists, "20000", 2030, .inForce, .none)
  }
  var skillsTarget: Target {
    target("digital-decade-basic-skills", skills, "80", 2030, .inForce, .benchmark)
  }

  var belgianSkillsTarget: Target {
    target("basic-skills-be", skills, "60.9", 2030, .assumed, .benchmark, area: "BE")
  }
  var belgianLearningTarget: Target {
    target("adult-learning-be", learning, "20", 2025, .assumed, .benchmark, area: "BE")
  }

  private func target(
    _ id: TargetID, _ indicator: Indicator, _ value: String, _ year: Int, _ status: Target.Status,
    _ role: Target.RoleForOthers, area: ReferenceArea = "EU27_2020"
  ) -> Target {
    Target(
      id: id, area: area, indicator: indicator.id,
      label: LocalizedText(french: "Objectif", dutch: "Doelstelling", english: "Target"),
      quantity: Quantity(number(value), indicator.unit), period: .year(year), status: status,
      forOthers: role,
      source: LocalizedText(
        french: "Décision | article 4", dutch: "Besluit | artikel 4",
        english: "Decision | article 4"),
      note: area == "EU27_2020" ? nil : "in doubt.")
  }

  func number(_ text: String) -> DecimalNumber { DecimalNumber(text) ?? .zero }

  func receipt(_ seed: UInt8) -> Receipt { Receipt(digest: [seed, 1, 2, 3, 4]) }

  func figure(
    _ value: String, _ year: Int, _ flags: String = "", line: UInt32,
    of dataflow: Dataflow = "trng_lfse_04", snapshot: UInt16 = 0
  ) -> Figure {
    Figure(
      value: number(value), unit: learning.unit, flags: Flags(flags),
      cell: SourceCell(
        lineage: Lineage(snapshot: snapshot, line: line, cell: 25), dataflow: dataflow,
        period: .year(year)), receipt: receipt(UInt8(line)))
  }
}
