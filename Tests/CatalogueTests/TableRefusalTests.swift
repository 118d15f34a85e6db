import TestSupport
import Testing

@testable import Catalogue

@Suite("The tables of the catalogue")
struct TableRefusalTests {
  private static let areas = "areas.csv"
  private static let flags = "flags.csv"
  private static let recodes = "nuts-recodes.csv"

  static let geography = [
    Refusal(
      "an area twice", in: areas, "\nFRE,", to: "\nFR,",
      "areas.csv:9:1: error: column 'code': 'FR' stands twice; delete one of the two "
        + "records"),
    Refusal(
      "an area without code", in: areas, "\nFRE,", to: "\n,",
      "areas.csv:9:1: error: column 'code': the cell is empty; give every record its code"),
    Refusal(
      "a missing column", in: areas, "nuts2021", to: "nuts21",
      "areas.csv:1:1: error: the column 'nuts21' names no edition of NUTS; name a column nuts and the"
        + " year of the edition, such as nuts2024"),
    Refusal(
      "no name", in: areas, "name_national", to: "name",
      "areas.csv:1:1: error: the header has no column 'name_national', only code,kind,level,parent,"
        + "nuts2013,nuts2016,nuts2021,nuts2024,eu27_2020,name,name_fr,name_nl,name_en; "
        + "add the column; docs/data.md describes the file"),
    Refusal(
      "a level in words", in: areas, "FRE,region,1", to: "FRE,region,one",
      "areas.csv:9:12: error: column 'level': 'one' is not a whole number; write digits "
        + "alone"),
    Refusal(
      "an unknown kind", in: areas, "FRE,region", to: "FRE,province",
      "areas.csv:9:5: error: column 'kind': 'province' is none of its values; use one of: country, "
        + "region, extra-regio, aggregate"),
    Refusal(
      "a flag in words", in: areas, "NO,country,0,,0,0", to: "NO,country,0,,0,no",
      "areas.csv:11:17: error: column 'nuts2016': 'no' is neither 0 nor 1; write 1 for yes "
        + "and 0 for no"),
    Refusal(
      "an unknown parent", in: areas, "FRE1,region,2,FRE", to: "FRE1,region,2,FRX",
      "areas.csv:10:15: error: column 'parent': the area 'FRX' is not in areas.csv; "
        + "correct it or add the area"),
    Refusal(
      "a parent that is not one level above", in: areas, "FRE1,region,2,FRE",
      to: "FRE1,region,2,FR",
      "areas.csv:10:15: error: column 'parent': 'FR' is not one level above 'FRE1'; "
        + "correct the level or the parent"),
    Refusal(
      "a parent of an area without level", in: areas, "FRE,region,1,FR", to: "FRE,region,,FR",
      "areas.csv:9:13: error: column 'parent': 'FR' is not one level above 'FRE'; correct "
        + "the level or the parent"),
    Refusal(
      "a parent of the highest level that a number can be", in: areas, "FR,country,0",
      to: "FR,country,9223372036854775807",
      "areas.csv:7:14: error: column 'parent': 'FR' is not one level above 'FR3'; correct "
        + "the level or the parent"),
    Refusal(
      "a name in one language only", in: areas, "Pas-de-Calais,,,\nFR30",
      to: "Pas-de-Calais,Nord,,\nFR30",
      "areas.csv:7:53: error: column 'name_nl': the cell is empty; give every record its "
        + "name_nl"),
    Refusal(
      "a change from an unknown area", in: recodes, "2013,FR30", to: "2013,FR31",
      "nuts-recodes.csv:2:6: error: column 'from_code': the area 'FR31' is not in "
        + "areas.csv; correct it or add the area"),
    Refusal(
      "a change to an unknown area", in: recodes, "2016,FRE1", to: "2016,FRE9",
      "nuts-recodes.csv:2:16: error: column 'to_code': the area 'FRE9' is not in "
        + "areas.csv; correct it or add the area"),
    Refusal(
      "an edition of NUTS that does not exist", in: recodes, "2013,", to: "2012,",
      "nuts-recodes.csv:2:1: error: column 'from_edition': '2012' is no edition of NUTS; "
        + "use one of: 2013, 2016, 2021, 2024"),
    Refusal(
      "a change to an earlier edition", in: recodes, "2016,", to: "2013,",
      "nuts-recodes.csv:2:11: error: column 'to_edition': 2013 is not after 2013; a change "
        + "leads to a later edition"),
    Refusal(
      "an unknown relation", in: recodes, "recode,", to: "renamed,",
      "nuts-recodes.csv:2:21: error: column 'relation': 'renamed' is none of its values; use one "
        + "of: recode, merge, split, part"),
    Refusal(
      "persons in words", in: recodes, "recode,", to: "recode,many",
      "nuts-recodes.csv:2:28: error: column 'persons_2018': 'many' is not a whole number; "
        + "write digits alone"),
  ]

  static let codes = [
    Refusal(
      "a code twice", in: "codelists.csv", "sex,T,", to: "sex,F,",
      "codelists.csv:4:5: error: column 'code': 'F' stands twice in 'sex'; delete one of "
        + "the two records"),
    Refusal(
      "a code without dimension", in: "codelists.csv", "sex,T,", to: ",T,",
      "codelists.csv:4:1: error: column 'dimension': the cell is empty; give every record "
        + "its dimension"),
    Refusal(
      "a dataset twice", in: "datasets.csv", "\ntrng_lfse_04", to: "\nisoc_sks_itspt",
      "datasets.csv:3:1: error: column 'dataset': 'isoc_sks_itspt' stands twice; delete "
        + "one of the two records"),
    Refusal(
      "a dataset without title", in: "datasets.csv", "Employed ICT specialists", to: "",
      "datasets.csv:2:36: error: column 'title': the cell is empty; give every record its "
        + "title"),
    Refusal(
      "a flag in upper case", in: flags, "\nb,", to: "\nB,",
      "flags.csv:2:1: error: column 'letter': 'B' is no lower-case letter; write one of a "
        + "to z"),
    Refusal(
      "a flag of two letters", in: flags, "\nb,", to: "\nbu,",
      "flags.csv:2:1: error: column 'letter': 'bu' is no lower-case letter; write one of a "
        + "to z"),
    Refusal(
      "a flag without meaning", in: flags, "estimé", to: "",
      "flags.csv:4:3: error: column 'meaning_fr': the cell is empty; give every record its "
        + "meaning_fr"),
    Refusal(
      "a unit group twice", in: "occupations.csv", "\n2522,", to: "\n2519,",
      "occupations.csv:4:1: error: column 'isco08': '2519' stands twice; delete one of the "
        + "two records"),
    Refusal(
      "an unknown set of occupations", in: "occupations.csv", "repairers,none", to: "repairers,no",

      "occupations.csv:6:44: error: column 'ict_set': 'no' is none of its values; use one of: "
        + "core, wide, none"),
    Refusal(
      "a reading as an unknown unit group", in: "rome3-isco08.csv", "7231", to: "7232",
      "rome3-isco08.csv:2:28: error: column 'isco08': the unit group '7232' is not in "
        + "occupations.csv; correct it"),
    Refusal(
      "a missing column of a crosswalk", in: "fap2009-rome3.csv", "rome3", to: "rome4",
      "fap2009-rome3.csv:1:1: error: the header has no column 'rome3', only "
        + "fap2009,label_fr,rome4,condition; add the column; docs/data.md describes the file"),
  ]

  private static let targets = "targets.csv"
  private static let territories = "territories.csv"

  static let policy = [
    Refusal(
      "a target twice", in: targets, "digital-decade-ict-specialists", to: "adult-learning-2020",

      "targets.csv:3:1: error: column 'target': 'adult-learning-2020' stands twice; delete "
        + "one of the two records"),
    Refusal(
      "a target for an unknown area", in: targets, "2020,EU27_2020,adult", to: "2020,EU28,adult",

      "targets.csv:2:21: error: column 'area': the area 'EU28' is not in areas.csv; "
        + "correct it or add the area"),
    Refusal(
      "a target for an unknown indicator", in: targets, "EU27_2020,ict-specialists",
      to: "EU27_2020,ict-experts",
      "targets.csv:3:42: error: column 'indicator': the indicator 'ict-experts' is not in "
        + "indicators.yml; correct it or add the indicator"),
    Refusal(
      "a target that is no number", in: targets, "20000", to: "20 000",
      "targets.csv:3:153: error: column 'value': '20 000' is not a number; write digits "
        + "with a decimal point"),
    Refusal(
      "a target without value", in: targets, "20000", to: "",
      "targets.csv:3:153: error: column 'value': the cell is empty; give every record its "
        + "value"),
    Refusal(
      "a target in another unit than its indicator", in: targets, "THS_PER", to: "PC",
      "targets.csv:3:159: error: column 'unit': the target is in PC, its indicator in "
        + "THS_PER; give the target in THS_PER, or in a unit that converts into it"),
    Refusal(
      "a target for no period", in: targets, "2030", to: "soon",
      "targets.csv:3:167: error: column 'period': 'soon' is no period; write a year"),
    Refusal(
      "an unknown status", in: targets, "in force", to: "valid",
      "targets.csv:3:172: error: column 'status': 'valid' is none of its values; use one of: in "
        + "force, passed, assumed, pledge, forecast"),
    Refusal(
      "an unknown role for others", in: targets, "force,none", to: "force,all",
      "targets.csv:3:181: error: column 'for_others': 'all' is none of its values; use one of: "
        + "benchmark, none"),
    Refusal(
      "a target without source", in: targets, "Decision (EU) 2022/2481", to: "",
      "targets.csv:3:236: error: column 'source_en': the cell is empty; give every record its "
        + "source_en"),
    Refusal(
      "a side in an unknown area", in: territories, "FRE1,,part", to: "FRE9,,part",
      "territories.csv:3:92: error: column 'region': the area 'FRE9' is not in areas.csv; "
        + "correct it or add the area"),
    Refusal(
      "a side that covers an unknown area", in: territories, "BE25,BE25", to: "BE25,BE25;BE253",
      "territories.csv:2:99: error: column 'covers': the area 'BE253' is not in areas.csv; "
        + "correct it or add the area"
    ),
    Refusal(
      "a territory with two names", in: territories, "Lys Valley,french", to: "Lys valley,french",
      "territories.csv:3:5: error: column 'label_fr': 'lys' has another name in an earlier "
        + "record; name a territory the same in all its records"),
    Refusal(
      "a territory with a side twice", in: territories, "Valley,french", to: "Valley,flemish",
      "territories.csv:3:44: error: column 'side': 'lys' has the side 'flemish' twice; "
        + "delete one of the two records"),
    Refusal(
      "a side without fit", in: territories, "exact", to: "",
      "territories.csv:2:104: error: column 'fit': '' is none of its values; use one of: exact, "
        + "near exact, part, below NUTS 3"),
  ]

  @Test("Areas and their changes are refused at the cell", arguments: geography)
  func area(refusal: Refusal) throws { try refusal.check() }

  @Test("Codes are refused at the cell", arguments: codes)
  func code(refusal: Refusal) throws { try refusal.check() }

  @Test("Targets and territories are refused at the cell", arguments: policy)
  func target(refusal: Refusal) throws { try refusal.check() }
}
