/// What of a list's file its entry in the catalogue means, counted.
package struct ListAccount: Sendable, Hashable {
  /// A condition on the rows, and how many meet it.
  package struct Condition: Sendable, Hashable {
    package let rule: ShortageList.RowRule
    /// Whatever the other conditions say.
    package let rows: Int
    /// By column the different texts that the rows hold, as often as they stand there.
    package let values: [Values]

    package init(rule: ShortageList.RowRule, rows: Int, values: [Values]) {
      self.rule = rule
      self.rows = rows
      self.values = values
    }
  }

  /// The texts of a column.
  package struct Values: Sendable, Hashable {
    package let column: ShortageList.ColumnName
    /// The most frequent first, then by text.
    package let texts: [String]

    package init(column: ShortageList.ColumnName, texts: [String]) {
      self.column = column
      self.texts = texts
    }
  }

  /// Those of the file.
  package let rows: Int
  /// Those that meet every condition.
  package let kept: Int
  /// Of these those that have a title.
  package let titled: Int
  /// By area the different titles, where there are any.
  package let titlesByArea: [ReferenceArea: Int]
  /// One element a condition of the entry.
  package let conditions: [Condition]
  /// The texts of the column that names the area; nil where the area is fixed.
  package let areas: Values?

  package init(
    rows: Int, kept: Int, titled: Int, titlesByArea: [ReferenceArea: Int], conditions: [Condition],
    areas: Values?
  ) {
    self.rows = rows
    self.kept = kept
    self.titled = titled
    self.titlesByArea = titlesByArea
    self.conditions = conditions
    self.areas = areas
  }

  /// The different titles; one of two areas counts twice.
  package var titles: Int { titlesByArea.values.reduce(0, +) }
}
