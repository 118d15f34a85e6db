import StatisticalModel

/// Says how a figure was computed from the sides of a territory.
struct CompositeText {
  let context: PageContext
  let indicator: Indicator

  /// The note of a figure; `subject` names the territory and the indicator.
  func note(_ derivation: Derivation, subject: String) -> String {
    let isWhole = derivation.inputs.allSatisfy { $0.value != nil }
    return context.phrases.composite(
      CompositeNote(
        subject: subject, kind: kind(of: derivation), members: derivation.inputs.map(member),
        weights: derivation.inputs.compactMap(\.weight).first.map(weights),
        isSubstitute: derivation.inputs.contains { $0.weight?.isSubstitute ?? false },
        coverage: isWhole ? nil : context.coverage(derivation.coverage),
        bounds: derivation.bounds.map {
          CompositeNote.Bounds(least: value($0.lowerBound), most: value($0.upperBound))
        }))
  }

  private func kind(of derivation: Derivation) -> CompositeNote.Kind {
    switch derivation.method {
    case .sum: .sum
    case .weightedMean, .shareOfPersons: derivation.status == .modelled ? .estimate : .mean
    }
  }

  /// `West Flanders 12.1% (641,886; 2018)`.
  private func member(_ input: Derivation.Input) -> String {
    let flagged = input.value.map { context.style.flagged(value($0), input.flags) } ?? ":"
    let name = "\(context.name(of: input.area)) \(flagged)"
    guard let weight = input.weight else { return name }
    let year =
      "\(weight.year)" + (weight.isEstimate ? ", " + context.phrases.word(.estimatedYear) : "")
    return name + " (\(context.style.number(weight.persons, decimals: 0)); \(year))"
  }

  private func value(_ value: DecimalNumber) -> String {
    context.style.quantity(
      value, unit: indicator.unit, decimals: indicator.decimals, in: .sentence)
  }

  private func weights(_ weight: Derivation.Weight) -> CompositeNote.Weights {
    if weight.population == "TOTAL" { return .allAges }
    let ends = weight.population.dropFirst().split(separator: "-").compactMap { Int($0) }
    if weight.population.hasPrefix("Y"), ends.count == 2 {
      return .persons(from: ends[0], to: ends[1])
    }
    return .other(labels(in: weight.population))
  }

  /// The label of an indicator, or of the two whose quotient a weight is.
  private func labels(in ids: String) -> String {
    ids.split(separator: "/").map { part in
      let id = IndicatorID(part.filter { $0 != " " })
      return context.catalogue.indicator(id)?.label[context.language] ?? id.text
    }.joined(separator: " / ")
  }
}

extension PageContext {
  /// A share of a weight in per cent.
  func coverage(_ coverage: DecimalNumber) -> String {
    style.percent(
      DecimalNumber.quotient(coverage, DecimalNumber(significand: 1), shift: 2) ?? .zero,
      decimals: 1)
  }
}
