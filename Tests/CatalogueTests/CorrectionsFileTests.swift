import StatisticalModel
import TestSupport
import Testing

@testable import Catalogue

@Suite("Files of corrections")
struct CorrectionsFileTests {
  private static func corrections(
    _ texts: [(file: String, text: String)]
  ) throws -> [Correction] {
    let catalogue = try CatalogueReader.read(CatalogueSources(SampleCatalogue.files))
    return try CorrectionsFile.read(
      texts.map { CatalogueSources.Text(file: $0.file, text: $0.text) },
      catalogue: catalogue.figures)
  }

  /// The message with which files are refused; nil where they are read.
  private static func refusal(of texts: [(file: String, text: String)]) throws -> String? {
    do {
      _ = try corrections(texts)
      return nil
    } catch let error as CatalogueError {
      return error.description
    }
  }

  @Test("Each entry is read as what it says")
  func entries() throws {
    let read = try Self.corrections([("c.yml", SampleCorrections.text)])
    #expect(
      read.map(\.location.description) == ["c.yml:1:3", "c.yml:9:3", "c.yml:17:3"])
    #expect(
      read.map(\.action) == [
        .override(value: DecimalNumber(significand: 123, scale: 1), flags: nil),
        .flag(Flags("bu")), .drop,
      ])
    #expect(read.map(\.edition?.description) == [nil, nil, "2017-04"])
    #expect(read.map(\.expected.description) == ["12.1", "11.7", "16.0 b"])
    #expect(
      read.map { $0.applied(to: $0.expected).description } == ["12.3", "11.7 bu", ": b"])
    #expect(read[2].key.description == "age=Y25-64, geo=FR30, sex=T, unit=PC")
    #expect(read[2].period == .year(2014))
    #expect(read[0].reason == "the national office publishes another figure")
    #expect(read[0].source == "letter of the office")
  }

  @Test("An override may give a missing value, and flags with it")
  func missing() throws {
    let text = SampleCorrections.text
      .replacing("value: \"12.3\"", with: "value: \"12.3\"\n  flags: e")
      .replacing("value: \"12.1\", flags: \"\"", with: "value: missing, flags: u")
    let correction = try #require(try Self.corrections([("c.yml", text)]).first)
    #expect(correction.expected.description == ": u")
    #expect(correction.applied(to: correction.expected).description == "12.3 e")
    #expect(correction.action.setsFlags)
  }

  /// An edit of the sample, and the whole message with which it is refused.
  struct Bad: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let old: String
    let new: String
    let message: String

    init(_ description: String, _ old: String, to new: String, _ message: String) {
      testDescription = description
      self.old = old
      self.new = new
      self.message = "c.yml:" + message
    }
  }

  static let cells = [
    Bad(
      "an unknown dataset", "dataset: trng_lfse_04\n  key: {unit: PC, sex: T, age: Y25-64, geo: BE",
      to: "dataset: trng_lfse_99\n  key: {unit: PC, sex: T, age: Y25-64, geo: BE",
      "1:12: error: the dataset 'trng_lfse_99' is not in datasets.csv; correct it or add the "
        + "dataset"),
    Bad(
      "an edition that is none", "edition: 2017-04", to: "edition: April 2017",
      "18:12: error: 'April 2017' is no edition; write YYYY, YYYY-MM or YYYY-MM-DD"),
    Bad(
      "a key without codes", "key: {unit: PC, sex: T, age: Y25-64, geo: BE25}", to: "key: {}",
      "2:8: error: the key names no code; name the code of each dimension of the table but freq"),
    Bad(
      "a key that is a text", "key: {unit: PC, sex: T, age: Y25-64, geo: BE25}", to: "key: BE25",
      "2:8: error: a mapping is expected; write key: value"),
    Bad(
      "a frequency in the key", "key: {unit: PC, sex: T, age: Y25-64, geo: BE25}",
      to: "key: {freq: A, unit: PC}",
      "2:9: error: the frequency is no part of the key; delete it: the period says how often"),
    Bad(
      "a period that is none", "\"2023\"", to: "\"2023-13\"",
      "3:11: error: '2023-13' is no period; write 2023, 2023-S1, 2023-Q1 or 2023-01"),
    Bad(
      "the same cell twice", "geo: FRE1}\n  period: \"2022\"", to: "geo: BE25}\n  period: \"2023\"",
      "9:3: error: c.yml:1:3 corrects the same cell; delete one of the two entries"),
    Bad(
      "the same cell of one edition and of all",
      "  edition: 2017-04\n  key: {unit: PC, sex: T, age: Y25-64, geo: FR30}\n  period: \"2014\"",
      to: "  edition: 2024\n  key: {unit: PC, sex: T, age: Y25-64, geo: FRE1}\n  period: \"2022\"",
      "17:3: error: c.yml:9:3 corrects the same cell; delete one of the two entries"),
  ]

  static let actions = [
    Bad(
      "an unknown action", "action: drop", to: "action: delete",
      "21:11: error: 'delete' is no action; use one of: drop, override, flag"),
    Bad(
      "an override without value", "  value: \"12.3\"\n", to: "",
      "1:3: error: the entry has no 'value'; add it; docs/data.md describes the file"),
    Bad(
      "a value with a comma", "\"12.3\"", to: "\"12,3\"",
      "5:10: error: '12,3' is not a number; write digits with a decimal point"),
    Bad(
      "a flag without letters", "  flags: \"bu\"\n", to: "",
      "9:3: error: the entry has no 'flags'; add it; docs/data.md describes the file"),
    Bad(
      "a flag with a value", "  flags: \"bu\"\n", to: "  flags: \"bu\"\n  value: \"11.7\"\n",
      "14:10: error: only an override has a value; delete it, or write action: override"),
    Bad(
      "a drop with a value", "action: drop", to: "action: drop\n  value: \"16\"",
      "22:10: error: only an override has a value; delete it, or write action: override"),
    Bad(
      "a drop with flags", "action: drop", to: "action: drop\n  flags: u",
      "22:10: error: a drop has no flags; delete them: those of the cell go on marking the "
        + "series"),
    Bad(
      "flags that are no letters", "\"bu\"", to: "\"b, u\"",
      "13:10: error: 'b, u' is no set of flags; write letters alone, each once; \"\" for none"),
    Bad(
      "a flag that the catalogue does not know", "\"bu\"", to: "\"bq\"",
      "13:10: error: 'q' is no letter of flags.csv; use these: bdeu, or add the letter to "
        + "flags.csv"),
  ]

  static let grounds = [
    Bad(
      "a misspelt key", "action: drop\n  reason", to: "action: drop\n  why",
      "22:3: error: 'why' is no key of this entry; use one of: dataset, edition, key, period, "
        + "action, value, flags, reason, source, expect"),
    Bad(
      "no reason", "  reason: \"the survey was interrupted\"\n", to: "",
      "17:3: error: the entry has no 'reason'; add it; docs/data.md describes the file"),
    Bad(
      "an empty reason", "\"the survey was interrupted\"", to: "\" \"",
      "22:11: error: the reason is empty; say it in words"),
    Bad(
      "an unknown source", "\"letter of the office\"", to: "unknown",
      "1:3: error: the entry has no 'source'; add it; docs/data.md describes the file"),
    Bad(
      "no expectation", "  expect: {value: \"12.1\", flags: \"\"}\n", to: "",
      "1:3: error: the entry has no 'expect'; add it; docs/data.md describes the file"),
    Bad(
      "an expectation without flags", "{value: \"12.1\", flags: \"\"}", to: "{value: \"12.1\"}",
      "8:11: error: the entry has no 'flags'; add it; docs/data.md describes the file"),
    Bad(
      "an expectation of a value in words", "{value: \"12.1\",", to: "{value: none,",
      "8:19: error: 'none' is not a number; write digits with a decimal point"),
    Bad(
      "an override by the same value", "value: \"12.3\"", to: "value: \"12.10\"",
      "1:3: error: the cell says already what the correction makes of it; write in 'expect' what "
        + "the source says, or delete the correction"),
    Bad(
      "a drop of what is missing", "{value: \"16.0\",", to: "{value: missing,",
      "17:3: error: the cell says already what the correction makes of it; write in 'expect' what "
        + "the source says, or delete the correction"),
  ]

  @Test("A cell that cannot be meant is refused at its place", arguments: cells)
  func cell(bad: Bad) throws { try Self.check(bad) }

  @Test("An action that makes no sense is refused at its place", arguments: actions)
  func action(bad: Bad) throws { try Self.check(bad) }

  @Test("A judgement without its grounds is refused at its place", arguments: grounds)
  func ground(bad: Bad) throws { try Self.check(bad) }

  private static func check(_ bad: Bad) throws {
    #expect(SampleCorrections.text.ranges(of: bad.old).count == 1, "'\(bad.old)'")
    let text = SampleCorrections.text.replacing(bad.old, with: bad.new)
    #expect(try refusal(of: [("c.yml", text)]) == bad.message)
  }

  @Test("A cell may stand in one file alone")
  func files() throws {
    let texts = [("a.yml", SampleCorrections.text), ("b.yml", SampleCorrections.text)]
    #expect(
      try Self.refusal(of: texts)
        == "b.yml:1:3: error: a.yml:1:3 corrects the same cell; delete one of the two entries")
  }

  @Test("Two editions of one cell may be corrected apart")
  func editions() throws {
    let other = SampleCorrections.text.replacing("edition: 2017-04", with: "edition: 2018")
    let last = other.split(separator: "- dataset").last ?? ""
    let read = try Self.corrections([
      ("a.yml", SampleCorrections.text), ("b.yml", "- dataset" + last),
    ])
    #expect(read.count == 4)
  }

  @Test("A file without entries is refused, an empty list is not")
  func empty() throws {
    #expect(
      try Self.refusal(of: [("c.yml", "# none\n")])
        == "c.yml:1:1: error: the file is empty; restore it")
    #expect(try Self.corrections([("c.yml", "[]\n")]) == [])
  }
}
