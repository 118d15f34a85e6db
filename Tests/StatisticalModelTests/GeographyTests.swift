import StatisticalModel
import TestSupport
import Testing

/// Codes without a row of their own lie in the country that they begin with.
@Suite("Geography")
struct GeographyTests {
  /// The small world and Austria, of which the catalogue has no region.
  private static let geography = SmallWorld.geography(
    SmallWorld.areas + [SmallWorld.area("AT", .country, level: 0, parent: nil, member: true)],
    territories: [
      territory("alps", ["AT1", "BE25"]), territory("north", ["BE25", "NO"]),
      territory("belgian", ["BE2", "BE25"]), territory("whole", ["BE", "BE25"]),
      territory("FR3", ["FRE1"]),
    ])

  private static func territory(_ id: TerritoryID, _ regions: [String]) -> Territory {
    Territory(
      id: id, names: SmallWorld.text("The \(id)"),
      sides: SmallWorld.territory(sides: regions).sides)
  }

  /// An area, and where it lies.
  struct Case: CustomTestStringConvertible, Sendable {
    let code: ReferenceArea
    let chain: [ReferenceArea]
    let country: ReferenceArea?
    let isMember: Bool
    let isKnown: Bool
    let scope: AreaScope
    var testDescription: String { code.text }

    init(
      _ code: ReferenceArea, _ chain: [ReferenceArea], country: ReferenceArea?,
      isMember: Bool = false, isKnown: Bool = true, _ scope: AreaScope = .regional
    ) {
      self.code = code
      self.chain = chain
      self.country = country
      self.isMember = isMember
      self.isKnown = isKnown
      self.scope = scope
    }
  }

  static let cases = [
    Case("BE25", ["BE25", "BE2", "BE"], country: "BE", isMember: true),
    Case("AT", ["AT"], country: "AT", isMember: true, .national),
    // No row; of one to three letters or digits behind a country's two.
    Case("AT1", ["AT1", "AT"], country: "AT", isMember: true),
    Case("AT11", ["AT11", "AT"], country: "AT", isMember: true),
    Case("AT13Z", ["AT13Z", "AT"], country: "AT", isMember: true),
    Case("BE9", ["BE9", "BE"], country: "BE", isMember: true),
    Case("NO0", ["NO0", "NO"], country: "NO"),
    // Not built as NUTS builds its codes, or of a country that the catalogue lacks.
    Case("AT004M", ["AT004M"], country: nil, isKnown: false),
    Case("AT1b", ["AT1b"], country: nil, isKnown: false),
    Case("QQ1", ["QQ1"], country: nil, isKnown: false),
    Case("QQ", ["QQ"], country: nil, isKnown: false, .national),
    Case("EU27_2020", ["EU27_2020"], country: nil, .national),
  ]

  @Test("An area lies in its country and in the Union", arguments: cases)
  func areas(example: Case) {
    let place = Place.area(example.code)
    let geography = Self.geography
    #expect(geography.chain(from: example.code) == example.chain)
    #expect(geography.country(of: place) == example.country)
    #expect(geography.country(of: example.code) == example.country)
    #expect(geography.isMember(place) == example.isMember)
    #expect(geography.lies(place, in: geography.union) == example.isMember)
    #expect(geography.knows(place) == example.isKnown)
    #expect(geography.scope(of: example.code) == example.scope)
    let around = ["AT", "BE", "BE2", "FR", "NO"].filter {
      geography.lies(place, in: ReferenceArea($0))
    }
    #expect(around == example.chain.dropFirst().map(\.text).sorted())
  }

  /// A territory, whether it lies in the Union, and the other areas that hold it.
  @Test(
    "A territory lies where all of its sides do",
    arguments: [
      ("alps", true, []), ("north", false, []), ("belgian", true, ["BE", "BE2"]),
      ("whole", true, ["BE"]), ("nowhere", false, []),
    ] as [(TerritoryID, Bool, [ReferenceArea])])
  func territories(id: TerritoryID, isMember: Bool, around: [ReferenceArea]) {
    let geography = Self.geography
    let place = Place.territory(id)
    #expect(geography.isMember(place) == isMember)
    #expect(geography.lies(place, in: geography.union) == isMember)
    #expect(
      ["AT", "BE", "BE2", "BE25", "FR", "NO"].filter { geography.lies(place, in: $0) } == around)
    #expect(geography.country(of: place) == nil)
    #expect(geography.knows(place) == (id != "nowhere"))
  }

  @Test(
    "A text names a territory by its id, else an area, known or not",
    arguments: [
      ("alps", Place.territory("alps"), "The alps"), ("BE25", .area("BE25"), "BE25"),
      ("AT1", .area("AT1"), "AT1"), ("elsewhere", .area("elsewhere"), "elsewhere"),
      // The catalogue has an area of this code as well.
      ("FR3", .territory("FR3"), "The FR3"),
    ])
  func names(text: String, place: Place, name: String) {
    #expect(Self.geography.place(named: text) == place)
    #expect(Self.geography.name(of: place, in: .english) == name)
  }

  @Test("The countries of several areas stand in their order, each once")
  func countries() {
    #expect(
      Self.geography.countries(of: ["FRE1", "AT1", "EU27_2020", "FR", "AT", "QQ1", "BE25"])
        == ["FR", "AT", "BE"])
    #expect(Self.geography.members == ["AT", "BE", "FR"])
  }
}

extension GeographyTests {
  @Test(
    "The level of a region: the catalogue's, or that its code is built for",
    arguments: [
      ("BE25", 2), ("BE2", 1), ("BE", nil), ("EU27_2020", nil), ("BE11", 2), ("BEA", 1),
      ("BE111", 3), ("BEZ", nil), ("BEZZ", nil), ("BE1111", nil), ("ZZ1", nil),
      ("EE0", 1), ("EE00", 2), ("EE001", 3), ("EEA30", nil), ("EE1", nil),
    ] as [(ReferenceArea, Int?)])
  func regionLevels(code: ReferenceArea, level: Int?) {
    let geography = SmallWorld.geography(
      SmallWorld.areas + [
        SmallWorld.area("EE", .country, level: 0, parent: nil, member: true),
        SmallWorld.area("EE0", .region, level: 1, parent: "EE", member: true),
      ])
    #expect(geography.regionLevel(of: code) == level)
    let isImplied = geography.areas[code] == nil && !code.text.hasSuffix("Z")
    if isImplied { #expect(geography.knows(.area(code)) == (level != nil)) }
  }
}
