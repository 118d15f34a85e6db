import StatisticalModel

/// What the words of a title say for one unit group, and whether that is enough to propose it.
struct TitleEvidence {
  /// What a title has of a unit group.
  private struct Item {
    let token: Int
    let isCore: Bool
    let match: TitleVocabulary.Match
  }

  /// What all words of a title say, whatever they point to.
  struct Whole {
    /// In bits; a word that is not known says half of what one of a single group does.
    var bits = 0.0
    var tokens = 0
    /// The words that few groups share, and those that are not known.
    var telling = 0
    /// The token that says what a person is: the first, in English the last.
    var leading = 0
    /// Whether that token names people of some groups, and of few.
    var leadsToPeople = false
    var mostBits = 0.0
  }

  /// Indices of the tokens that point to the group.
  private(set) var tokens: [Int] = []
  private var items: [Item] = []
  private var bits = 0.0
  private var votes = 0.0

  /// The least share of what a title says: where it names people of the group first, where it does
  /// so behind another word, in a compound of which one part or both are known, and without that.
  private enum Least {
    static let leadingCore = 0.35
    static let core = 0.4
    static let compoundCore = 0.7
    static let wholeCompound = 0.5
    static let context = 0.45
    static let single = 0.55
    /// In parts of what a word of a single group says: that of several words, and of one alone.
    static let contextBits = 0.9
    static let singleBits = 0.8
  }

  /// Takes up what a token has for the group.
  mutating func add(
    _ matches: [(match: TitleVocabulary.Match, isCore: Bool)], of token: Int, in whole: Whole,
    saying: Double
  ) {
    var said = 0.0
    for (match, isCore) in matches {
      let weight = match.bits * Self.weight(match.place)
      said += weight
      votes += weight * (isCore ? 3 : 1) * (token == whole.leading ? 1.5 : 1)
      items.append(Item(token: token, isCore: isCore, match: match))
    }
    bits += min(said, saying)
    tokens.append(token)
  }

  /// The end of a compound says what a person is, its beginning with what.
  private static func weight(_ place: TitleVocabulary.Place) -> Double {
    switch place {
    case .whole: 1
    case .tail: 0.8
    case .head: 0.6
    }
  }

  /// How much of what the title says points to the group, 0 to 1.
  func share(of whole: Whole) -> Double { whole.bits > 0 ? bits / whole.bits : 0 }

  func score(of whole: Whole) -> Double { votes * share(of: whole) }

  /// Whether the words tell the group from the others: they name its people by a word that few
  /// groups share, or several of them point to it, or the only one that says anything does.
  func isEnough(for whole: Whole) -> Bool {
    let share = share(of: whole)
    let isCompound = items.count > tokens.count
    let naming = items.filter { $0.isCore && $0.match.bits >= whole.mostBits / 2 }
    let words = naming.filter { $0.match.place == .whole }
    if words.contains(where: { $0.token == whole.leading }) { return share >= Least.leadingCore }
    if !words.isEmpty { return share >= Least.core }
    if !naming.isEmpty {
      let isWhole = tokens.count > 1 || isCompound
      return share >= (isWhole ? Least.wholeCompound : Least.compoundCore)
    }
    // A mechanic of civil works is no civil engineer.
    if whole.leadsToPeople, !tokens.contains(whole.leading) { return false }
    if tokens.count > 1 || isCompound {
      return bits >= Least.contextBits * whole.mostBits && share >= Least.context
        && items.contains { $0.match.bits >= whole.mostBits / 2 }
    }
    guard whole.telling <= 1, let only = items.first,
      whole.tokens == 1 || share >= Least.single,
      only.match.bits >= Least.singleBits * whole.mostBits
    else { return false }
    switch only.match.place {
    // By itself it names nobody: beside it stands a word such as `technicien`.
    case .whole: return whole.tokens > 1
    case .tail: return false
    // Behind it stands a word that many groups share, such as `medewerker`.
    case .head: return only.match.behind < whole.mostBits / 2
    }
  }
}
