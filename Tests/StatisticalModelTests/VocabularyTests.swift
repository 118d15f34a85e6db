import StatisticalModel
import Testing

struct FlagsTests {
  @Test(arguments: [("", ""), ("bu", "bu"), ("ub", "bu"), ("b u", "bu"), ("b,b", "b"), ("q", "q")])
  func aFlagStringIsASetOfLetters(text: String, letters: String) {
    #expect(Flags(text).description == letters)
  }

  @Test func flagsKnowTheirLetters() {
    let flags = Flags("bdu")
    #expect(flags.contains(.breakInSeries))
    #expect(flags.contains(.definitionDiffers))
    #expect(flags.contains(.lowReliability))
    #expect(!flags.contains(.notSignificant))
    #expect(flags.subtracting(Flags("b")).union(Flags("n")).description == "dnu")
  }
}

struct EditionTests {
  @Test(arguments: ["2026", "2026-04", "2026-04-17", "2024-02-29"])
  func readsADateOfWhichTheDayMayBeUnknown(text: String) throws {
    #expect(try #require(Edition(text)).description == text)
  }

  @Test(arguments: [
    "", "26", "2026-4", "2026-13", "2026-04-32", "2024-02-30", "2023-02-29", "2026-04-31",
    "2026-04-17-1", "latest", "2026-",
  ])
  func refusesWhatIsNoDate(text: String) {
    #expect(Edition(text) == nil)
  }

  @Test func anUnknownDayComesBeforeAKnownOne() {
    let editions = ["2026-04-17", "2026", "2025-12-31", "2026-04"].compactMap(Edition.init)
    #expect(
      editions.sorted().map(\.description) == ["2025-12-31", "2026", "2026-04", "2026-04-17"])
  }
}

struct ReceiptTests {
  @Test(
    arguments: [
      ([0, 0, 0, 0, 0], "F-00000000"), ([255, 255, 255, 255, 255], "F-ZZZZZZZZ"),
      ([0, 0, 0, 0, 31], "F-0000000Z"), ([8, 0, 0, 0, 0, 99], "F-10000000"),
    ] as [([UInt8], String)])
  func aReceiptIsFortyBitsInBase32(digest: [UInt8], receipt: String) {
    #expect(Receipt(digest: digest).description == receipt)
  }
}

struct SourceLocationTests {
  @Test func aPlaceIsPrintedAsCompilersDo() {
    #expect(SourceLocation(file: "a.tsv").description == "a.tsv")
    #expect(SourceLocation(file: "a.tsv", line: 3).description == "a.tsv:3")
    #expect(SourceLocation(file: "a.tsv", line: 3, column: 7).description == "a.tsv:3:7")
  }
}

struct FlagKnowledgeTests {
  @Test func flagsAreKnownUntilTheYearFromWhichTheyAreNot() {
    #expect(FlagKnowledge.known.covers(.year(2030)))
    #expect(!FlagKnowledge.unknown.covers(.year(1999)))
    #expect(FlagKnowledge.unknownFrom(year: 2023).covers(.year(2022)))
    #expect(!FlagKnowledge.unknownFrom(year: 2023).covers(.year(2023)))
  }
}
