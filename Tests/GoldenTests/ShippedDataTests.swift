import Foundation
import TestSupport
import Testing

/// The report of the repository's own `data/`, made once.
private struct ShippedReport: Sendable {
  static let result = Result { try ShippedReport() }

  let run: CommandLineTool.Result
  let files: [String: Data]

  private init() throws {
    let folder = try TemporaryFolder()
    run = try CommandLineTool("skillgap").run(
      ["report", "--output", folder.path + "/reports"], in: Repository.root.path)
    files = try folder.contents(of: "reports")
  }

  func text(of file: String) -> String {
    String(decoding: files[file] ?? Data(), as: UTF8.self)
  }
}

@Suite("The shipped data")
struct ShippedDataTests {
  @Test("They give 0, and byte for byte the committed reports")
  func committed() throws {
    let report = try ShippedReport.result.get()
    #expect(report.run.status == 0)
    #expect(report.run.standardError == "")
    let folder = Repository.root.appending(path: "reports")
    let names = try? FileManager.default.subpathsOfDirectory(atPath: folder.path)
    var committed: [String: Data] = [:]
    for name in names ?? [] {
      let url = folder.appending(path: name)
      guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
      else { continue }
      committed[name] = try Data(contentsOf: url)
    }
    #expect(committed.keys.sorted() == report.files.keys.sorted())
    let stale = report.files.keys.sorted().filter { committed[$0] != report.files[$0] }
    #expect(stale == [], "run `make report` and commit reports/")
  }

  struct Oracle: CustomTestStringConvertible, Sendable {
    let indicator: String
    let area: String
    /// Cells by column; an empty text is an empty cell.
    let cells: [String: String]
    var testDescription: String { "\(indicator) of \(area)" }
  }

  private static func learning(_ area: String, _ value: String, _ gap: String) -> Oracle {
    Oracle(
      indicator: "adult-learning-4-weeks", area: area,
      cells: [
        "period": "2023", "value": value, "target_value": "15", "gap": gap, "eu_value": "12.8",
        "eu_period": "2023", "refusal": "", "role": "benchmark", "status_of_value": "observed",
      ])
  }

  private static func skills(
    _ area: String, _ value: String, _ gap: String, flags: String = "",
    role: String = "benchmark"
  ) -> Oracle {
    Oracle(
      indicator: "basic-digital-skills", area: area,
      cells: [
        "period": "2025", "value": value, "target_value": "80", "gap": gap, "flags": flags,
        "eu_value": "60.39", "eu_period": "2025", "refusal": "", "role": role,
      ])
  }

  /// The figures as they are published, the gaps worked out by hand.
  static let oracles = [
    learning("BE25", "12.1", "2.9"), learning("BE32", "5.1", "9.9"),
    learning("FRE1", "13.0", "2.0"), learning("BE2", "11.2", "3.8"),
    learning("BE3", "9.1", "5.9"), learning("FRE", "12.5", "2.5"),
    skills("EU27_2020", "60.39", "19.61", role: "target"), skills("BE2", "61.20", "18.80"),
    skills("BE3", "59.91", "20.09"), skills("FRE", "60.72", "19.28", flags: "u"),
    skills("NL", "83.61", "-3.61"),
    Oracle(
      indicator: "ict-specialists", area: "EU27_2020",
      cells: [
        "period": "2025", "value": "10450.8", "unit": "THS_PER", "target_value": "20000",
        "target_period": "2030", "gap": "9549.2", "role": "target", "refusal": "",
      ]),
    Oracle(
      indicator: "ict-specialists", area: "BE", cells: ["gap": "", "refusal": "not-apportioned"]),
    Oracle(
      indicator: "ict-specialists", area: "FR", cells: ["gap": "", "refusal": "not-apportioned"]),
  ]

  @Test("gaps.csv has the published figures", arguments: oracles)
  func figures(oracle: Oracle) throws {
    let gaps = try Table(ShippedReport.result.get().text(of: "csv/gaps.csv"))
    let row = try #require(
      gaps.row(["indicator": oracle.indicator, "area": oracle.area, "sex": "T"]))
    #expect(row.filter { oracle.cells[$0.key] != nil } == oracle.cells)
  }

  @Test("The series of France breaks where Eurostat says it does")
  func segments() throws {
    let series = try Table(ShippedReport.result.get().text(of: "csv/series.csv"))
    let france = series.rows.filter {
      $0["indicator"] == "adult-learning-4-weeks" && $0["area"] == "FR" && $0["sex"] == "T"
    }
    let starts = zip(france, france.dropFirst())
      .filter { $0["segment"] != $1["segment"] }.compactMap { $1["period"] }
    #expect(starts == ["2003", "2013", "2014", "2021"])
    #expect(france.first?["segment"] == "1")
  }

  @Test("The French memo page opens with target, year, European average and the three sides")
  func memo() throws {
    let text = try ShippedReport.result.get().text(of: "memo/eurometropole.fr.md")
    let paragraphs = text.split(separator: "\n\n").map(String.init)
    #expect(paragraphs.first == "# Eurométropole Lille-Kortrijk-Tournai")
    let opening = try #require(paragraphs.dropFirst().first)
    let parts = [
      "objectif de 15 %", "En 2023", "la moyenne européenne", "12,8 %", "Flandre-Occidentale",
      "12,1 %", "Hainaut", "5,1 %", "Nord-Pas-de-Calais", "13,0 %",
    ]
    var rest = opening.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")[...]
    for part in parts {
      let range = try #require(rest.firstRange(of: part), "'\(part)' comes next")
      rest = rest[range.upperBound...]
    }
    #expect(text.contains("au-dessus de la moyenne, en dessous de l'objectif"))
  }

  @Test("The summary names the snapshots, what was left out and the widest gaps")
  func summary() throws {
    let report = try ShippedReport.result.get()
    let words = report.run.standardOutput.split(separator: "\n").map { $0.prefix(11) }
    let labels = words.filter { !$0.hasPrefix(" ") }.map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(
      labels == ["Read", "Left out", "Findings"]
        + Array(repeating: "Gaps to", count: labels.count - 4)
        + ["Reports"])
  }
}
