import StatisticalModel

/// The unit groups among whose words each word stands.
struct WordGroups {
  private(set) var groups: [String: Set<Occupation>] = [:]

  mutating func insert(_ words: [String], of occupations: [Occupation]) {
    for word in words { groups[word, default: []].formUnion(occupations) }
  }
}
