extension FindingCode {
  /// Of the flaws by which a file is not what the catalogue takes it for, or gives less than the one
  /// before.
  var intakeExplanation: Explanation {
    switch self {
    case .unnamedDimension:
      Explanation(
        "A file has a dimension that the catalogue does not name for its table, and the table has a"
          + " total of it.",
        figure: "The total is used; series of the other codes are left out.",
        advice: "Add the dimension to the table's in `data/catalogue/datasets.csv`, and its code to"
          + " the filters in `data/catalogue/indicators.yml`.")
    case .notTheTable:
      Explanation(
        "The dimensions of a stored file are not those of its table; `import` refuses such a file.",
        figure: "None of the file is used.",
        advice: "Delete the snapshot with its origin, and import the file under the code of its own"
          + " table.")
    case .fractionalCount:
      Explanation(
        "A count of persons has decimals, such as 69.096: a separator of thousands that was read as"
          + " one of decimals. `import` refuses such a file.",
        figure: "It is left out; its flags go on marking the series.",
        advice: "Delete the snapshot with its origin, take the separators of thousands out of the"
          + " file, and import it again.")
    case .shorterSeries:
      Explanation(
        "A partial snapshot gives a series with fewer values than the snapshot before it had.",
        figure: "The newer series is used, whole; values of periods that it lacks are no longer in"
          + " the reports.",
        advice: "Import a file that has the whole series, or delete the newer snapshot.")
    case .missingSeries:
      Explanation(
        "A full edition lacks some of the series that the edition before had.",
        figure: "There is none of these series any more.",
        advice: "Nothing where the publisher has ended them; else fetch the file again.")
    default:
      Explanation(
        "A full edition lacks more of the series that the edition before had than"
          + " `full-edition-missing-share` in `data/catalogue/quality.yml` allows: as a rule the file"
          + " was cut.",
        figure: "There is none of these series any more.",
        advice: "Fetch the file again; until then delete the edition, and the one before is used.")
    }
  }
}
