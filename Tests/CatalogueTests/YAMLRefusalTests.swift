import TestSupport
import Testing

@testable import Catalogue

@Suite("The YAML files of the catalogue")
struct YAMLRefusalTests {
  private static let file = "indicators.yml"
  private static let lists = "shortage-lists.yml"

  static let indicators = [
    Refusal(
      "a text never closed", in: file, "ICT specialists\"}", to: "ICT specialists}",
      "indicators.yml:23:10: error: the file is not YAML: did not find expected ',' or "
        + "'}'; mend the syntax there"),
    Refusal(
      "a TAB for indentation", in: file, "  unit: PC\n", to: "\tunit: PC\n",
      "indicators.yml:8:1: error: the file is not YAML: found character that cannot start "
        + "any token; mend the syntax there"),
    Refusal(
      "a key twice", in: file, "  unit: PC\n", to: "  unit: PC\n  role: indicator\n",
      "indicators.yml:2:3: error: the file is not YAML: the key role stands twice; mend "
        + "the syntax there"),
    Refusal(
      "an unknown key", in: file, "  unit: PC\n", to: "  unit: PC\n  colour: red\n",
      "indicators.yml:9:3: error: 'colour' is no key of this entry; use one of: id, role, frequency, "
        + "label, measure, unit, decimals, noise, plausible, sources, breaks, weight, note"),
    Refusal(
      "a missing key", in: file, "  unit: PC\n", to: "",
      "indicators.yml:1:3: error: the entry has no 'unit'; add it; docs/data.md describes "
        + "the file"),
    Refusal(
      "a missing language", in: file, "nl: \"ICT-specialisten\", ", to: "",
      "indicators.yml:21:10: error: the entry has no 'nl'; add it; docs/data.md describes "
        + "the file"),
    Refusal(
      "an unknown language", in: file, "nl: \"ICT-specialisten\"", to: "de: \"IKT\"",
      "indicators.yml:21:39: error: 'de' is no key of this entry; use one of: fr, nl, en"),
    Refusal(
      "an indicator twice", in: file, "id: ict-specialists", to: "id: adult-learning-4-weeks",
      "indicators.yml:19:7: error: the indicator 'adult-learning-4-weeks' stands twice; "
        + "delete one of the two entries"),
    Refusal(
      "too many decimals", in: file, "1\n  noise: null", to: "4\n  noise: null",
      "indicators.yml:27:13: error: 4 decimals cannot be printed; write 0 to 3"),
    Refusal(
      "decimals in words", in: file, "1\n  noise: null", to: "one\n  noise: null",
      "indicators.yml:27:13: error: 'one' is not a whole number; write digits alone"),
    Refusal(
      "an unknown role", in: file, "indicator\n  label: {fr: \"Spé",
      to: "measure\n  label: {fr: \"Spé",
      "indicators.yml:20:9: error: 'measure' is no role; use one of: indicator, denominator"),
    Refusal(
      "a noise that is no number", in: file, "\"1.5\"", to: "\"1,5\"",
      "indicators.yml:10:18: error: '1,5' is not a number; write digits with a decimal "
        + "point"),
    Refusal(
      "a break of no status", in: file, "  breaks: []\n  note: null\n\n- id",
      to: "  breaks:\n    - {year: 2021, reason: r, source: s, status: sure}\n  note: null\n\n- id",
      "indicators.yml:17:50: error: 'sure' is no status; use one of: confirmed, to be confirmed"),
    Refusal(
      "a break twice", in: file, "  breaks: []\n  note: null\n\n- id",
      to: "  breaks:\n    - {year: 2021, reason: r, source: s, status: confirmed}\n"
        + "    - {year: 2021, reason: r, source: s, status: confirmed}\n  note: null\n\n- id",
      "indicators.yml:18:14: error: the break of 2021 stands twice; delete one of the two entries"),
    Refusal(
      "a range upside down", in: file, "\"60\"", to: "\"-1\"",
      "indicators.yml:11:14: error: the minimum 0 is above the maximum -1; exchange them"),
    Refusal(
      "an unknown unit", in: file, "  unit: PC\n", to: "  unit: PCT\n",
      "indicators.yml:8:9: error: the code 'PCT' of dimension 'unit' is not in "
        + "codelists.csv; correct it or add the code"),
    Refusal(
      "an unknown dataset", in: file, "dataset: trng_lfse_04", to: "dataset: trng_lfse_99",
      "indicators.yml:13:16: error: the dataset 'trng_lfse_99' is not in datasets.csv; "
        + "correct it or add the dataset"),
    Refusal(
      "a frequency in a filter", in: file, "{unit: [PC], age: [Y25-64]}",
      to: "{unit: [PC], freq: [A]}",
      "indicators.yml:15:28: error: the frequency is no part of a filter; delete it; 'frequency' "
        + "of the indicator says it"),
    Refusal(
      "an unknown scope", in: file, "[regional, national]", to: "[local]",
      "indicators.yml:14:16: error: 'local' is no scope; use one of: national, regional"),
    Refusal(
      "one scope that is no list", in: file, "[regional, national]", to: "national",
      "indicators.yml:14:15: error: a list is expected; begin each element with '- '"),
    Refusal(
      "an unknown dimension", in: file, "age: [", to: "agegroup: [",
      "indicators.yml:15:28: error: the dimension 'agegroup' is not in codelists.csv; use "
        + "one of: age, sex, unit"),
    Refusal(
      "an unknown code", in: file, "[Y25-64]", to: "[Y25-64, Y25-65]",
      "indicators.yml:15:42: error: the code 'Y25-65' of dimension 'age' is not in "
        + "codelists.csv; correct it or add the code"),
    Refusal(
      "a filter that is no mapping", in: file, "{unit: [PC], age: [Y25-64]}", to: "PC",
      "indicators.yml:15:15: error: a mapping is expected; write key: value"),
    Refusal(
      "a list for a text", in: file, "  unit: PC\n", to: "  unit: [PC]\n",
      "indicators.yml:8:9: error: a text is expected; write one value"),
    Refusal(
      "an entry that is no mapping", in: file, "- id: ict-specialists\n", to: "- ict\n- id: ict\n",

      "indicators.yml:19:3: error: a mapping is expected; write key: value"),
  ]

  static let shortageLists = [
    Refusal(
      "an unknown area", in: lists, "FRE}", to: "FRX}",
      "shortage-lists.yml:12:76: error: the area 'FRX' is not in areas.csv; correct it or "
        + "add the area"),
    Refusal(
      "one unknown area", in: lists,
      "{column: région, values: {\"France entière\": FR, \"Hauts-de-France\": FRE}}", to: "BE1",
      "shortage-lists.yml:12:9: error: the area 'BE1' is not in areas.csv; correct it or "
        + "add the area"
    ),
    Refusal(
      "an area rule without column", in: lists, "column: région, ", to: "",
      "shortage-lists.yml:12:9: error: the entry has no 'column'; add it; docs/data.md "
        + "describes the file"),
    Refusal(
      "a delimiter of more than one character", in: lists, "\";\"", to: "tab",
      "shortage-lists.yml:9:23: error: 'tab' is not one ASCII character; write \",\" or "
        + "\";\""),
    Refusal(
      "an unknown encoding", in: lists, "ISO-8859-1", to: "latin1",
      "shortage-lists.yml:9:38: error: 'latin1' is no encoding; use one of: UTF-8, "
        + "ISO-8859-1"),
    Refusal(
      "an unknown kind", in: lists, "work-permit", to: "visa",
      "shortage-lists.yml:5:9: error: 'visa' is no kind; use one of: employment-service, "
        + "work-permit, tension-index, survey"),
    Refusal(
      "a language that no title is read in", in: lists, "language: fr", to: "language: it",
      "shortage-lists.yml:7:13: error: no title is read in 'it'; use one of: de, en, fr, nl"),
    Refusal(
      "codes of no system", in: lists, "code_system: FAP-2009", to: "code_system: none",
      "shortage-lists.yml:8:16: error: 'code_column' names codes of no system; name both "
        + "'code_system' and 'code_column', or write none and null"),
    Refusal(
      "a code system without a column", in: lists, "code_column: code", to: "code_column: null",
      "shortage-lists.yml:8:16: error: codes of FAP-2009 stand in no column; name both "
        + "'code_system' and 'code_column', or write none and null"),
    Refusal(
      "yes for true", in: lists, "kind_confirmed: true", to: "kind_confirmed: yes",
      "shortage-lists.yml:6:19: error: 'yes' is neither true nor false; write one of them"),
    Refusal(
      "a missing key", in: lists, "  title_column: métier\n", to: "",
      "shortage-lists.yml:1:3: error: the entry has no 'title_column'; add it; "
        + "docs/data.md describes the file"),
    Refusal(
      "a misspelt key", in: lists, "code_column", to: "codes_column",
      "shortage-lists.yml:11:3: error: 'codes_column' is no key of this entry; use one of: "
        + "id, agency, names, publisher, kind, kind_names, kind_confirmed, language, code_system, format, "
        + "title_column, code_column, area, rows, repeats_titles, published_count, note"),
  ]

  @Test("Indicators are refused at the entry", arguments: indicators)
  func indicator(refusal: Refusal) throws { try refusal.check() }

  @Test("Shortage lists are refused at the entry", arguments: shortageLists)
  func shortageList(refusal: Refusal) throws { try refusal.check() }

  /// A whole file, and the message with which it is refused.
  static let files: [(String, String)] = [
    ("", "shortage-lists.yml:1:1: error: the file is empty; restore it"),
    ("# nothing\n", "shortage-lists.yml:1:1: error: the file is empty; restore it"),
    (
      "id: tension\n",
      "shortage-lists.yml:1:1: error: a list is expected; begin each element with '- '"
    ),
    (
      (SampleCatalogue.files[lists] ?? "") + (SampleCatalogue.files[lists] ?? ""),
      "shortage-lists.yml:15:7: error: the list 'tension' stands twice; delete one of the two "
        + "entries"
    ),
  ]

  @Test("A file of another shape is refused", arguments: files)
  func shape(text: String, message: String) throws {
    var files = SampleCatalogue.files
    files[Self.lists] = text
    #expect(CatalogueReader.refusal(of: try CatalogueSources(files)) == message)
  }

  @Test(
    "Each file of the catalogue is needed",
    arguments: CatalogueSources.tableNames + CatalogueSources.textNames)
  func missing(name: String) throws {
    var files = SampleCatalogue.files
    files[name] = nil
    #expect(
      CatalogueReader.refusal(of: try CatalogueSources(files))
        == "\(name): error: the catalogue has no file \(name); restore it from the project's "
        + "data/catalogue")
  }
}
