/// How the rows of a table follow from its series.
package enum RowKind {
  /// A row is a whole series; the same key again is a copy of it.
  case series
  /// A row is one observation; rows of one key together are a series.
  case observation
}
