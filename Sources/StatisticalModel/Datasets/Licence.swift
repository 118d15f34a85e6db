/// A licence under which figures may be used.
package struct Licence: Sendable, Hashable, CustomStringConvertible {
  /// `CC BY 4.0`.
  package let name: String
  /// The act that grants it; nil where none is named.
  package let act: String?

  package init(name: String, act: String? = nil) {
    self.name = name
    self.act = act
  }

  /// The name, with the act in brackets behind it.
  package var description: String { act.map { "\(name) (\($0))" } ?? name }
}
