package import Pipeline
import Report
import StatisticalModel

extension TitleMapping {
  /// RFC 4180 with LF: the column `confirmed` is for a person's `yes`.
  package var csv: String {
    CSVTable(
      [
        CSVColumn("title", \.title), CSVColumn("rank", \.rank), CSVColumn("isco08", \.occupation),
        CSVColumn("label", \.group?.label), CSVColumn("ict_set", \.group?.ictSet.rawValue),
        CSVColumn("way", \.way.rawValue), CSVColumn("score", \.score),
        CSVColumn("words") { $0.words.joined(separator: " ") },
        CSVColumn("confirmed") { _ in nil as String? }, CSVColumn("evidence", \.evidence),
        CSVColumn("tied", \.isTied),
      ], rows: rows
    ).text
  }
}
