import Ingest
import Occupations
package import StatisticalModel

/// Proposals of unit groups for the titles of a list that nobody has read yet.
package struct TitleMapping: Sendable {
  /// A title with a unit group that is proposed for it.
  package struct Row: Sendable, Hashable {
    /// How a title led to its unit group.
    package enum Way: String, Sendable, Hashable {
      /// The dictionary has it.
      case dictionary
      /// Only words of it point there.
      case words
      /// Nothing does: it has one row without a unit group.
      case none
    }

    package let title: String
    package let way: Way
    /// From 1 in each title; nil where there is no unit group.
    package var rank: Int?
    package var occupation: Occupation?
    /// What the catalogue says of the unit group; nil where it does not know it.
    package var group: OccupationGroup?
    /// The votes of the words, to two decimals; nil of another way.
    package var score: DecimalNumber?
    package var words: [String] = []
    /// How much of what the words of the title say points to the unit group, 0 to 1, to two decimals;
    /// nil of another way.
    package var evidence: DecimalNumber?
    /// Whether the words point to another unit group as much; nil of another way.
    package var isTied: Bool?
  }

  package let rows: [Row]

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
    let catalogue = try folder.catalogue().occupations
    let proposer = TitleProposer(catalogue, language: options.language)
    guard !proposer.isEmpty else {
      let known = Set(catalogue.titles.lexicon.map(\.language)).sorted()
      throw PipelineError(
        .usage,
        "--language '\(options.language)': error: the catalogue has no words of it; use one of:"
          + " \(known.joined(separator: ", "))")
    }
    let table = try stage { () throws(IngestError) in
      try DelimitedText.read(InputFile(path: file, name: file), format: options.format)
        .withoutBlankRows
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
    var rows: [Row] = []
    for row in table.rows where seen.insert(row.fields[column]).inserted {
      let title = row.fields[column]
      if DelimitedTable.isBlank(title) { continue }
      rows += Self.rows(
        of: title, reading: dictionary.reading(of: title, language: options.language, in: nil),
        proposals: proposer.proposals(for: title, count: options.count), catalogue: catalogue)
    }
    self.rows = rows
  }

  /// What the dictionary has, else what the words propose, else one row without a unit group.
  private static func rows(
    of title: String, reading: OccupationDictionary.Reading, proposals: [TitleProposer.Proposal],
    catalogue: OccupationCatalogue
  ) -> [Row] {
    if case .occupations(let known) = reading {
      return known.enumerated().map { index, occupation in
        Row(
          title: title, way: .dictionary, rank: index + 1, occupation: occupation,
          group: catalogue.groups[occupation])
      }
    }
    guard !proposals.isEmpty else { return [Row(title: title, way: .none)] }
    return proposals.enumerated().map { index, proposal in
      Row(
        title: title, way: .words, rank: index + 1, occupation: proposal.occupation,
        group: catalogue.groups[proposal.occupation],
        score: proposal.score.rounded(toDecimals: 2), words: proposal.words,
        evidence: proposal.evidence.rounded(toDecimals: 2), isTied: proposal.isTied)
    }
  }
}
