/// A gap of percentage points as a number of persons, or why there is none.
package enum PersonsGap: Sendable, Hashable {
  /// The persons that are missing to the target, negative once it is passed, of a population.
  case missing(DecimalNumber, of: Weight)
  case refused(Refusal)

  package var missing: DecimalNumber? {
    if case .missing(let persons, _) = self { persons } else { nil }
  }

  /// The population that the persons are a part of, with its year.
  package var population: Weight? {
    if case .missing(_, let population) = self { population } else { nil }
  }

  package var refusal: Refusal? {
    if case .refused(let refusal) = self { refusal } else { nil }
  }
}
