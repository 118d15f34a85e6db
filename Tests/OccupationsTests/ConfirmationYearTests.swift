import StatisticalModel
import TestSupport
import Testing

@testable import Occupations

/// What a person confirmed of a title holds for editions of the list from a year to a year, both
/// included.
@Suite("Years of a confirmation")
struct ConfirmationYearTests {
  private static func knowledge(from: Int?, to: Int?) -> TitleKnowledge {
    let base = ShortageMappingTests.knowledge
    return TitleKnowledge(
      dictionary: [],
      confirmations: [
        TitleConfirmation(
          list: "list", title: "Artisan", occupations: ["7511"],
          validity: Validity(from: from, to: to), source: "a person")
      ], changes: [], rules: base.rules, lexicon: [], watches: [])
  }

  private static let cases: [(from: Int?, to: Int?, in: [Int])] = [
    (2020, 2022, [2020, 2021, 2022]), (2021, 2021, [2021]), (2022, nil, [2022, 2023]),
    (nil, 2020, [2019, 2020]), (nil, nil, [2019, 2020, 2021, 2022, 2023]), (2024, 2018, []),
  ]

  @Test("The dictionary gives it in each of its years and in no other", arguments: cases)
  func years(from: Int?, to: Int?, valid: [Int]) {
    let dictionary = OccupationDictionary(
      OccupationCatalogue(
        lists: [], groups: [:], crosswalks: [], titles: Self.knowledge(from: from, to: to)))
    let given = (2019...2023).filter {
      dictionary.confirmed("artisan", of: "list", in: $0) == ["7511"]
    }
    #expect(given == valid)
    #expect(dictionary.confirmed("Artisan", of: "other", in: 2021) == nil)
    #expect(dictionary.confirmed("Artiste", of: "list", in: 2021) == nil)
  }

  /// The list of these tests is of 2026.
  @Test(
    "The year asked is that of the list's edition",
    arguments: [
      (2026, 2026, .confirmed), (2025, 2026, .confirmed), (2026, nil, .confirmed),
      (nil, 2025, .unmatched), (2027, nil, .unmatched),
    ] as [(Int?, Int?, ShortageEntry.Grade)])
  func editions(from: Int?, to: Int?, grade: ShortageEntry.Grade) throws {
    let entry = try #require(
      ShortageMappingTests.results(
        [(ShortageMappingTests.list(), [["Artisan"]])],
        knowledge: Self.knowledge(from: from, to: to)
      ).results.entries.first)
    #expect(entry.grade == grade)
    #expect(entry.occupations == (grade == .confirmed ? ["7511"] : []))
  }
}
