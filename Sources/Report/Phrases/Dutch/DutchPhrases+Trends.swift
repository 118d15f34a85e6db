import StatisticalModel

extension DutchPhrases {
  func column(_ column: TrendColumn) -> String {
    switch column {
    case .years: "Jaren"
    case .pacePoints: "Tempo (punten per jaar)"
    case .paceThousands: "Tempo (duizend per jaar)"
    case .standardError: "Standaardfout"
    case .required: "Vereist tempo"
    case .progress: "Vooruitgang (Eurostat)"
    case .arrival: "Doelstelling bereikt (alle regels)"
    case .interval: "Interval"
    case .path: "Rechte lijn"
    case .baseline: "Basistrend"
    case .specialists: "ICT-specialisten"
    case .employmentKey: "Zelfde deel van de werkgelegenheid"
    case .effortKey: "Zelfde inspanning"
    case .gainKey: "Zelfde winst in punten"
    case .mixtureKey: "Combinatie"
    case .women: "Vrouwen"
    case .men: "Mannen"
    case .parityGap: "Kloof tot pariteit (procentpunt)"
    case .gapPace: "Verandering van de kloof (punten per jaar)"
    case .areas: "Gebieden"
    case .sigma: "Standaardafwijking"
    case .variation: "Variatiecoëfficiënt"
    case .beta: "Bèta (R²)"
    case .verdict: "Vaststelling"
    }
  }

  func file(_ file: DataFile) -> String {
    switch file {
    case .gaps: "afstand tot de doelstellingen"
    case .series: "reeksen"
    case .shortages: "knelpuntberoepen"
    case .shortageBridge: "beroepsgroepen van ISCO-08 en de lijsten waarop ze staan"
    case .shortageChanges: "wat er tussen twee edities van een lijst is veranderd"
    case .trajectories: "rechte lijn en basistrend naar elke doelstelling"
    case .fairShares: "billijke aandelen in de 20 miljoen"
    case .equivalents: "wat de 20 miljoen in de werkgelegenheid zijn"
    case .parity: "vrouwen en mannen"
    case .convergence: "convergentie van groepen gebieden"
    }
  }

  func progress(_ progress: Progress) -> String {
    switch progress {
    case .achieved: "doelstelling bereikt"
    case .significant: "significante vooruitgang"
    case .moderate: "matige vooruitgang"
    case .insufficient: "onvoldoende vooruitgang"
    case .movementAway: "verwijdering"
    }
  }

  func indication(_ ratio: String) -> String { "indicatief, verhouding \(ratio)" }

  func arrival(_ arrival: Arrival) -> String {
    switch arrival {
    case .alreadyMet: "al bereikt"
    case .year(let year): String(year)
    case .notAtThisPace: "niet in dit tempo"
    case .after(let year): "na \(year)"
    }
  }

  func earliest(_ year: Int) -> String { "ten vroegste in \(year)" }

  func paceIntroduction(target: String) -> String {
    "Als het tempo sinds de laatste breuk in elke reeks aanhoudt, wordt de doelstelling van "
      + "\(target) als volgt bereikt."
  }

  func pace(_ text: PaceText) -> String {
    let end =
      switch text.arrival {
      case .alreadyMet: "doelstelling al bereikt in \(text.lastYear)"
      case .year(let year): "doelstelling bereikt in \(year)"
      case .notAtThisPace: "doelstelling in dit tempo niet bereikt"
      case .after(let year): "doelstelling bereikt na \(year)"
      }
    guard let amount = text.amount else { return labelled(text.area, end) }
    return labelled(text.area, "\(amount) per jaar (\(text.years)), \(end)")
  }

  func noArrival(for areas: [String], _ refusal: Refusal) -> String {
    "Het jaar kan niet worden gezegd voor \(enumeration(areas)): \(self.refusal(refusal))."
  }

  func targetYearPassed(_ year: String, values: [String]) -> String {
    let end = values.isEmpty ? "" : " De waarden toen: \(values.joined(separator: "; "))."
    return "Het jaar van de doelstelling, \(year), is voorbij; geen tempo leidt er nog naartoe."
      + end
  }

  func arrivalNote(horizon: Int, points: Int) -> String {
    "Het jaar is dat van een rechte lijn door de laatste waarde; tussen haakjes het vroegste en het "
      + "laatste jaar volgens alle regels (rechte lijn, constante groei, S-curve voor aandelen). "
      + "Een interval vergt minstens \(points) jaren van één segment. Geen jaar na \(horizon) wordt "
      + "genoemd."
  }

  func baselineNote(slope: String, source: String, isConfirmed: Bool) -> String {
    "Basistrend: vanaf de laatste waarde, met een helling van \(slope) per jaar"
      + (isConfirmed ? "" : " (te bevestigen)") + ". Bron van de helling: \(source)."
  }

  var pathNote: String {
    "De rechte lijn leidt van de laatste waarde naar de doelstelling; de basistrend toont wat zonder "
      + "extra inspanning zou komen."
  }

  func fairShare(_ text: FairShareText) -> String {
    "Geen wet verdeelt de \(text.total). Vier sleutels tonen wat een billijk aandeel kan zijn, op "
      + "basis van de cijfers van \(text.baseYear), waarin het totaal \(text.equivalent) van de "
      + "werkgelegenheid in de Unie is. Tussen haakjes: aandeel in de werkgelegenheid van "
      + "\(text.baseYear)."
      + (text.profileYear.map {
        " De specialisten van regio's worden nooit waargenomen: het zijn schattingen op basis van "
          + "het aandeel van het land en de werkgelegenheid van de regio in de informatie en "
          + "communicatie (sectie J) in \($0), met hun marge."
      } ?? "")
  }

  func noShare(_ areas: [String]) -> String {
    "Geen billijk aandeel voor \(enumeration(areas)): \(refusal(.noProfile))."
  }

  var parityNote: String {
    "Pariteit is een aandeel van 50\u{00A0}%. De Unie streeft naar convergentie tussen vrouwen en "
      + "mannen; geen wet legt een waarde of een jaar vast."
  }

  var convergenceNote: String {
    "Gebieden gaan meer op elkaar lijken als de standaardafwijking en de variatiecoëfficiënt dalen, "
      + "en als wie laag begon sneller groeide (bèta onder 0). Weinig gebieden worden beschreven, "
      + "niet beoordeeld."
  }

  func verdict(_ verdict: Convergence.Verdict) -> String {
    switch verdict {
    case .converging: "convergentie"
    case .diverging: "divergentie"
    case .mixed: "geen duidelijke richting"
    case .described: "enkel beschreven"
    }
  }

  func group(_ group: Convergence.Group, name: String) -> String {
    switch group {
    case .union: "leden van de Unie"
    case .regions(_, let level): "\(name), regio's van NUTS \(level)"
    case .sides: "zijden van het gebied"
    }
  }
}
