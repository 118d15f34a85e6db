/// A number with its unit: what is counted in millions is never subtracted from thousands unseen.
package struct Quantity: Sendable, Hashable {
  package let value: DecimalNumber
  package let unit: Unit

  package init(_ value: DecimalNumber, _ unit: Unit) {
    self.value = value
    self.unit = unit
  }

  /// Why two quantities have no difference, or one no value in another unit.
  package enum Fault: Error, Hashable {
    /// The units count different things: persons and per cent.
    case unrelated(Unit, Unit)
    /// The result has more digits than 64 bits hold.
    case overflow
  }

  /// The same quantity in `unit`, exact: 20 million persons are 20000 thousand.
  ///
  /// - Throws: `unrelated` where the units count different things, `overflow`.
  package func converted(to unit: Unit) throws(Fault) -> Quantity {
    if self.unit == unit { return self }
    guard let mine = self.unit.kind, let theirs = unit.kind, let from = mine.personsExponent,
      let to = theirs.personsExponent
    else {
      // Two codes of one kind, such as PC and PC_IND, are shares of different wholes.
      throw .unrelated(self.unit, unit)
    }
    guard let value = value.shifted(by: from - to) else { throw .overflow }
    return Quantity(value, unit)
  }

  /// The exact difference in the unit of `right`.
  ///
  /// - Throws: `unrelated` where the units count different things, `overflow`.
  package static func difference(_ left: Quantity, _ right: Quantity) throws(Fault) -> Quantity {
    let left = try left.converted(to: right.unit)
    guard let value = try? DecimalNumber.difference(left.value, right.value) else {
      throw .overflow
    }
    return Quantity(value, right.unit)
  }
}

extension Unit.Kind {
  /// How many persons one of the unit stands for, as a power of ten; nil for per cent.
  fileprivate var personsExponent: Int? {
    switch self {
    case .percentage: nil
    case .persons: 0
    case .thousandPersons: 3
    case .millionPersons: 6
    }
  }
}

extension DecimalNumber {
  /// This number times 10 to the power of `exponent`; nil where it does not fit.
  fileprivate func shifted(by exponent: Int) -> DecimalNumber? {
    let scale = Int(scale) - exponent
    if (0...Int(Self.maximumScale)).contains(scale) {
      return DecimalNumber(significand: significand, scale: UInt8(scale))
    }
    guard scale < 0, -scale <= Int(Self.maximumScale) else { return nil }
    let factor = DecimalNumber(significand: Int64(Self.powerOfTen(-scale)))
    return try? DecimalNumber.product(DecimalNumber(significand: significand), factor)
  }
}
