/// A file of corrections for the sample: one judgement of each kind.
package enum SampleCorrections {
  package static let path = "corrections/learning.yml"

  package static let text = """
    - dataset: trng_lfse_04
      key: {unit: PC, sex: T, age: Y25-64, geo: BE25}
      period: "2023"
      action: override
      value: "12.3"
      reason: "the national office publishes another figure"
      source: "letter of the office"
      expect: {value: "12.1", flags: ""}
    - dataset: trng_lfse_04
      key: {unit: PC, sex: T, age: Y25-64, geo: FRE1}
      period: "2022"
      action: flag
      flags: "bu"
      reason: "the sample was small and drawn anew"
      source: "report on quality"
      expect: {value: "11.7", flags: ""}
    - dataset: trng_lfse_04
      edition: 2017-04
      key: {unit: PC, sex: T, age: Y25-64, geo: FR30}
      period: "2014"
      action: drop
      reason: "the survey was interrupted"
      source: "report on quality"
      expect: {value: "16.0", flags: "b"}

    """
}
