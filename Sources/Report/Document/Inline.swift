/// A piece of a line with its meaning; the text in it is plain and escaped by the renderer.
enum Inline: Sendable, Hashable {
  case text(String)
  case strong(RichText)
  case emphasis(RichText)
  case code(String)
  case link(RichText, destination: String)
  /// Points to an element of the page's note list, 1-based.
  case noteReference(Int)

  var isCode: Bool {
    if case .code = self { true } else { false }
  }
}
