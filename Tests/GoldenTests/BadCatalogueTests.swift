import TestSupport
import Testing

@Suite("Bad catalogues")
struct BadCatalogueTests {
  private static let areas = "catalogue/areas.csv"
  private static let targets = "catalogue/targets.csv"
  private static let territories = "catalogue/territories.csv"
  private static let indicators = "catalogue/indicators.yml"

  static let cases = [
    BadInput(
      "a territory with an unknown area", in: territories, "FRE1,,part", to: "FRE9,,part",
      "data/catalogue/territories.csv:3:92: error: column 'region': the area 'FRE9' is not "
        + "in areas.csv; correct it or add the area"),
    BadInput(
      "a territory that covers an unknown area", in: territories, "BE25,BE25,exact",
      to: "BE25,BE253,exact",
      "data/catalogue/territories.csv:2:99: error: column 'covers': the area 'BE253' is "
        + "not in areas.csv; correct it or add the area"),
    BadInput(
      "a territory whose id leads out of the folder", in: territories,
      "\nlys,Vallée de la Lys,"
        + "Leievallei,Lys Valley,flemish",
      to: "\n../../../victim/README,Vallée de la Lys,"
        + "Leievallei,Lys Valley,flemish",
      "data/catalogue/territories.csv:2:1: error: column 'territory': '../../../victim/README' "
        + "cannot be part of a file's name; use at most 64 of A-Z a-z 0-9 _ -, a letter or digit "
        + "first"),
    BadInput(
      "a target for an unknown area", in: targets, "adult-learning-2020,EU27_2020",
      to: "adult-learning-2020,EU28",
      "data/catalogue/targets.csv:2:21: error: column 'area': the area 'EU28' is not in "
        + "areas.csv; correct it or add the area"),
    BadInput(
      "a target for an unknown indicator", in: targets, "EU27_2020,ict-specialists",
      to: "EU27_2020,ict-experts",
      "data/catalogue/targets.csv:3:42: error: column 'indicator': the indicator "
        + "'ict-experts' is not in indicators.yml; correct it or add the indicator"),
    BadInput(
      "a filter with an unknown code", in: indicators, "[Y25-64]", to: "[Y25-65]",
      "data/catalogue/indicators.yml:15:34: error: the code 'Y25-65' of dimension 'age' is "
        + "not in codelists.csv; correct it or add the code"),
    BadInput(
      "a filter with an unknown dimension", in: indicators, "age: [", to: "agegroup: [",
      "data/catalogue/indicators.yml:15:28: error: the dimension 'agegroup' is not in "
        + "codelists.csv; use one of: age, sex, unit"),
    BadInput(
      "a filter with a dimension that the table lacks", in: indicators, "filter: {unit: [THS_PER]}",
      to: "filter: {unit: [THS_PER], sex: [T]}",
      "data/catalogue/indicators.yml:31:79: error: datasets.csv states no dimension 'sex' of "
        + "'isoc_sks_itspt'; use one of: freq, unit, geo; or correct its dimensions"),
    BadInput(
      "a misspelt key", in: indicators, "decimals: 1\n  noise: {", to: "decimal: 1\n  noise: {",
      "data/catalogue/indicators.yml:9:3: error: 'decimal' is no key of this entry; use "
        + "one of: id, role, frequency, label, measure, unit, decimals, noise, plausible, sources, "
        + "breaks, weight, note"),
    BadInput(
      "broken YAML", in: indicators, "value: \"1.5\"", to: "value: \"1.5",
      "data/catalogue/indicators.yml:10:33: error: the file is not YAML: did not find "
        + "expected ',' or '}'; mend the syntax there"),
    BadInput(
      "a missing catalogue file", 66,
      "data/catalogue/flags.csv: error: there is no such file; only files that exist can "
        + "be read; check the path"
    ) { $0.remove("catalogue/flags.csv") },
    BadInput(
      "a missing YAML file", 66,
      "data/catalogue/indicators.yml: error: the file cannot be read; check that it exists "
        + "and that you may read it"
    ) { $0.remove(indicators) },
    BadInput(
      "a catalogue that is not UTF-8", 65,
      "data/catalogue/shortage-lists.yml:1:8: error: the file is not UTF-8; save it as UTF-8"
    ) { sample in
      sample.write(SampleSnapshots.latin1("- id: métiers\n"), to: "catalogue/shortage-lists.yml")
    },
  ]

  @Test("A catalogue that contradicts itself stops the report", arguments: cases)
  func catalogue(bad: BadInput) throws { try bad.check() }
}
