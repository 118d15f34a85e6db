import StatisticalModel
import TestSupport
import Testing

/// The smallest change of the sample that provokes a finding through the command.
///
/// What the command then says and does stands in `Cases/findings/<code>.txt`; docs/findings.md shows
/// it as the example of the code.
struct FindingCase: CustomTestStringConvertible, Sendable {
  let code: FindingCode
  let change: @Sendable (inout SampleData) throws -> Void
  var testDescription: String { code.rawValue }

  /// The file of the recording below `Cases`.
  var file: String { "findings/\(code.rawValue).txt" }

  private init(
    _ code: FindingCode, _ change: @escaping @Sendable (inout SampleData) throws -> Void
  ) {
    self.code = code
    self.change = change
  }

  static let all = cells + areas + tables + intake + lists

  private static let learning = SampleSnapshots.learning
  private static let indicators = "catalogue/indicators.yml"
  private static let west = "A,PC,T,Y25-64,BE25\t7.4 \t6.7 \t10.8 b\t10.6 \t12.1 \n"

  private static let cells = [
    FindingCase(.unknownFlag) { try $0.edit(learning, "12.1 ", to: "12.1 k") },
    FindingCase(.duplicateSeries) {
      $0.write(SampleSnapshots.learningText + west, to: learning)
    },
    FindingCase(.conflictingValues) {
      let copy = west.replacing("12.1", with: "21.1")
      $0.write(SampleSnapshots.learningText + copy, to: learning)
    },
    FindingCase(.contradictoryPeriod) {
      let quarterly = "Q,PC,T,Y25-64,BE25\t: \t: \t: \t: \t12.1 \n"
      $0.write(SampleSnapshots.learningText + quarterly, to: learning)
    },
    FindingCase(.implausibleValue) { try $0.edit(learning, "12.1 ", to: "121 ") },
    FindingCase(.implausibleJump) {
      try $0.edit(learning, "12.1 ", to: "32.1 ")
      try $0.edit(
        "catalogue/quality.yml", "jump-minimum-changes\n  value: \"3\"",
        to: "jump-minimum-changes\n  value: \"1\"")
    },
    FindingCase(.correctedFigure) {
      $0.write(SampleCorrections.text, to: SampleCorrections.path)
    },
  ]

  private static let areas = [
    FindingCase(.unknownCode) {
      try $0.edit(learning, west, to: west.replacing("BE25", with: "BE002M"))
    },
    FindingCase(.recodedArea) { try $0.edit(learning, "Y25-64,FRE1", to: "Y25-64,FR30") },
    FindingCase(.discontinuedCode) {
      try $0.edit(SampleSnapshots.oldLearning, "PC,T,Y25-64,FR30", to: "PC,T,Y25-64,FR3")
    },
    FindingCase(.rebuiltArea) { try passOn(&$0, relation: "merge") },
    FindingCase(.notRebuilt) { try passOn(&$0, relation: "split") },
    FindingCase(.mixedEditions) {
      $0.write(
        SampleSnapshots.learningText + west.replacing("BE25", with: "FR3"), to: learning)
    },
    FindingCase(.rebuiltAggregate) {
      try $0.edit("catalogue/populations.csv", "BE25", to: "BE2")
      try $0.edit(
        indicators, "  breaks: []\n  note: null\n\n- id: ict",
        to: "  breaks: []\n  weight: {population: Y25-64}\n  note: null\n\n- id: ict")
    },
  ]

  /// Lets Nord - Pas-de-Calais of 2013 pass into Hauts-de-France.
  private static func passOn(_ sample: inout SampleData, relation: String) throws {
    try sample.edit(SampleSnapshots.oldLearning, "PC,T,Y25-64,FR30", to: "PC,T,Y25-64,FR3")
    try sample.edit(
      "catalogue/nuts-recodes.csv", "2013,FR30,2016,FRE1,recode,\n",
      to: "2013,FR30,2016,FRE1,recode,\n2013,FR3,2016,FRE,\(relation),4000000\n")
  }

  private static let tables = [
    FindingCase(.tablesDisagree) { sample in
      try sample.edit(
        "catalogue/datasets.csv", "trng_lfse_04,",
        to: "sdg_04_60,estat,Sample office,Adult learning,,,\ntrng_lfse_04,")
      try sample.edit(
        indicators, "  breaks: []\n  note: null\n\n- id: ict",
        to: "    - {dataset: sdg_04_60, scopes: [national], filter: {unit: [PC]}}\n"
          + "  breaks: []\n  note: null\n\n- id: ict")
      sample.write(
        "freq,unit,sex,geo\\TIME_PERIOD\t2022 \t2023 \nA,PC,T,BE\t10.4 \t11.2 \n",
        to: "snapshots/estat/2025/sdg_04_60.tsv")
    },
    FindingCase(.continuedByOtherTable) { sample in
      try sample.edit(
        "catalogue/datasets.csv", "trng_lfse_04,",
        to: "sdg_04_60,estat,Sample office,Adult learning,,,\ntrng_lfse_04,")
      try sample.edit(
        indicators, "  breaks: []\n  note: null\n\n- id: ict",
        to: "    - {dataset: sdg_04_60, scopes: [national], filter: {unit: [PC]}}\n"
          + "  breaks: []\n  note: null\n\n- id: ict")
      sample.write(
        "freq,unit,sex,geo\\TIME_PERIOD\t2018 \t2023 \nA,PC,T,BE\t8.5 \t11.1 \n",
        to: "snapshots/estat/2025/sdg_04_60.tsv")
    },
    FindingCase(.ambiguousFilter) {
      try $0.edit(indicators, "{unit: [PC], age: [Y25-64]}", to: "{unit: [PC]}")
    },
    FindingCase(.emptySelection) {
      try $0.edit(indicators, "filter: {unit: [THS_PER]}", to: "filter: {unit: [PC]}")
    },
    FindingCase(.unmappedLabel) { sample in
      sample.write(
        "DATAFLOW,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n"
          + "ESTAT:ISOC_SKS_ITSPT(1.0),A,THS_PER,BE,2026,291.5,\n"
          + "ESTAT:ISOC_SKS_ITSPT(1.0),A,THS_PER,Atlantis,2026,12.5,\n",
        to: "snapshots/estat/2026/isoc_sks_itspt.csv")
    },
    FindingCase(.unusedSnapshot) { sample in
      try sample.edit(
        "catalogue/datasets.csv", "trng_lfse_04,",
        to: "sdg_04_60,estat,Sample office,Adult learning,,,\ntrng_lfse_04,")
      sample.write(
        "freq,unit,sex,geo\\TIME_PERIOD\t2023 \nA,PC,T,BE\t11.1 \n",
        to: "snapshots/estat/2025/sdg_04_60.tsv")
    },
  ]

  private static let specialists = SampleSnapshots.specialists
  private static let header = "freq,unit,geo\\TIME_PERIOD"

  /// A file is not what the catalogue takes it for, or gives less than the one before.
  private static let intake = [
    FindingCase(.unnamedDimension) {
      $0.write(
        "freq,unit,sex,geo\\TIME_PERIOD\t2024 \t2025 \nA,THS_PER,F,BE\t50.1 \t51.2 \n"
          + "A,THS_PER,T,BE\t292.9 \t291.4 \n",
        to: "snapshots/estat/2026/isoc_sks_itspt.tsv")
    },
    FindingCase(.notTheTable) {
      $0.write(
        "freq,unit,isced11,geo\\TIME_PERIOD\t2025 \nA,THS_PER,ED0-4,BE\t80.1 \n"
          + "A,THS_PER,ED5-8,BE\t211.3 \n",
        to: "snapshots/estat/2026/isoc_sks_itspt.tsv")
    },
    FindingCase(.fractionalCount) {
      try $0.edit("catalogue/codelists.csv", "unit,PC,", to: "unit,NR,persons\nunit,PC,")
      try $0.edit(indicators, "filter: {unit: [THS_PER]}", to: "filter: {unit: [NR]}")
      $0.write("\(header)\t2024 \t2025 \nA,NR,BE\t292900 \t290.600 \n", to: specialists)
    },
    FindingCase(.shorterSeries) {
      $0.write(
        "\(header)\t2025 \nA,THS_PER,BE\t291.4 \n",
        to: "snapshots/estat/2026/isoc_sks_itspt.tsv")
    },
    FindingCase(.missingSeries) {
      try $0.writeFull(without: "A,THS_PER,BE")
      let rules = String(decoding: $0.files["catalogue/quality.yml"] ?? [], as: UTF8.self)
      $0.write(
        rules + "- rule: full-edition-missing-share\n  value: \"0.5\"\n"
          + "  source: rule of the sample\n  status: to be confirmed\n",
        to: "catalogue/quality.yml")
    },
    FindingCase(.cutEdition) { try $0.writeFull(without: "A,THS_PER,BE") },
  ]

  private static let lists = [
    FindingCase(.duplicateTitle) { add("Hauts-de-France;Éleveurs;A0Z41\n", to: &$0) },
    FindingCase(.ambiguousTitle) { sample in
      try sample.edit(
        "catalogue/occupation-titles.csv", "nl,Software",
        to:
          "fr,Programmeur système,2522,,,sample\nfr,Programmeurs systèmes,2519,,,sample\nnl,Software"
      )
      add("Hauts-de-France;Programmeuse système;\n", to: &sample)
    },
    FindingCase(.unusedConfirmation) {
      $0.write(
        "list,title,isco08,from_year,to_year,source\ntension,Mécanicien volant,7231,,,a person\n",
        to: "catalogue/title-confirmations.csv")
    },
    FindingCase(.noCrosswalk) {
      try $0.edit(
        "catalogue/shortage-lists.yml", "code_system: FAP-2009", to: "code_system: FAP-2003")
    },
    FindingCase(.emptyTitle) { add("Hauts-de-France;;A0Z41\n;;\n", to: &$0) },
    FindingCase(.unknownListCode) { sample in
      try sample.edit(
        "catalogue/shortage-lists.yml", "code_system: FAP-2009", to: "code_system: ISCO-08")
      sample.write(
        SampleSnapshots.latin1("région;métier;code\nHauts-de-France;Mécaniciens;723\n"),
        to: SampleSnapshots.titles)
    },
    FindingCase(.respelledCode) { add("Hauts-de-France;Programmeurs;\"M1Z80 \"\n", to: &$0) },
    FindingCase(.unknownListArea) { add("Bretagne;Éleveurs;A0Z41\n", to: &$0) },
    // Two titles found by trying some two million: the first 40 bits of their hashes are the same.
    FindingCase(.receiptCollision) {
      add("Hauts-de-France;Métier n° 1441831;\nHauts-de-France;Métier n° 2286430;\n", to: &$0)
    },
  ]

  private static func add(_ rows: String, to sample: inout SampleData) {
    sample.write(
      SampleSnapshots.latin1(SampleSnapshots.titlesText + rows), to: SampleSnapshots.titles)
  }
}

extension SampleData {
  /// Adds a full edition of the specialists that lacks a series.
  fileprivate mutating func writeFull(without key: String) throws {
    let path = "snapshots/estat/2026/isoc_sks_itspt.tsv"
    let lines = SampleSnapshots.specialistsText.split(separator: "\n")
    write(lines.filter { !$0.hasPrefix(key) }.joined(separator: "\n") + "\n", to: path)
    let origin = originText(of: path).replacing("scope: partial", with: "scope: full")
    write(origin, to: Self.origin(of: path))
  }
}
