extension SampleCatalogue {
  static let trends = """
    - rule: progress-significant
      value: "0.95"
      source: rule of the sample
      status: confirmed
    - rule: growth-short-term-minimum-years
      value: "3"
      source: rule of the sample
      status: confirmed
    - rule: interval-level
      value: "0.90"
      source: rule of the sample
      status: confirmed

    """

  static let fairShare = """
    - rule: base-year
      value: "2024"
      source: rule of the sample
      status: confirmed
    - rule: mixture-of-employment
      value: "0.5"
      source: rule of the sample
      status: confirmed

    """

  static let baselines = """
    target,per_year,status,source_fr,source_nl,source_en
    digital-decade-ict-specialists,350.5,to be confirmed,rapport,verslag,report

    """
}
