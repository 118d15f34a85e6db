package import StatisticalModel

/// A value whose notation is the program's own: it is no text, and no formula either.
///
/// A negative gap begins with `-` and stays a number.
package protocol BareCSVValue: CustomStringConvertible {}

extension Int: BareCSVValue {}
extension DecimalNumber: BareCSVValue {}
extension TimePeriod: BareCSVValue {}
extension Edition: BareCSVValue {}
extension Flags: BareCSVValue {}
extension Receipt: BareCSVValue {}
