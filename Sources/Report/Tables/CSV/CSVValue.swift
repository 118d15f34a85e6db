package import StatisticalModel

/// A value that a field of a CSV file may hold.
package protocol CSVValue {
  var csvField: CSVField { get }
}

extension String: CSVValue {
  package var csvField: CSVField { .text(self) }
}

/// A code as its list spells it.
extension Code: CSVValue {
  package var csvField: CSVField { .text(text) }
}

/// The code of an area, or the id of a territory.
extension Place: CSVValue {
  package var csvField: CSVField { .text(text) }
}

/// The elements in their order, with `;` between them: text, whatever they are.
extension Array: CSVValue where Element: CustomStringConvertible {
  package var csvField: CSVField { .text(map(\.description).joined(separator: ";")) }
}

extension DecimalNumber: CSVValue {
  package var csvField: CSVField { .decimal(self) }
}

extension Int: CSVValue {
  package var csvField: CSVField { .integer(self) }
}

extension Bool: CSVValue {
  package var csvField: CSVField { .truth(self) }
}

extension TimePeriod: CSVValue {
  package var csvField: CSVField { .period(self) }
}

extension Edition: CSVValue {
  package var csvField: CSVField { .edition(self) }
}

extension Flags: CSVValue {
  package var csvField: CSVField { .flags(self) }
}

extension Receipt: CSVValue {
  package var csvField: CSVField { .receipt(self) }
}
