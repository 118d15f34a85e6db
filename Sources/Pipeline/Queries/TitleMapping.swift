import Aggregate
import Ingest
import Report
package import StatisticalModel

/// Proposals of unit groups for the titles of a list that nobody has read yet.
package struct TitleMapping: Sendable {
  private let rows: [[String]]

  private static let header = [
    "title", "rank", "isco08", "label", "ict_set", "way", "score", "words", "confirmed",
  ]

  /// How the file is written, and how much is proposed.
  package struct Options: Sendable {
    package let language: String
    /// The column of the titles; nil for the first one.
    package let column: String?
    package let format: DelimitedFormat
    /// The most proposals a title.
    package let count: Int

    package init(language: String, column: String?, format: DelimitedFormat, count: Int) {
      self.language = language
      self.column = column
      self.format = format
      self.count = count
    }
  }

  /// Reads a delimited file with a header and looks up each of its titles, each once.
  ///
  /// - Throws: `PipelineError` where the file or the catalogue cannot be read, where the file lacks
  ///   the column, and where the catalogue has no words of the language.
  package init(_ file: String, in folder: DataFolder, options: Options) throws(PipelineError) {
    let catalogue = try folder.catalogue()
    let proposer = TitleProposer(catalogue.titles.lexicon, language: options.language)
    guard !proposer.isEmpty else {
      let known = Set(catalogue.titles.lexicon.map(\.language)).sorted()
      throw PipelineError(
        .usage,
        "--language '\(options.language)': error: the catalogue has no words of it; use one of:"
          + " \(known.joined(separator: ", "))")
    }
    let table = try stage { () throws(IngestError) in
      try DelimitedText.read(InputFile(path: file, name: file), format: options.format)
    }
    let column = options.column.map { table.header.firstIndex(of: $0) } ?? 0
    guard let column else {
      throw PipelineError(
        .usage,
        "--column '\(options.column ?? "")': error: the file has no such column, only"
          + " \(table.header.joined(separator: ", ")); name one of them")
    }
    let dictionary = OccupationDictionary(catalogue)
    var seen: Set<String> = []
    var rows: [[String]] = []
    for row in table.rows where seen.insert(row.fields[column]).inserted {
      let title = row.fields[column]
      rows += Self.rows(
        of: title, reading: dictionary.reading(of: title, language: options.language, in: nil),
        proposals: proposer.proposals(for: title, count: options.count), catalogue: catalogue)
    }
    self.rows = rows
  }

  /// What the dictionary has, else what the words propose, else one row without a unit group.
  private static func rows(
    of title: String, reading: OccupationDictionary.Reading, proposals: [TitleProposer.Proposal],
    catalogue: ReferenceCatalogue
  ) -> [[String]] {
    if case .occupations(let known) = reading {
      return known.enumerated().map { index, occupation in
        row(title, index + 1, occupation, way: "dictionary", catalogue: catalogue)
      }
    }
    guard !proposals.isEmpty else { return [[title, "", "", "", "", "none", "", "", ""]] }
    return proposals.enumerated().map { index, proposal in
      row(
        title, index + 1, proposal.occupation, way: "words",
        score: proposal.score.rounded(toDecimals: 2).description,
        words: proposal.words.joined(separator: " "), catalogue: catalogue)
    }
  }

  private static func row(
    _ title: String, _ rank: Int, _ occupation: Occupation, way: String, score: String = "",
    words: String = "", catalogue: ReferenceCatalogue
  ) -> [String] {
    let group = catalogue.occupations[occupation]
    return [
      title, String(rank), occupation.text, group?.label ?? "", group?.ictSet.rawValue ?? "", way,
      score, words, "",
    ]
  }

  /// RFC 4180 with LF: the last column is for a person's `yes`.
  package var csv: String {
    CSVTable(
      header: Self.header.joined(separator: ","), rows: rows.map { $0.map { CSVField($0) } }
    ).text
  }
}
