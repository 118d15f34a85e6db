import StatisticalModel
import TestSupport

extension ReportFixture {
  var side: (flemish: Territory.Side, french: Territory.Side) {
    (
      Territory.Side(
        id: "flemish",
        names: LocalizedText(french: "flamand", dutch: "Vlaams", english: "Flemish"),
        region: "BE25", covers: ["BE254"], coverage: .exact,
        note: LocalizedText(
          french: "arrondissement de Courtrai.", dutch: "arrondissement Kortrijk.",
          english: "arrondissement of Kortrijk.")),
      Territory.Side(
        id: "french",
        names: LocalizedText(french: "français", dutch: "Frans", english: "French"),
        region: "FRE1", covers: ["FRE11"], coverage: .part, note: nil)
    )
  }

  var territory: Territory {
    Territory(
      id: "lys", names: LocalizedText(french: "La Lys", dutch: "De Leie", english: "The Lys"),
      sides: [side.flemish, side.french])
  }

  var catalogue: ReferenceCatalogue {
    ReferenceCatalogue(
      geography: Geography(
        areas: areas, territories: [territory, neighbour], union: "EU27_2020"),
      figures: FigureCatalogue(
        indicators: [skills, specialists, learning],
        targets: [
          skillsTarget, belgianSkillsTarget, specialistsTarget, learningTarget,
          belgianLearningTarget,
        ],
        roles: IndicatorRoles(
          memoOpening: [learning.id, skills.id, specialists.id], adultLearning: [learning.id],
          learningBesideShortages: learning.id),
        tables: TableCatalogue(
          datasets: datasets,
          flags: [
            FlagMeaning(
              letter: UInt8(ascii: "u"),
              meaning: LocalizedText(
                french: "faible fiabilité", dutch: "lage betrouwbaarheid",
                english: "low reliability"))
          ])),
      occupations: OccupationCatalogue(lists: [vdab], groups: [:], crosswalks: []))
  }

  private var neighbour: Territory {
    Territory(
      id: "coast", names: LocalizedText(french: "Côte", dutch: "Kust", english: "Coast"),
      sides: [side.flemish, side.french])
  }

  private var datasets: [Dataflow: DatasetDescription] {
    let codes: [Dataflow] = ["trng_lfse_04", "isoc_sks_itspt"]
    return Dictionary(
      uniqueKeysWithValues: codes.map {
        (
          $0,
          DatasetDescription(
            dataflow: $0, agency: "estat", publisher: "Eurostat", title: "",
            licence: Licence(name: "CC BY 4.0", act: "an act"))
        )
      })
  }

  private var vdab: ShortageList {
    ShortageList(
      id: "vdab", agency: "vdab",
      names: LocalizedText(french: "VDAB", dutch: "VDAB", english: "VDAB"), publisher: "VDAB",
      kind: .employmentService, kindIsConfirmed: false, language: "nl", codeSystem: "none",
      format: .catalogue, titleColumn: "beroep", codeColumn: nil, area: .fixed("BE2"), note: nil)
  }

  private var areas: [ReferenceArea: Area] {
    let all = [
      area("EU27_2020", .aggregate, nil, nil, "Union européenne", "Europese Unie"),
      area("BE", .country, 0, nil, "Belgique", "België"),
      area("BE2", .region, 1, "BE", "Région flamande", "Vlaams Gewest"),
      area("BE25", .region, 2, "BE2", "Flandre occidentale", "West-Vlaanderen"),
      area("BE253", .region, 3, "BE25", "Ypres", "Ieper"),
      area("BE254", .region, 3, "BE25", "Courtrai", "Kortrijk"),
      area("FR", .country, 0, nil, "France", "Frankrijk"),
      area("FRE", .region, 1, "FR", "Hauts-de-France", "Hauts-de-France"),
      area("FRE1", .region, 2, "FRE", "Nord-Pas-de-Calais", "Nord-Pas-de-Calais"),
      area("FRE11", .region, 3, "FRE1", "Nord", "Nord"),
      area("NL", .country, 0, nil, "Pays-Bas", "Nederland"),
      area("NO", .country, 0, nil, "Norvège", "Noorwegen"),
    ]
    return Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })
  }

  private func area(
    _ code: ReferenceArea, _ kind: Area.Kind, _ level: Int?, _ parent: ReferenceArea?,
    _ french: String, _ dutch: String
  ) -> Area {
    Area(
      code: code, kind: kind, level: level, parent: parent, editions: [.nuts2024],
      nationalName: dutch,
      names: LocalizedText(french: french, dutch: dutch, english: "Area \(code)"),
      isMember: code != "NO", note: code == "NO" ? "said of it wherever it stands." : nil)
  }
}
