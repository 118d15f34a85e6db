import StatisticalModel

/// What a code that the catalogue does not know looks like.
enum AreaCodeKind: Int, Comparable, CaseIterable {
  /// `EU28`, `EA20`, `EEA30`: a union of countries.
  case union
  /// Two letters.
  case country
  /// `BEZZ`: the part of a country that belongs to no region.
  case extraRegio
  /// `BE002M`, `PL004MC`: a metropolitan region.
  case metropolitanRegion
  /// Built as NUTS builds its codes, within a country that the catalogue knows.
  case region
  case other

  init(_ code: ReferenceArea, countries: Set<ReferenceArea>) {
    let bytes = Array(code.text.utf8)
    let rest = bytes.dropFirst(2)
    let isLettered = bytes.count >= 2 && bytes.prefix(2).allSatisfy(Self.isLetter)
    guard isLettered else {
      self = .other
      return
    }
    if ["EU", "EA", "EEA"].contains(where: { prefix in
      code.text.hasPrefix(prefix)
        && (bytes.dropFirst(prefix.utf8.count).first.map(Self.isDigit) ?? (prefix != "EEA"))
    }) {
      self = .union
    } else if rest.isEmpty {
      self = .country
    } else if rest.count <= 3, rest.allSatisfy({ $0 == UInt8(ascii: "Z") }) {
      self = .extraRegio
    } else if (4...5).contains(rest.count), rest.prefix(3).allSatisfy(Self.isDigit),
      rest.dropFirst(3).first == UInt8(ascii: "M")
    {
      self = .metropolitanRegion
    } else if rest.count <= 3, countries.contains(ReferenceArea(String(code.text.prefix(2)))),
      rest.allSatisfy({ Self.isDigit($0) || Self.isLetter($0) })
    {
      self = .region
    } else {
      self = .other
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// What codes of the kind are, as a sentence goes on after their names.
  var description: String {
    switch self {
    case .union: "unions of countries"
    case .country: "countries"
    case .extraRegio: "parts of countries outside every region"
    case .metropolitanRegion: "metropolitan regions, which are no level of NUTS"
    case .region: "regions of another edition of NUTS, or of one that the catalogue lacks"
    case .other: "no code of a country, a union or NUTS"
    }
  }
}
