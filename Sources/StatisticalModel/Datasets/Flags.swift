/// The flags of an observation, a set of letters: Eurostat's OBS_FLAG.
///
/// `bu` is a break *and* a low reliability; the order in which a file spells the letters means
/// nothing. A letter that no list knows is kept, in the case that it has. Confidentiality is an
/// attribute of its own.
package struct Flags: Sendable, Hashable {
  /// The letters `a` to `z` from bit 0, `A` to `Z` from bit 32.
  private var bits: UInt64

  private init(bits: UInt64) { self.bits = bits }

  package static let none = Flags(bits: 0)

  /// This project's own mark of a computed value alone.
  package static let calculated: Flags = {
    var flags = Flags.none
    flags.insert(Flag.calculated.rawValue)
    return flags
  }()

  /// The flags of the ASCII letters in `text`; other characters are not flags.
  package init(_ text: some StringProtocol) {
    bits = 0
    for byte in text.utf8 { insert(byte) }
  }

  /// Adds the flag that an ASCII letter stands for; anything else is ignored.
  package mutating func insert(_ letter: UInt8) {
    if let bit = Self.bit(of: letter) { bits |= bit }
  }

  private static func bit(of letter: UInt8) -> UInt64? {
    switch letter {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): 1 << UInt64(letter - UInt8(ascii: "a"))
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): 1 << UInt64(letter - UInt8(ascii: "A") + 32)
    default: nil
    }
  }

  package func contains(_ letter: Flag) -> Bool {
    Self.bit(of: letter.rawValue).map { bits & $0 != 0 } ?? false
  }

  package func union(_ other: Flags) -> Flags { Flags(bits: bits | other.bits) }

  package func subtracting(_ other: Flags) -> Flags { Flags(bits: bits & ~other.bits) }

  package var isEmpty: Bool { bits == 0 }

  /// The letters as ASCII, in alphabetical order, lower case first.
  package var letters: [UInt8] {
    (0..<64).filter { bits & (1 << UInt64($0)) != 0 }.map {
      $0 < 32 ? UInt8(ascii: "a") + UInt8($0) : UInt8(ascii: "A") + UInt8($0 - 32)
    }
  }
}

extension Flags: CustomStringConvertible {
  /// The letters in alphabetical order, as Eurostat prints them: `bdu`.
  package var description: String { String(decoding: letters, as: UTF8.self) }
}
