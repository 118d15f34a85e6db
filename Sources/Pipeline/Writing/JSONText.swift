import FoundationEssentials

/// JSON as every output of the program writes it: keys sorted, indented, slashes plain.
///
/// A character that a terminal would obey, or that nobody sees, is written as its escape: the same
/// JSON value, and harmless wherever the text is shown.
package enum JSONText {
  /// The text of a value, ending with a line feed.
  ///
  /// - Throws: `PipelineError` where it cannot be written.
  package static func of(_ value: some Encodable) throws(PipelineError) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    do {
      return escaped(String(decoding: try encoder.encode(value), as: UTF8.self)) + "\n"
    } catch {
      throw PipelineError(.cannotWrite, "error: the result cannot be written as JSON: \(error)")
    }
  }

  /// Hidden characters as `\u` and four digits; outside of strings JSON has none but line feeds.
  private static func escaped(_ json: String) -> String {
    guard json.unicodeScalars.contains(where: isEscaped) else { return json }
    var text = ""
    for scalar in json.unicodeScalars {
      guard isEscaped(scalar) else {
        text.unicodeScalars.append(scalar)
        continue
      }
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    return text
  }

  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "\n" && scalar.isHidden
  }
}
