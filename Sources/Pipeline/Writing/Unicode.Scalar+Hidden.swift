extension Unicode.Scalar {
  /// Whether a terminal would do something else with a character than draw it, or draw nothing.
  package var isHidden: Bool {
    // Asked of few: what Unicode knows of a scalar takes a search.
    if (0x20...0x7E).contains(value) { return false }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return properties.isDefaultIgnorableCodePoint
    }
  }
}
