import StatisticalModel

/// A page of the report as meaning: what each renderer turns into its own notation.
struct Document: Sendable, Hashable {
  enum Block: Sendable, Hashable {
    /// 1 for the title of the page.
    case heading(Int, RichText)
    case paragraph(RichText)
    case table(Table)
    case chart(Chart)
    case bulletList([RichText])
    /// Numbered from 1; `Inline.noteReference` points into it.
    case noteList([RichText])
  }

  let language: Language
  let blocks: [Block]
}
