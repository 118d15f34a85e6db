import StatisticalModel
import Testing

@testable import Report

@Suite("Phrases")
struct PhrasesTests {
  /// A verdict as French, Dutch and English say it.
  struct Case: Sendable, CustomTestStringConvertible {
    let verdict: Verdict
    let said: [String]
    var testDescription: String { said.last ?? "" }

    init(_ position: ComparedArea.Position?, _ standing: TargetStanding?, _ said: String...) {
      verdict = Verdict(position: position, standing: standing)
      self.said = said
    }
  }

  @Test(
    "Each verdict has its words",
    arguments: [
      Case(.above, nil, "au-dessus de la moyenne", "boven het gemiddelde", "above the average"),
      Case(
        .closeTo, nil, "proche de la moyenne", "dicht bij het gemiddelde", "close to the average"),
      Case(.below, nil, "en dessous de la moyenne", "onder het gemiddelde", "below the average"),
      Case(nil, .met, "objectif atteint", "doelstelling bereikt", "target met"),
      Case(nil, .missed, "en dessous de l'objectif", "onder de doelstelling", "below the target"),
      Case(
        .above, .met, "au-dessus de la moyenne, objectif atteint",
        "boven het gemiddelde, doelstelling bereikt", "above the average, target met"),
      Case(
        .above, .missed, "au-dessus de la moyenne, en dessous de l'objectif",
        "boven het gemiddelde, onder de doelstelling", "above the average, below the target"),
      Case(
        .closeTo, .met, "proche de la moyenne, objectif atteint",
        "dicht bij het gemiddelde, doelstelling bereikt", "close to the average, target met"),
      Case(
        .closeTo, .missed, "proche de la moyenne, en dessous de l'objectif",
        "dicht bij het gemiddelde, onder de doelstelling",
        "close to the average, below the target"),
      Case(
        .below, .met, "en dessous de la moyenne, objectif atteint",
        "onder het gemiddelde, doelstelling bereikt", "below the average, target met"),
      Case(
        .below, .missed, "en dessous de la moyenne comme de l'objectif",
        "zowel onder het gemiddelde als onder de doelstelling",
        "below both the average and the target"),
    ])
  func verdicts(one: Case) {
    #expect(Language.allCases.map { $0.phrases.verdict(one.verdict) } == one.said)
  }

  @Test("Nothing to say is no verdict", arguments: Language.allCases)
  func noVerdict(language: Language) {
    #expect(language.phrases.verdict(Verdict(position: nil, standing: nil)) == nil)
  }

  @Test("The sign of the gap decides whether a target is met")
  func standings() {
    #expect(TargetStanding(gap: DecimalNumber(significand: 1)) == .missed)
    #expect(TargetStanding(gap: .zero) == .met)
    #expect(TargetStanding(gap: DecimalNumber(significand: -1)) == .met)
  }

  @Test("A target's status decides the tense", arguments: Target.Status.allCases)
  func statements(status: Target.Status) {
    let said = Language.allCases.map { language in
      language.phrases.statement(
        TargetStatement(value: "V", year: "2030", measure: "m", status: status, area: nil))
    }
    let expected: [Target.Status: [String]] = [
      .passed: [
        "L'Union européenne s'était fixé pour 2030 un objectif de V pour m.",
        "De Europese Unie had zich voor 2030 een doelstelling van V gesteld voor m.",
        "The European Union had set itself, for 2030, a target of V for m.",
      ],
      .inForce: [
        "L'Union européenne s'est fixé pour 2030 un objectif de V pour m.",
        "De Europese Unie heeft zich voor 2030 een doelstelling van V gesteld voor m.",
        "The European Union has set itself, for 2030, a target of V for m.",
      ],
      .assumed: [
        "Union européenne\u{A0}: pour 2030, un objectif de V pour m\u{202F}; supposé, à confirmer.",
        "Europese Unie: voor 2030 een doelstelling van V voor m; verondersteld, te bevestigen.",
        "The European Union has, for 2030, a target of V for m; assumed, to be confirmed.",
      ],
      .pledge: [
        "Union européenne\u{A0}: pour 2030, un objectif de V pour m\u{202F}; engagement.",
        "Europese Unie: voor 2030 een doelstelling van V voor m; toezegging.",
        "The European Union has, for 2030, a target of V for m; pledge.",
      ],
      .forecast: [
        "Union européenne\u{A0}: pour 2030, un objectif de V pour m\u{202F}; prévision.",
        "Europese Unie: voor 2030 een doelstelling van V voor m; vooruitzicht.",
        "The European Union has, for 2030, a target of V for m; forecast.",
      ],
    ]
    #expect(said == expected[status])
  }

  @Test("Lists of names are joined as the language joins them")
  func enumerations() {
    #expect(
      Language.allCases.map { $0.phrases.enumeration(["A", "B", "C"]) }
        == ["A, B et C", "A, B en C", "A, B and C"])
    #expect(FrenchPhrases().enumeration(["A"]) == "A")
    #expect(FrenchPhrases().enumeration([]) == "")
  }

  @Test("Every refusal and every fit has words of its own", arguments: Language.allCases)
  func terms(language: Language) {
    let phrases = language.phrases
    #expect(Set(Refusal.allCases.map(phrases.word)).count == Refusal.allCases.count)
    let coverages = Territory.Side.Coverage.allCases
    for isSmaller in [true, false] {
      let said = coverages.map { phrases.fit($0, level: 3, isSmaller: isSmaller) }
      #expect(Set(said).count == coverages.count)
    }
  }
}
