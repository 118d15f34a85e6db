import Ingest
import StatisticalModel

/// Reads a shortage list as the catalogue describes it.
enum ShortageListFile {
  /// The records of a list whose columns are those that its entry names; rows of nothing but
  /// delimiters and blanks are none.
  ///
  /// - Throws: `PipelineError` where the file cannot be read, lacks a column or has one twice.
  static func read(_ file: InputFile, as list: ShortageList) throws(PipelineError) -> DelimitedTable
  {
    let table = try stage { () throws(IngestError) in
      try DelimitedText.read(file, format: list.format)
    }
    for column in list.columnNames where !table.header.contains(where: column.matches) {
      throw PipelineError(
        .badInput, at: SourceLocation(file: file.name, line: 1, column: 1),
        "the list '\(list.id)' has no column '\(column)', only \(table.header.joined(separator: ", "))",
        Self.delimiterRemedy(table.header)
          ?? "correct the entry '\(list.id)' of data/catalogue/shortage-lists.yml or the file")
    }
    for column in list.columnNames {
      let names = table.header.filter(column.matches)
      guard let twice = names.first(where: { name in names.count { $0 == name } > 1 }) else {
        continue
      }
      throw PipelineError(
        .badInput, at: SourceLocation(file: file.name, line: 1, column: 1),
        "the column '\(twice)' stands twice, and the list '\(list.id)' uses it; no one knows which"
          + " holds", "name one of the two otherwise, or fetch the file again")
    }
    return table.withoutBlankRows
  }

  /// What to do where the header was read as one column and holds another delimiter.
  private static func delimiterRemedy(_ header: [String]) -> String? {
    let delimiters = [(";", "semicolons"), (",", "commas"), ("\t", "tabs"), ("|", "bars")]
    guard header.count == 1, let only = header.first,
      let found = delimiters.first(where: { only.contains($0.0) })
    else { return nil }
    return "the file is delimited by \(found.1): correct 'delimiter' in the list's entry of"
      + " data/catalogue/shortage-lists.yml, or put a line 'sep=\(found.0)' in front of it"
  }
}
