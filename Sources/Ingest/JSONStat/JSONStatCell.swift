/// A position of a JSON-stat table that has a value or a status.
struct JSONStatCell {
  let position: Int
  /// Value and status as a cell of a Eurostat TSV has them: `12.3 b`, `: u`, `5 |C`.
  let text: String
  /// Where the cell stands in the document, for messages.
  let path: String
}
