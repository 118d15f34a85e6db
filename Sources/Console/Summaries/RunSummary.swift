package import Pipeline
import Report
import StatisticalModel

/// The short account of a run for a terminal: what was read, what was left out, the widest gaps.
package struct RunSummary: Sendable {
  private let publication: Publication

  package init(_ publication: Publication) {
    self.publication = publication
  }

  /// Lines for a person, each ending with a line feed.
  package var text: String {
    (read + leftOut + corrected + gaps + whereabouts)
      .map { TerminalText(line: $0).text + "\n" }.joined()
  }

  private var input: ReportInput { publication.run.input }

  private var read: [String] {
    let observations = input.quality.records.compactMap(\.clean).reduce(0) {
      $0 + $1.observationsOut
    }
    let titles = input.quality.records.compactMap(\.titles).reduce(0, +)
    return [
      "Read       \(input.sources.snapshots.all.count) snapshots: \(observations) observations,"
        + " \(titles) titles on shortage lists"
    ]
  }

  private var leftOut: [String] {
    var counts: [ExclusionReason: Int] = [:]
    for quality in input.quality.records {
      counts.merge(quality.clean?.excluded ?? [:], uniquingKeysWith: +)
    }
    let reasons = counts.keys.sorted().map { "\(counts[$0] ?? 0) \($0.rawValue)" }
    let severities = [Severity.error, .warning, .information].map { severity in
      let count = input.quality.findings.count { $0.severity == severity }
      return "\(count) \(severity.rawValue)" + (count == 1 || severity == .information ? "" : "s")
    }
    return [
      "Left out   " + (reasons.isEmpty ? "nothing" : reasons.joined(separator: ", ")),
      "Findings   " + severities.joined(separator: ", "),
    ]
  }

  /// How many cells corrections changed or dropped; nothing where there are none.
  private var corrected: [String] {
    let count = input.sources.corrections.count
    guard count > 0 else { return [] }
    return ["Corrected  \(count) figure\(count == 1 ? "" : "s"), as quality.md lists"]
  }

  /// The three widest gaps to each target of the Union, among the areas of one year.
  ///
  /// The year is that of which most areas have their latest figure. Figures of low reliability stay out, as of every ranking.
  private var gaps: [String] {
    let geography = input.catalogue.geography
    let union = input.catalogue.figures.targets.filter { $0.area == geography.union }
    return union.flatMap { target in
      let held = input.figures.targets.gaps.filter {
        $0.target.id == target.id && $0.sex == .total && $0.gap != nil
          && geography.area($0.area) != nil
          && $0.figure?.flags.contains(.lowReliability) == false
      }
      let years = Dictionary(grouping: held) { $0.figure?.period }
      let usual = years.max {
        ($0.value.count, $0.key ?? .year(1)) < ($1.value.count, $1.key ?? .year(1))
      }
      let widest = (usual?.value ?? []).filter { ($0.gap ?? .zero) > .zero }
        .sorted { ($1.gap ?? .zero, $0.area) < ($0.gap ?? .zero, $1.area) }.prefix(3)
      guard !widest.isEmpty else { return [String]() }
      return [
        "Gaps to    \(target.label.english) (\(target.quantity.value) \(unit(of: target)) by \(target.period))"
      ]
        + widest.map { "           " + line(for: $0) }
    }
  }

  private func line(for gap: GapResult) -> String {
    let name = input.catalogue.geography.name(of: gap.area, in: .english)
    let figure = gap.figure.map { "\($0.value) in \($0.period)" } ?? "no value"
    return "\(gap.area) \(name): \(figure), gap \(gap.gap ?? .zero)"
  }

  private func unit(of target: Target) -> String {
    switch target.quantity.unit.kind {
    case .percentage: "%"
    case .millionPersons: "million persons"
    case .thousandPersons: "thousand persons"
    case .persons: "persons"
    case nil: target.quantity.unit.code
    }
  }

  private var whereabouts: [String] {
    let state = publication.outcome == .unchanged ? " (no byte has changed)" : ""
    let pages = WrittenPages(publication.paths)
    let memos = pages.memoFolder(of: input.catalogue.geography.territories.map(\.id))
    let places = [pages.overview.map(place), memos.map { "memo pages in \(place($0))" }]
      .compactMap { $0 }.joined(separator: ", ")
    return ["Reports    \(places)\(state)"]
  }

  /// A path below the folder of the report, however many slashes the folder's name ends with.
  private func place(_ path: String) -> String {
    var folder = publication.folder[...]
    while folder.hasSuffix("/") { folder = folder.dropLast() }
    return "\(folder)/\(path)"
  }
}
