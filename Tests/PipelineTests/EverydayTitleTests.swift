import Aggregate
import StatisticalModel
import TestSupport
import Testing

@testable import Pipeline

/// Proposals for Dutch and German titles as lists and advertisements write them; for French ones
/// see `RealTitleTests`.
struct EverydayTitleTests {
  private static let proposers = Result {
    let lexicon = try DataFolder(path: Repository.path("data")).catalogue().titles.lexicon
    return Dictionary(
      uniqueKeysWithValues: ["nl", "de"].map { ($0, TitleProposer(lexicon, language: $0)) })
  }

  private static let titles: [(language: String, title: String, accepted: Set<Occupation>)] = [
    ("nl", "analist-ontwikkelaar ICT", ["2512", "2511"]),
    ("nl", "bedrijfsanalist ICT", ["2511"]),
    ("nl", "databankbeheerder", ["2521"]),
    ("nl", "Loodgieter", ["7126"]),
    ("nl", "Vrachtwagenchauffeur CE", ["8332"]),
    ("nl", "Leraar wiskunde secundair onderwijs", ["2330"]),
    ("nl", "Onderwijzer lager onderwijs", ["2341"]),
    ("nl", "Elektricien", ["7411"]),
    ("nl", "Industrieel schilder", ["7132"]),
    ("nl", "Schoonmaker", ["9112"]),
    ("nl", "Thuisverpleegkundige", ["2221"]),
    ("nl", "Zorgkundige (m/v/x)", ["5321"]),
    ("nl", "Webdeveloper", ["2513"]),
    ("nl", "Helpdeskmedewerker ICT", ["3512"]),
    ("nl", "Boekhouder", ["3313"]),
    ("nl", "Magazijnier", ["4321"]),
    ("nl", "Kapster", ["5141"]),
    ("nl", "Dakdekker", ["7121"]),
    ("nl", "Lasser-monteur", ["7212"]),
    ("nl", "CNC-frezer", ["7223"]),
    ("nl", "Fietsenmaker", ["7234"]),
    ("nl", "Architect", ["2161"]),
    ("nl", "Burgerlijk ingenieur bouwkunde", ["2142"]),
    ("nl", "Tandartsassistent", ["3251"]),
    ("nl", "Verkoopster bakkerij", ["5223"]),
    ("nl", "Buschauffeur", ["8331"]),
    ("nl", "Kraanmachinist", ["8343"]),
    ("nl", "Tuinman", ["6113"]),
    ("nl", "Politie-inspecteur", ["5412", "3355"]),
    ("nl", "Advocaat", ["2611"]),
    ("de", "Elektriker (m/w/d)", ["7411"]),
    ("de", "Krankenpfleger/in", ["2221"]),
    ("de", "Softwareentwickler (m/w/d)", ["2512"]),
    ("de", "Lkw-Fahrer", ["8332"]),
    ("de", "Heizungsinstallateur", ["7126"]),
    ("de", "Maurer", ["7112"]),
    ("de", "Dachdecker (m/w/d)", ["7121"]),
    ("de", "Primarschullehrer", ["2341"]),
    ("de", "Lehrer für Deutsch in der Sekundarschule", ["2330"]),
    ("de", "Buchhalter", ["3313"]),
    ("de", "Koch / Köchin", ["5120"]),
    ("de", "Kellner", ["5131"]),
    ("de", "Schweißer", ["7212"]),
    ("de", "CNC-Dreher", ["7223"]),
    ("de", "Kfz-Mechatroniker", ["7231"]),
    ("de", "Netzwerktechniker", ["3513"]),
    ("de", "Systemadministrator", ["2522"]),
    ("de", "IT-Projektleiter", ["1330"]),
    ("de", "Altenpfleger", ["5321"]),
    ("de", "Erzieher", ["5311"]),
    ("de", "Metzger", ["7511"]),
    ("de", "Bäcker", ["7512"]),
    ("de", "Verkäufer Lebensmittel", ["5223"]),
    ("de", "Bauleiter", ["1323"]),
    ("de", "Industriemechaniker", ["7233"]),
    ("de", "Apotheker", ["2262"]),
    ("de", "Tierarzt", ["2250"]),
    ("de", "Sozialarbeiter", ["2635"]),
    ("de", "Reinigungskraft", ["9112"]),
    ("de", "Lagerarbeiter", ["4321"]),
  ]

  @Test("The right unit group is among the first three", arguments: titles)
  func firstThree(language: String, title: String, accepted: Set<Occupation>) throws {
    let proposer = try #require(try Self.proposers.get()[language])
    let proposals = proposer.proposals(for: title, count: 3).map(\.occupation)
    #expect(!accepted.isDisjoint(with: proposals), "\(title): \(proposals)")
  }
}
