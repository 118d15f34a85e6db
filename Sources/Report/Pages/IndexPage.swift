import StatisticalModel

/// The overview: one line an indicator and area, and the way to every other file.
struct IndexPage {
  let context: PageContext
  let territories: [TerritoryResult]
  /// The languages of the run, for the links between the overviews.
  let languages: [Language]

  private var phrases: any Phrases { context.phrases }

  static func path(_ language: Language) -> String {
    language == .english ? "index.md" : "index.\(language.rawValue).md"
  }

  var document: Document {
    var apparatus = PageApparatus(context)
    let targets = context.catalogue.targets.flatMap {
      TargetSection(context: context, target: $0).blocks(apparatus: &apparatus)
    }
    let others = LatestSection(context: context).blocks(apparatus: &apparatus)
    let notBundled = notBundled(apparatus: &apparatus)
    let title = Document.Block.heading(1, RichText(phrases.word(.title)))
    let purpose = Document.Block.paragraph(RichText(phrases.purpose.joined(separator: " ")))
    return Document(
      language: context.language,
      blocks: [title, purpose, apparatus.editionLine] + links + targets + others + notBundled
        + apparatus.blocks)
  }

  private var links: [Document.Block] {
    let pages = territories.map { result -> RichText in
      let file = context.fileName(result.territory.id)
      return RichText(phrases.labelled(result.territory.names[context.language], ""))
        + .link(phrases.word(.report), to: "territories/" + file) + ", "
        + .link(phrases.word(.memo), to: "memo/" + file)
    }
    let files =
      DataFile.allCases.map { ($0.path, phrases.word($0)) } + [
        ("quality.md", phrases.word(.quality))
      ]
    let overviews = languages.filter { $0 != context.language }.map { language in
      RichText.link(language.phrases.word(.title), to: Self.path(language))
    }
    let lines = files.map { path, text in
      .link(path, to: path) + RichText(phrases.labelled("", text))
    }
    return (pages.isEmpty ? [] : [context.heading(.territories), .bulletList(pages)])
      + [context.heading(.files), .bulletList(lines + overviews)]
  }

  /// The indicators of which the results hold no value, and those with a target that no section
  /// shows: each with these targets, and with the tables that would give figures.
  private func notBundled(apparatus: inout PageApparatus) -> [Document.Block] {
    let given = Set(
      context.input.figures.series.filter { $0.latest != nil }.map(\.indicator))
    var lines: [RichText] = []
    for indicator in context.catalogue.indicators where indicator.role == .indicator {
      let targets = context.catalogue.targets.filter {
        $0.indicator == indicator.id && !TargetSection(context: context, target: $0).hasFigures
      }
      guard !given.contains(indicator.id) || !targets.isEmpty else { continue }
      for target in targets { apparatus.use(target) }
      let end = given.contains(indicator.id) ? refusals(of: targets) : [absence(of: indicator)]
      let sentences = context.statements(targets, of: indicator) + end
      lines.append(RichText(sentences.joined(separator: " ")))
    }
    return lines.isEmpty ? [] : [context.heading(.notBundled), .bulletList(lines)]
  }

  /// Why targets of an indicator that has figures stand without any.
  private func refusals(of targets: [Target]) -> [String] {
    targets.map { target in
      let refusal = context.input.figures.targets.gaps.first { $0.target.id == target.id }?.refusal
      return phrases.noFigure(
        for: [context.name(of: target.area)], refusal ?? .notInBundledData)
    }
  }

  private func absence(of indicator: Indicator) -> String {
    let text = context.absence(of: indicator)
    let note = indicator.note?[context.language] ?? ""
    return note.isEmpty ? text : text + " " + note.asSentence
  }
}
