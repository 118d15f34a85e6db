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
    let size = context.style.quantity(
      weight.quantity.value, unit: weight.quantity.unit, decimals: 0, in: .sentence)
    return name + " (\(size); \(year))"
  }

  private func value(_ value: DecimalNumber) -> String {
    context.style.quantity(
      value, unit: indicator.unit, decimals: indicator.decimals, in: .sentence)
  }

  private func weights(_ weight: Weight) -> CompositeNote.Weights {
    switch weight.population {
    case .persons(let group):
      group.years.map { .persons(from: $0.lowerBound, to: $0.upperBound) } ?? .allAges
    case .employed: .employed
    case .counted(let id):
      .other(context.catalogue.indicator(id)?.label[context.language] ?? id.text)
    }
  }
}
