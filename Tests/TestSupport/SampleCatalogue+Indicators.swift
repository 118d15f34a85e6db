extension SampleCatalogue {
  static let indicators = """
    - id: adult-learning-4-weeks
      role: indicator
      label: {fr: "Formation des adultes", nl: "Volwassenenonderwijs", en: "Adult learning"}
      measure:
        fr: "la participation des adultes à la formation au cours des quatre dernières semaines"
        nl: "de deelname van volwassenen aan opleiding in de voorbije vier weken"
        en: "the participation of adults in training in the last four weeks"
      unit: PC
      decimals: 1
      noise: {value: "1.5", source: "rule of the sample"}
      plausible: {minimum: "0", maximum: "60", source: "rule of the sample"}
      sources:
        - dataset: trng_lfse_04
          scopes: [regional, national]
          filter: {unit: [PC], age: [Y25-64]}
      breaks: []
      note: null

    - id: ict-specialists
      role: indicator
      label: {fr: "Spécialistes des TIC", nl: "ICT-specialisten", en: "ICT specialists"}
      measure:
        fr: "le nombre de spécialistes des TIC en emploi"
        nl: "het aantal werkzame ICT-specialisten"
        en: "the number of employed ICT specialists"
      unit: THS_PER
      decimals: 1
      noise: null
      plausible: null
      sources:
        - {dataset: isoc_sks_itspt, scopes: [national], filter: {unit: [THS_PER]}}
      breaks: []
      note: null

    """
}
