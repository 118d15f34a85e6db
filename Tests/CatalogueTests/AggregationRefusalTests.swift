import TestSupport
import Testing

@testable import Catalogue

/// What weighs members, and when an aggregate may be given.
@Suite("Weights and rules of aggregation in the catalogue")
struct AggregationRefusalTests {
  private static let populations = "populations.csv"
  private static let record = "Y25-64,BE25,2023,600000,sample office"

  static let refusals = [
    Refusal(
      "a population of an unknown area", in: populations, "BE25,2023", to: "BE26,2023",
      "populations.csv:2:8: error: column 'area': the area 'BE26' is not in areas.csv; correct it"
        + " or add the area"),
    Refusal(
      "an unknown age group", in: populations, "Y25-64", to: "Y25-66",
      "populations.csv:2:1: error: column 'age': the code 'Y25-66' of dimension 'age' is not in"
        + " codelists.csv; correct it or add the code"),
    Refusal(
      "a year in words", in: populations, "2023", to: "now",
      "populations.csv:2:13: error: column 'year': 'now' is not a whole number; write digits alone"),
    Refusal(
      "a year far away", in: populations, "2023", to: "20230",
      "populations.csv:2:13: error: column 'year': '20230' is not a year; write four digits"),
    Refusal(
      "nobody", in: populations, "600000", to: "0",
      "populations.csv:2:18: error: column 'persons': '0' persons can weigh nothing; write a number"
        + " above 0"),
    Refusal(
      "a population twice", in: populations, record, to: record + "\n" + record,
      "populations.csv:3:13: error: column 'year': this population stands in an earlier record"
        + " already; delete one of the two records"),
    Refusal(
      "inhabitants of no side", in: "territory-parts.csv", "is_estimate,source\n",
      to: "is_estimate,source\nlys,northern,2020,1000,0,office\n",
      "territory-parts.csv:2:5: error: column 'side': territories.csv has no such side of this"
        + " territory; correct the ids or delete the record"),
    Refusal(
      "sides with ground in common", in: "territories.csv", "FRE1,,part,",
      to: "BE2,BE2,exact,",
      "territories.csv:3:96: error: column 'covers': the sides 'flemish' and 'french' of 'lys' have"
        + " ground in common; no person may be counted on two sides; correct one of them"),
    Refusal(
      "an unknown rule", in: "aggregation.yml", "minimum-coverage", to: "coverage",
      "aggregation.yml:1:9: error: there is no rule 'coverage'; use one of: break-share,"
        + " minimum-coverage, unreliable-share"),
    Refusal(
      "a coverage in per cent", in: "aggregation.yml", "0.80", to: "80",
      "aggregation.yml:2:10: error: 80 is no share of a weight; write a number from 0 to 1"),
    Refusal(
      "an unknown rule of quality", in: "quality.yml", "jump-threshold", to: "threshold",
      "quality.yml:1:9: error: there is no rule 'threshold'; use one of:"
        + " full-edition-missing-share, jump-minimum-changes, jump-minimum-noise,"
        + " jump-minimum-share, jump-threshold, list-most-dropped"),
    Refusal(
      "more series missing than there are", in: "quality.yml", "jump-threshold\n  value: \"5\"",
      to: "full-edition-missing-share\n  value: \"5\"",
      "quality.yml:2:10: error: 5 is no share of the series before; write a number from 0 to 1"),
    Refusal(
      "more titles dropped than there are", in: "quality.yml", "jump-threshold\n  value: \"5\"",
      to: "list-most-dropped\n  value: \"1.2\"",
      "quality.yml:2:10: error: 1.2 is no share of the titles before; write a number from 0 to 1"),
    Refusal(
      "a threshold of nothing", in: "quality.yml", "\"5\"", to: "\"0\"",
      "quality.yml:2:10: error: 0 sets no bound; write a number above 0"),
    Refusal(
      "half a change", in: "quality.yml", "\"3\"", to: "\"3.5\"",
      "quality.yml:6:10: error: '3.5' is not a whole number; write digits alone"),
    Refusal(
      "a rule of quality twice", in: "quality.yml", "jump-minimum-changes", to: "jump-threshold",
      "quality.yml:5:9: error: the rule 'jump-threshold' stands twice; delete one of the two"
        + " entries"),
    Refusal(
      "a rule of quality without a status", in: "quality.yml",
      "value: \"5\"\n  source: rule of the sample\n  status: to be confirmed",
      to: "value: \"5\"\n  source: rule of the sample\n  status: sure",
      "quality.yml:4:11: error: 'sure' is no status; use one of: confirmed, to be confirmed"),
    Refusal(
      "a weight of two kinds", in: "indicators.yml", "  breaks: []\n  note: null\n\n- id",
      to: "  breaks: []\n  weight: {population: Y25-64, count: x}\n  note: null\n\n- id",
      "indicators.yml:17:11: error: a weight has one of its keys; name population, count or"
        + " implied_by"),
    Refusal(
      "a weight by an unknown group", in: "indicators.yml",
      "  breaks: []\n  note: null\n\n- id",
      to: "  breaks: []\n  weight: {population: Y1}\n  note: null\n\n- id",
      "indicators.yml:17:24: error: the code 'Y1' of dimension 'age' is not in codelists.csv;"
        + " correct it or add the code"),
    Refusal(
      "a weight by an unknown indicator", in: "indicators.yml",
      "  breaks: []\n  note: null\n\n- id",
      to: "  breaks: []\n  weight: {implied_by: jobs}\n  note: null\n\n- id",
      "indicators.yml:17:11: error: there is no indicator 'jobs'; name the count that weighs this"
        + " indicator"),
    Refusal(
      "an unknown rule of trends", in: "trends.yml", "interval-level", to: "level",
      "trends.yml:9:9: error: there is no rule 'level'; use one of: convergence-minimum-areas,"
        + " growth-long-term-minimum-years, growth-long-term-years,"
        + " growth-short-term-minimum-years, growth-short-term-years, interval-level,"
        + " interval-minimum-points, last-arrival-year, progress-moderate, progress-significant,"
        + " recent-pace-years"),
    Refusal(
      "a level in per cent", in: "trends.yml", "0.90", to: "90",
      "trends.yml:10:10: error: 90 is no share of all intervals; write a number from 0 to 1"),
    Refusal(
      "no years at all", in: "trends.yml", "\"3\"", to: "\"0\"",
      "trends.yml:6:10: error: 0 sets no bound; write a number above 0"),
    Refusal(
      "half a base year", in: "fair-share.yml", "2024", to: "2024.5",
      "fair-share.yml:2:10: error: '2024.5' is not a whole number; write digits alone"),
    Refusal(
      "more than the whole mixture", in: "fair-share.yml", "\"0.5\"", to: "\"1.5\"",
      "fair-share.yml:6:10: error: 1.5 is no share of the mixture; write a number from 0 to 1"),
    Refusal(
      "a baseline of no target", in: "baselines.csv", "digital-decade-ict-specialists",
      to: "digital-decade",
      "baselines.csv:2:1: error: column 'target': the target 'digital-decade' is not in"
        + " targets.csv; correct it or add the target"),
    Refusal(
      "a baseline of doubtful doubt", in: "baselines.csv", "to be confirmed", to: "perhaps",
      "baselines.csv:2:38: error: column 'status': 'perhaps' is none of its values; use one of: confirmed,"
        + " to be confirmed"),
  ]

  @Test("Each is refused at its cell", arguments: refusals)
  func refused(refusal: Refusal) throws { try refusal.check() }
}
