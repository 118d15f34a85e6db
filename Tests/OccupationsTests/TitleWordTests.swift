import StatisticalModel
import Testing

@testable import Occupations

@Suite("Words of titles")
struct TitleWordTests {
  @Test(
    "Spelling, gender and marks do not tell titles apart",
    arguments: [
      ("Électricien de maintenance / Électricienne de maintenance", "electricien de maintenance"),
      ("Conducteur / Conductrice de chantier", "conducteur de chantier"),
      ("Chef / Cheffe d'équipe en industrie", "chef d equipe en industrie"),
      ("Maçon / Maçonne qualifiée", "macon qualifiee"),
      (
        "Régleur-opérateur / Régleuse-opératrice machines-outils",
        "regleur operateur machines outils"
      ),
      ("Développeur·euse web", "developpeur web"), ("Conseiller(ère) emploi", "conseiller emploi"),
      ("Softwareentwickler (m/w/d)", "softwareentwickler"), ("Kok m/v/x", "kok"),
      ("Infirmier (f/h)", "infirmier"), ("Main-d’œuvre", "main d oeuvre"),
      ("Straßenbauer", "strassenbauer"), ("  Kok  ", "kok"), ("ICT architect", "ict architect"),
      ("Techniciens, méthodes (non cadres)", "techniciens methodes non cadres"), ("", ""),
      ("e\u{301}leveur", "eleveur"), ("Programmeur /\r\nProgrammeuse", "programmeur"),
      ("Kok\u{00A0}(m/v/x)", "kok"), ("Vendeur/vendeuse", "vendeur"), ("Vendeur/euse", "vendeur"),
      ("Assistant-e social·e", "assistant social"), ("Maurer/-in", "maurer"),
      ("Entwickler:in", "entwickler"), ("Entwickler*in", "entwickler"),
      ("Infirmier.ère en chef", "infirmier en chef"),
      ("Études/développement", "etudes developpement"),
      ("technico-commercial", "technico commercial"),
      ("Řidič nákladního vozu", "ridic nakladniho vozu"), ("Spawacz łukowy", "spawacz lukowy"),
      ("Şofer", "sofer"), ("Žaliuzijų meistras", "zaliuziju meistras"), ("Đurđa Ħ", "durda h"),
      ("Smiður og þýðandi", "smidur og thydandi"), ("Ĳzervlechter", "ijzervlechter"),
      ("Sværm & œuvre", "svaerm oeuvre"),
    ])
  func keys(title: String, key: String) {
    #expect(TitleWords(title).key == key)
  }

  @Test("Every small letter of Europe's Latin alphabets folds to plain ones")
  func folding() {
    // Latin-1, Latin Extended-A and the letters with comma below of Latin Extended-B.
    let scalars = [0xDF...0x17E, 0x218...0x21B].flatMap { $0 }.compactMap(Unicode.Scalar.init)
    let letters = scalars.filter { $0.properties.generalCategory == .lowercaseLetter }
    #expect(letters.count > 90)
    for letter in letters {
      let words = TitleWords("a\(letter)b").words
      #expect(words.count == 1, "\(letter)")
      #expect(words.first?.utf8.allSatisfy { (0x61...0x7A).contains($0) } == true, "\(letter)")
    }
  }

  @Test(
    "A pattern stands in the order of its words",
    arguments: [
      ("chef* de projet* informatique*", "Chefs de projets informatiques", true),
      ("chef* de projet* informatique*", "Chef de projet en informatique", false),
      ("it", "IT-projectleider", true), ("it", "Titulaire", false), ("ict", "Support ICT", true),
      ("reseau* d eau*", "Technicien de réseaux d’eau", true), ("", "Kok", false),
    ])
  func patterns(pattern: String, title: String, isThere: Bool) {
    #expect(TitleWords(title).contains(TitleWords.Pattern(pattern)) == isThere)
  }

  @Test(
    "Forms of a word have one stem",
    arguments: [
      ("fr", ["boulanger", "boulangers", "boulangere", "boulangeres"]),
      ("fr", ["infirmier", "infirmiere", "infirmiers"]),
      ("fr", ["vendeur", "vendeuse", "vendeurs"]),
      ("fr", ["conducteur", "conductrice", "conductrices"]),
      ("nl", ["lasser", "lassers"]), ("nl", ["kelner", "kelners"]),
      ("de", ["maurer", "maurerin", "maurerinnen"]), ("en", ["nurse", "nurses"]),
    ])
  func stems(language: String, forms: [String]) {
    #expect(Set(forms.map { WordStem.stem($0, language: language) }).count == 1)
  }
}
