/// How many titles of a list are ICT, its figures written.
struct ShortageCountText: Sendable, Hashable {
  let core: Int
  let wide: Int
  let titles: Int
  /// What the publisher itself counts; nil where that is not known, or the same.
  let published: Int?
  let publisher: String?
}
