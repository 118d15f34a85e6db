import Occupations
import StatisticalModel
import TestSupport
import Testing

@testable import Pipeline

/// Proposals for titles as lists and advertisements write them; in French those of ICT, for others
/// see `RealTitleTests`.
struct EverydayTitleTests {
  private static let proposers = Result {
    let catalogue = try DataFolder(path: Repository.path("data")).catalogue().occupations
    return Dictionary(
      uniqueKeysWithValues: ["fr", "nl", "de"].map { ($0, TitleProposer(catalogue, language: $0)) })
  }

  private static let titles: [(language: String, title: String, accepted: Set<Occupation>)] = [
    ("fr", "Développeur web", ["2513"]),
    ("fr", "Développeuse full stack (H/F)", ["2512"]),
    ("fr", "Webmaster", ["2513", "3514"]),
    ("fr", "Technicien helpdesk", ["3512"]),
    ("fr", "Administrateur réseau", ["2522", "2523"]),
    ("fr", "Administratrice base de données", ["2521"]),
    ("fr", "Ingénieur réseaux", ["2523"]),
    ("fr", "Architecte logiciel", ["2511", "2512"]),
    ("fr", "Formateur informatique", ["2356"]),
    ("fr", "Data analyst", ["2511"]),
    ("fr", "Ingénieur en intelligence artificielle", ["2511", "2512", "2519"]),
    ("fr", "Technicien fibre optique", ["3522", "7422"]),
    ("fr", "Infographiste", ["2166"]),
    ("fr", "Commercial informatique", ["2434"]),
    ("fr", "Expert en cybersécurité", ["2529"]),
    ("fr", "Monteur vidéo", ["3521"]),
    ("fr", "Testeur logiciel", ["2519"]),
    ("fr", "Consultant ERP", ["2511"]),
    ("fr", "Product owner", ["2511"]),
    ("fr", "Responsable informatique", ["1330"]),
    ("nl", "Frontend developer", ["2513", "2512"]),
    ("nl", "DevOps engineer", ["2512"]),
    ("nl", "Scrum master", ["2519"]),
    ("nl", "Cybersecurity analist", ["2529", "2511"]),
    ("nl", "Servicedeskmedewerker", ["3512"]),
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
    ("de", "Webentwickler", ["2513"]),
    ("de", "Data Scientist (m/w/d)", ["2511"]),
    ("de", "IT-Sicherheitsbeauftragter", ["2529"]),
    ("de", "Datenbankadministrator", ["2521"]),
    ("de", "Anwendungsentwickler", ["2514"]),
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
