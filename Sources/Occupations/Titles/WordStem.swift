/// Cuts endings of number and gender off words, so that forms of one word are equal.
///
/// Light stemming after Savoy (2006): a few endings a language, never below three letters. Words
/// come folded, as in `TitleWords`.
enum WordStem {
  /// An ending and what stands in its place.
  private typealias Ending = (cut: String, put: String)

  static func stem(_ word: String, language: String) -> String {
    let endings = endings[language] ?? []
    var stem = word
    for round in endings {
      if let ending = round.first(where: { stem.hasSuffix($0.cut) }),
        stem.count - ending.cut.count + ending.put.count >= 3
      {
        stem = stem.dropLast(ending.cut.count) + ending.put
      }
    }
    return stem
  }

  /// One list of endings a round, the longest first; of each round one ending is cut at most.
  private static let endings: [String: [[Ending]]] = [
    "fr": [
      [("aux", "al"), ("s", ""), ("x", "")],
      [
        ("trices", "teur"), ("trice", "teur"), ("euse", "eur"), ("ienne", "ien"), ("iere", "ier"),
        ("onne", "on"), ("elle", "el"), ("ive", "if"), ("ere", "er"), ("ee", "e"),
      ],
      [("e", "")],
    ],
    "nl": [
      [("en", ""), ("s", "")],
      [("ster", "er"), ("e", "")],
    ],
    "de": [
      [("innen", ""), ("in", "")],
      [("en", ""), ("er", ""), ("es", ""), ("n", ""), ("s", "")],
      [("e", "")],
    ],
    "en": [
      [("ies", "y"), ("sses", "ss"), ("s", "")],
      [("e", "")],
    ],
  ]
}
