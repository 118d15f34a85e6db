import StatisticalModel

extension DutchPhrases {
  func indication(_ ratio: String) -> String { "indicatief, verhouding \(ratio)" }

  func earliest(_ year: Int) -> String { "ten vroegste in \(year)" }

  func paceIntroduction(target: String) -> String {
    "Als het tempo sinds de laatste breuk in elke reeks aanhoudt, wordt de doelstelling van "
      + "\(target) als volgt bereikt."
  }

  func noArrival(for areas: [String], _ refusal: Refusal) -> String {
    "Het jaar kan niet worden gezegd voor \(enumeration(areas)): \(word(refusal))."
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

  var parityNote: String {
    "Pariteit is een aandeel van 50\u{00A0}%. De Unie streeft naar convergentie tussen vrouwen en "
      + "mannen; geen wet legt een waarde of een jaar vast."
  }

  var convergenceNote: String {
    "Gebieden gaan meer op elkaar lijken als de standaardafwijking en de variatiecoëfficiënt dalen, "
      + "en als wie laag begon sneller groeide (bèta onder 0). Weinig gebieden worden beschreven, "
      + "niet beoordeeld."
  }
}
