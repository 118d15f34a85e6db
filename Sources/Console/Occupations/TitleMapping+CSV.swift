package import Pipeline
import Report
import StatisticalModel

extension TitleMapping {
  private static let header = [
    "title", "rank", "isco08", "label", "ict_set", "way", "score", "words", "confirmed",
  ]

  /// RFC 4180 with LF: the last column is for a person's `yes`.
  package var csv: String {
    let rows = rows.map { row in
      [
        row.title, row.rank.map(String.init) ?? "", row.occupation?.text ?? "",
        row.group?.label ?? "", row.group?.ictSet.rawValue ?? "", row.way.rawValue,
        row.score?.description ?? "", row.words.joined(separator: " "), "",
      ].map { CSVField($0) }
    }
    return CSVTable(header: Self.header.joined(separator: ","), rows: rows).text
  }
}
