/// A line of text: its pieces in their order.
struct RichText: Sendable, Hashable, ExpressibleByStringLiteral {
  var inlines: [Inline]

  init(_ inlines: [Inline]) { self.inlines = inlines }

  /// Plain text; empty text has no piece.
  init(_ text: String) { inlines = text.isEmpty ? [] : [.text(text)] }

  init(stringLiteral value: String) { self.init(value) }

  /// The same with neighbouring plain texts as one: what Markdown would read is read across them.
  var joined: Self {
    var joined: [Inline] = []
    for inline in inlines {
      if case .text(let next) = inline, case .text(let last)? = joined.last {
        joined[joined.count - 1] = .text(last + next)
      } else {
        joined.append(inline)
      }
    }
    return Self(joined)
  }

  static func + (left: Self, right: Self) -> Self { Self(left.inlines + right.inlines) }

  static func code(_ text: String) -> Self { Self([.code(text)]) }

  static func strong(_ text: String) -> Self { Self([.strong(Self(text))]) }

  static func link(_ text: String, to destination: String) -> Self {
    Self([.link(Self(text), destination: destination)])
  }

  /// The references to `notes`, each behind a space.
  static func references(to notes: [Int]) -> Self {
    Self(notes.flatMap { [Inline.text(" "), .noteReference($0)] })
  }

  /// There is no such figure, as Eurostat marks it.
  static let notAvailable: Self = ":"
  /// There can be no such figure.
  static let notApplicable: Self = "–"
}
