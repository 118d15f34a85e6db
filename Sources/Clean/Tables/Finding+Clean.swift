import StatisticalModel

/// The messages of Clean, each beside the flaw it names.
extension Finding {
  static func recoded(
    _ code: ReferenceArea, to successor: ReferenceArea, at location: SourceLocation
  ) -> Finding {
    Finding(
      code: .recodedArea, location: location,
      message: "the area \(code) is read as \(successor), its code today",
      remedy: "nothing to do: rates and counts are those of the same territory")
  }

  static func discontinued(_ code: ReferenceArea, at location: SourceLocation) -> Finding {
    Finding(
      code: .discontinuedCode, location: location,
      message:
        "the area \(code) is no longer in use and no single area succeeds it; its series stay"
        + " under the old code",
      remedy: "nothing to do: it is compared with no area of today")
  }

  static func unknownAreas(
    _ codes: [ReferenceArea], _ kind: AreaCodeKind, at location: SourceLocation
  ) -> Finding {
    let shown = codes.prefix(10).map(\.text).joined(separator: ", ")
    let more = codes.count > 10 ? " and \(codes.count - 10) more" : ""
    return Finding(
      code: .unknownCode, location: location,
      message: (codes.count == 1
        ? "the area \(shown) is not in the catalogue; its figures are kept under that code"
        : "the areas \(shown)\(more) are not in the catalogue; their figures are kept under these"
          + " codes") + " (\(kind.description))",
      remedy: "add what reports need to data/catalogue/areas.csv")
  }

  static func unmapped(
    _ labels: [String], of dimension: String, at location: SourceLocation
  ) -> Finding {
    let shown = labels.prefix(3).map { "'\($0)'" }.joined(separator: ", ")
    let more = labels.count > 3 ? " and \(labels.count - 3) more" : ""
    if dimension == LabelDictionary.flags || dimension == LabelDictionary.confidentiality {
      return Finding(
        code: .unmappedLabel, location: location,
        message:
          "no codelist has \(shown)\(more) in the place of flags; the figures are kept, their"
          + " flags count as unknown",
        remedy:
          "add what they stand for to data/catalogue/labels.csv under '\(dimension)', or fetch"
          + " the file with codes")
    }
    return Finding(
      code: .unmappedLabel, location: location,
      message:
        "\(shown)\(more) in the place of codes of '\(dimension)' are in no codelist; they stay"
        + " as they are",
      remedy: "add what reports need to data/catalogue/labels.csv, or fetch the file with codes")
  }

  static func unknownFlag(
    _ unknown: String, in text: String, at location: SourceLocation
  ) -> Finding {
    Finding(
      code: .unknownFlag, location: location,
      message: "'\(unknown)' in the flags '\(text)' is no known flag; the figure is kept with it",
      remedy: "look it up in the table's metadata and add it to data/catalogue/flags.csv")
  }

  static func corrected(_ applied: AppliedCorrection) -> Finding {
    let correction = applied.correction
    let result =
      switch correction.action {
      case .drop: applied.after.flags.isEmpty ? "is left out" : "is left out but for its flags"
      case .override, .flag: "is read as '\(applied.after)'"
      }
    return Finding(
      code: .correctedFigure, location: applied.cell,
      message: "'\(applied.before)' in \(correction.period) for \(correction.key) \(result):"
        + " \(correction.reason) (\(correction.location), after \(correction.source))",
      remedy: "nothing to do: a run stops once the source says something else")
  }

  static func duplicate(
    _ key: SeriesKey, firstLine: UInt32, sameFlags: Bool, at location: SourceLocation
  ) -> Finding {
    Finding(
      code: .duplicateSeries, location: location,
      message: "the series \(key) stands on line \(firstLine) already, with the same values"
        + (sameFlags
          ? "; one copy is used" : " and other flags; one copy is used, with the flags of both"),
      remedy: "delete one of the two lines at the source")
  }

  static func conflict(
    _ key: SeriesKey, firstLine: UInt32, periods: [TimePeriod], at location: SourceLocation
  ) -> Finding {
    let periods = periods.map(\.description).joined(separator: ", ")
    return Finding(
      code: .conflictingValues, location: location,
      message: "the series \(key) stands on line \(firstLine) already, with other values in"
        + " \(periods); these figures are left out",
      remedy: "find out which line is right and delete the other")
  }

  static func contradictory(
    _ period: TimePeriod, _ frequency: Frequency, of codes: SeriesKey, at location: SourceLocation
  ) -> Finding {
    Finding(
      code: .contradictoryPeriod, location: location,
      message:
        "\(period) for \(codes) is no period of the frequency '\(frequency.rawValue)' that its"
        + " row names; the figure is left out",
      remedy: "correct the code of 'freq' or the period at the source")
  }

  static func fractional(
    _ value: DecimalNumber, of key: SeriesKey, period: TimePeriod, at location: SourceLocation
  ) -> Finding {
    Finding(
      code: .fractionalCount, location: location,
      message: "\(value) in \(period) for \(key) is a count of persons with decimals; the figure is"
        + " left out",
      remedy: "thousands are not separated: write \(value) without its separator if that is what it"
        + " means, and import the file again")
  }

  static func negative(
    _ value: DecimalNumber, of key: SeriesKey, period: TimePeriod, at location: SourceLocation
  ) -> Finding {
    Finding(
      code: .implausibleValue, location: location,
      message: "\(value) in \(period) for \(key) is a count below 0; the figure is left out",
      remedy: "check it at the source")
  }

  static func implausible(
    _ value: DecimalNumber, of key: SeriesKey, period: TimePeriod, rule: PlausibilityRule,
    at location: SourceLocation
  ) -> Finding {
    Finding(
      code: .implausibleValue, location: location,
      message: "\(value) in \(period) for \(key) is outside \(rule.range.lowerBound) to"
        + " \(rule.range.upperBound), the plausible range of \(rule.indicator); the figure is left"
        + " out",
      remedy: "check it at the source; if it is right, widen the range in"
        + " data/catalogue/indicators.yml")
  }
}
