import StatisticalModel

/// Understands what stands behind a value: `b`, `bu`, `b u`, `(bu)`, `|C`, `@C`.
struct FlagParser {
  let known: Flags

  struct Parsed: Equatable {
    var flags = Flags.none
    var confidentiality: ConfidentialityStatus?
    /// What no list explains, as spelled; a letter among it is kept as a flag all the same.
    var unknown = ""
  }

  /// The set of letters in `text`; blanks, parentheses, `|` and `@` only separate.
  func parse(_ text: String) -> Parsed {
    var parsed = Parsed()
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "|"),
        UInt8(ascii: "@"), UInt8(ascii: ","):
        continue
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        parsed.flags.insert(byte)
        if !known.letters.contains(byte) { parsed.unknown.unicodeScalars.append(.init(byte)) }
      default:
        if let status = ConfidentialityStatus(rawValue: byte) {
          parsed.confidentiality = status
        } else {
          parsed.flags.insert(byte)
          parsed.unknown.unicodeScalars.append(.init(byte))
        }
      }
    }
    return parsed
  }
}
