import StatisticalModel

/// The codes of SDMX for the status of an observation, in place of Eurostat's letters.
///
/// Source: SDMX code lists CL_OBS_STATUS and CL_CONF_STATUS. `A` is a normal value and `F` a free
/// one: neither says anything. The other letters are Eurostat's in capitals.
enum SDMXStatus {
  private static let letters: Set<Character> = ["B", "D", "E", "F", "I", "M", "N", "P", "U"]

  /// The flags of Eurostat that a cell of OBS_STATUS means; other texts are as they are.
  static func flags(_ text: String) -> String {
    guard let letter = text.first, text.count == 1 else { return text }
    if letter == "A" { return "" }
    return letters.contains(letter) ? text.lowercased() : text
  }

  /// The status that a cell of OBS_CONF or CONF_STATUS means; other texts are as they are.
  static func confidentiality(_ text: String) -> String { text == "F" ? "" : text }
}
