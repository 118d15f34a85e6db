extension FindingCode {
  /// One case a code, so that a code that nobody explains does not compile.
  package var explanation: Explanation {
    switch self {
    case .unknownFlag:
      Explanation(
        "A flag is no letter of `data/catalogue/flags.csv`.",
        figure: "It is kept, with the flag.",
        advice: "Look the letter up in the table's metadata and add it to the list.")
    case .unknownCode:
      Explanation(
        "An area is not in `data/catalogue/areas.csv`.",
        figure: "It is kept under its code, without a name, and held against a target of the Union"
          + " only where the code begins with that of a country.",
        advice: "Add the areas that reports need to the list.")
    case .discontinuedCode:
      Explanation(
        "An area's code belongs to an older edition of NUTS, and no single code succeeds it.",
        figure: "The series stays under the old code and is compared with no area of today.",
        advice: "Nothing.")
    case .recodedArea:
      Explanation(
        "The territory of an area's code has another code today.",
        figure: "It is read under the code of today; the territory is the same.",
        advice: "Nothing.")
    case .rebuiltArea:
      Explanation(
        "An area of today that the file does not give, or not for all periods, was made of areas"
          + " that it gives.",
        figure: "It is computed: counts are added, rates of a pure merge are weighed by persons,"
          + " counts of divided areas are moved by persons, which is an estimate. A published value"
          + " always stands.",
        advice: "Nothing; import a table in the codes of today to have published values.")
    case .notRebuilt:
      Explanation(
        "An area of today was made of older ones and cannot be computed from them: one is missing,"
          + " or a rate would have to be divided.",
        figure: "There is none of the area of today; those of the older areas are kept under their"
          + " codes.",
        advice: "Import a table in the codes of today.")
    case .mixedEditions:
      Explanation(
        "The regions of a country in one file belong to no single edition of NUTS.",
        figure: "Each is carried to the code of today by itself.",
        advice: "Nothing, unless the series of one territory end where those of another begin.")
    case .rebuiltAggregate:
      Explanation(
        "The published value of a country stands beside the one rebuilt from its regions, as a"
          + " proof of the weights.",
        figure: "The published one is used.",
        advice:
          "Nothing while the two agree to the rounding of the source; else compare the weights"
          + " and the editions of the tables.")
    case .continuedByOtherTable:
      Explanation(
        "A table lacks periods that a later table of the same indicator has; the message says which"
          + " periods come from which table.",
        figure: "It is taken from there, in a segment of its own.",
        advice: "Nothing; compare no figure of one table with one of another over time.")
    case .contradictoryPeriod:
      Explanation(
        "A value stands at a period that is none of the frequency which its row names, such as a"
          + " quarter in a row of annual values.",
        figure: "It is left out. A date that is the first day of a period of the frequency is read"
          + " as that period, and annual and quarterly rows of the same codes are two series.",
        advice: "Correct the code of `freq` or the period at the source.")
    case .implausibleJump:
      Explanation(
        "A figure differs from that of the year before by far more than the earlier changes of its"
          + " own segment do ([methodology.md](methodology.md), \"Jumps\", has the formula;"
          + " `data/catalogue/quality.yml` its parameters).",
        figure: "It is kept.",
        advice: "Compare it with the publisher's table; if it is right, nothing is to be done.")
    case .unnamedDimension, .notTheTable, .fractionalCount, .shorterSeries, .missingSeries,
      .cutEdition:
      intakeExplanation
    case .duplicateSeries:
      Explanation(
        "A series stands twice in a file with the same values.",
        figure: "One copy is used, with the flags of both.",
        advice: "Have one of the two lines deleted at the source.")
    case .conflictingValues:
      Explanation(
        "A series stands twice in a file (after area codes were carried to today's) with different"
          + " values in a period.",
        figure: "None of them is used; their flags go on marking the series.",
        advice: "Find out which line is right, and have the other deleted at the source; until"
          + " then a correction in `data/corrections` can drop the wrong value.")
    case .implausibleValue:
      Explanation(
        "A value lies outside the plausible range of its indicator, such as a share of 121 %.",
        figure: "It is left out; its flags go on marking the series.",
        advice: "Check it at the source. If it is right, widen the range in"
          + " `data/catalogue/indicators.yml`; if it is not, correct it in `data/corrections`.")
    case .tablesDisagree:
      Explanation(
        "Two tables give a figure differently, compared at the decimals of the coarser.",
        figure: "The one of the table that the catalogue names first is used.",
        advice: "Quote the table with the figure.")
    case .ambiguousFilter:
      Explanation(
        "The filter of an indicator selects more than one series for an area and sex: it leaves a"
          + " dimension open that the table distinguishes.",
        figure: "These series are left out.",
        advice: "Name a code of every dimension in `data/catalogue/indicators.yml`.")
    case .emptySelection:
      Explanation(
        "Snapshots of a table are there, and none has a series that an indicator selects in it:"
          + " the excerpt lacks it, or a code of the filter is not the table's. Or the entry of a shortage"
          + " list keeps no row of its file.",
        figure: "There is none from this table.",
        advice: "Compare the filter with what `skillgap inspect` shows.")
    case .duplicateTitle:
      Explanation(
        "A title stands twice on a shortage list for one area.",
        figure: "It is counted once.",
        advice: "Nothing, unless the two mean different occupations.")
    case .ambiguousTitle:
      Explanation(
        "A title of a shortage list reads like two of the occupation dictionary that lead to"
          + " different unit groups.",
        figure: "It gets the unit groups of neither; they may be suggested from its words.",
        advice: "Confirm the title in `data/catalogue/title-confirmations.csv`, or correct"
          + " `data/catalogue/occupation-titles.csv`.")
    case .unknownListArea:
      Explanation(
        "A row of a shortage list names an area that the entry of the list does not explain.",
        figure: "The title is left out.",
        advice: "Add the area to the entry in `data/catalogue/shortage-lists.yml`.")
    case .emptyTitle:
      Explanation(
        "A row of a shortage list has cells, and none in the column of the titles. Rows of nothing"
          + " but delimiters and blanks are no rows.",
        figure: "The row is left out.",
        advice: "Give the row its title in the file, or delete it.")
    case .unknownListCode:
      Explanation(
        "A title of a list of unit groups has no code, or one that ISCO-08 does not have, such as one"
          + " that lost its first zero.",
        figure: "The title is looked up in the dictionary, as one without a code.",
        advice: "Correct the code at the source, or confirm the title in"
          + " `data/catalogue/title-confirmations.csv`.")
    case .respelledCode:
      Explanation(
        "A code of a shortage list has blanks around it or the `.0` that spreadsheets add.",
        figure: "It is read without them.",
        advice: "Nothing.")
    case .noCrosswalk:
      Explanation(
        "A shortage list has codes of a system from which no table of the catalogue leads to"
          + " ISCO-08.",
        figure:
          "Its titles are looked up in the dictionary, as those of a list without codes; which"
          + " are ICT is told by their unit groups, codes and words.",
        advice: "Add the codes to `data/catalogue/occupation-crosswalks.csv` with their source; or"
          + " correct the system's name in `data/catalogue/shortage-lists.yml`.")
    case .unusedConfirmation:
      Explanation(
        "A title that somebody confirmed is not on the newest edition of its list.",
        figure: "There is none that rests on it.",
        advice: "Compare the spelling with the list; or give the confirmation its last year in"
          + " `data/catalogue/title-confirmations.csv`.")
    case .unmappedLabel:
      Explanation(
        "A file shows labels in place of codes, and `data/catalogue/labels.csv` does not have some"
          + " of them.",
        figure: "The labels stay as text, so that no series of an indicator has them.",
        advice: "Add the label, or fetch the file with codes.")
    case .unusedSnapshot:
      Explanation(
        "No indicator uses the dataset of a snapshot.",
        figure: "The snapshot was not read.",
        advice: "Add the dataset to the sources of an indicator, or remove the snapshot.")
    case .correctedFigure:
      Explanation(
        "A correction in `data/corrections` met its cell, which says what the correction expects.",
        figure: "Its value or its flags are those of the correction, or it is left out;"
          + " `quality.md` lists it with reason and source, and the column `corrected` of gaps.csv"
          + " and series.csv names the correction.",
        advice: "Nothing. Once the cell says something else, the run stops: see [Errors](#errors).")
    case .receiptCollision:
      Explanation(
        "Two figures have the same receipt. With 40 bits this is to be expected once in many"
          + " thousands of reports.",
        figure: "Both are printed; the receipt does not tell them apart.",
        advice: "Report it to the project: the receipts need more digits.")
    }
  }
}
