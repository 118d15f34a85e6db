import StatisticalModel

/// The title of a column of the pages' tables.
struct ColumnTitle: WordList {
  let words: LocalizedText

  static let area = Self(fr: "Zone", nl: "Gebied", en: "Area")
  static let year = Self(fr: "Année", nl: "Jaar", en: "Year")
  static let value = Self(fr: "Valeur", nl: "Waarde", en: "Value")
  static let valueInThousands = Self(
    fr: "Valeur (milliers de personnes)", nl: "Waarde (duizend personen)",
    en: "Value (thousand persons)")
  static let target = Self(fr: "Objectif", nl: "Doelstelling", en: "Target")
  static let gapInPoints = Self(
    fr: "Écart (points de pourcentage)", nl: "Afstand (procentpunt)", en: "Gap (percentage points)")
  static let gapInThousands = Self(
    fr: "Écart (milliers de personnes)", nl: "Afstand (duizend personen)",
    en: "Gap (thousand persons)")
  static let gap = Self(fr: "Écart", nl: "Afstand", en: "Gap")
  static let shareOfTarget = Self(
    fr: "Part de l'objectif", nl: "Aandeel van de doelstelling", en: "Share of target")
  static let union = Self(fr: "UE, même année", nl: "EU, zelfde jaar", en: "EU, same year")
  static let country = Self(
    fr: "Pays, même année", nl: "Land, zelfde jaar", en: "Country, same year")
  static let againstUnion = Self(
    fr: "Par rapport à la moyenne de l'UE", nl: "Tegenover het EU-gemiddelde",
    en: "Against the EU average")
  static let receipt = Self(fr: "Référence", nl: "Referentie", en: "Receipt")
  static let remark = Self(fr: "Remarque", nl: "Opmerking", en: "Remark")
  static let side = Self(fr: "Versant", nl: "Zijde", en: "Side")
  static let region = Self(
    fr: "Région des statistiques", nl: "Regio van de statistieken", en: "Region of the statistics")
  static let covers = Self(fr: "Zones couvertes", nl: "Gedekte gebieden", en: "Areas covered")
  static let fit = Self(fr: "Correspondance", nl: "Overeenstemming", en: "Fit")
  static let indicator = Self(fr: "Indicateur", nl: "Indicator", en: "Indicator")
  static let list = Self(fr: "Liste", nl: "Lijst", en: "List")
  static let title = Self(fr: "Intitulé", nl: "Benaming", en: "Title")
  static let code = Self(fr: "Code", nl: "Code", en: "Code")
  static let occupations = Self(fr: "CITP-08", nl: "ISCO-08", en: "ISCO-08")
  static let grade = Self(fr: "Correspondance", nl: "Koppeling", en: "Mapping")
  static let informationTechnologySet = Self(fr: "Ensemble TIC", nl: "ICT-groep", en: "ICT set")
  static let years = Self(fr: "Années", nl: "Jaren", en: "Years")
  static let pacePoints = Self(
    fr: "Rythme (points par an)", nl: "Tempo (punten per jaar)", en: "Pace (points a year)")
  static let paceThousands = Self(
    fr: "Rythme (milliers par an)", nl: "Tempo (duizend per jaar)", en: "Pace (thousands a year)")
  static let standardError = Self(fr: "Erreur type", nl: "Standaardfout", en: "Standard error")
  static let required = Self(fr: "Rythme requis", nl: "Vereist tempo", en: "Pace required")
  static let progress = Self(
    fr: "Progrès (Eurostat)", nl: "Vooruitgang (Eurostat)", en: "Progress (Eurostat)")
  static let arrival = Self(
    fr: "Objectif atteint (toutes règles)", nl: "Doelstelling bereikt (alle regels)",
    en: "Target reached (all rules)")
  static let interval = Self(fr: "Intervalle", nl: "Interval", en: "Interval")
  static let path = Self(fr: "Ligne droite", nl: "Rechte lijn", en: "Straight path")
  static let baseline = Self(fr: "Tendance de référence", nl: "Basistrend", en: "Baseline")
  static let specialists = Self(
    fr: "Spécialistes des TIC", nl: "ICT-specialisten", en: "ICT specialists")
  static let employmentKey = Self(
    fr: "Même part de l'emploi", nl: "Zelfde deel van de werkgelegenheid",
    en: "Same share of employment")
  static let effortKey = Self(fr: "Même effort", nl: "Zelfde inspanning", en: "Same effort")
  static let gainKey = Self(
    fr: "Même gain en points", nl: "Zelfde winst in punten", en: "Same gain in points")
  static let mixtureKey = Self(fr: "Combinaison", nl: "Combinatie", en: "Mixture")
  static let women = Self(fr: "Femmes", nl: "Vrouwen", en: "Women")
  static let men = Self(fr: "Hommes", nl: "Mannen", en: "Men")
  static let parityGap = Self(
    fr: "Écart à la parité (points de pourcentage)", nl: "Kloof tot pariteit (procentpunt)",
    en: "Gap to parity (percentage points)")
  static let gapPace = Self(
    fr: "Évolution de l'écart (points par an)", nl: "Verandering van de kloof (punten per jaar)",
    en: "Change of the gap (points a year)")
  static let areas = Self(fr: "Zones", nl: "Gebieden", en: "Areas")
  static let sigma = Self(fr: "Écart type", nl: "Standaardafwijking", en: "Standard deviation")
  static let variation = Self(
    fr: "Coefficient de variation", nl: "Variatiecoëfficiënt", en: "Coefficient of variation")
  static let beta = Self(fr: "Bêta (R²)", nl: "Bèta (R²)", en: "Beta (R²)")
  static let verdict = Self(fr: "Constat", nl: "Vaststelling", en: "Verdict")
  static let ictTitles = Self(
    fr: "Intitulés TIC en pénurie (noyau)", nl: "ICT-benamingen met tekort (kern)",
    en: "ICT titles in shortage (core)")
  static let sides = Self(fr: "Versants", nl: "Zijden", en: "Sides")
  static let learning = Self(
    fr: "Formation des adultes, quatre semaines", nl: "Volwasseneneducatie, vier weken",
    en: "Adult learning, last four weeks")
  static let fairShare = Self(
    fr: "Manque pour la même part de l'emploi",
    nl: "Tekort tot hetzelfde deel van de werkgelegenheid",
    en: "Missing to the same share of employment")
  static let kind = Self(fr: "Nature de la liste", nl: "Aard van de lijst", en: "Kind of list")
}
