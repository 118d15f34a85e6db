import FoundationEssentials

/// JSON as every output of the program writes it: keys sorted, indented, slashes plain.
enum JSONText {
  static func of(_ value: some Encodable) throws(PipelineError) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    } catch {
      throw PipelineError(.cannotWrite, "error: the result cannot be written as JSON: \(error)")
    }
  }
}
