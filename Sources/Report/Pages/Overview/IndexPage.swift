import StatisticalModel

/// The overview: one line an indicator and area, and the way to every other file.
struct IndexPage {
  let context: PageContext
  /// The pages of the run in all languages, and the other files, in the order in which they stand.
  let pages: [PageAddress]
  let tables: [DataFile]

  private var phrases: any Phrases { context.phrases }

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
    let places = context.geography.territories.compactMap(links)
    let overviews = Language.allCases.filter { $0 != context.language }.compactMap { language in
      link(to: .overview(language), language.phrases.word(.title))
    }
    let files =
      tables.map { file(at: $0.path, phrases.word($0)) }
      + (pages.contains(.quality)
        ? [file(at: context.file(of: .quality), phrases.word(.quality))] : [])
    return (places.isEmpty ? [] : [context.heading(.territories), .bulletList(places)])
      + [context.heading(.files), .bulletList(files + overviews)]
  }

  /// Nil for a territory without pages.
  private func links(to territory: Territory) -> RichText? {
    let links = [
      link(to: .territory(territory.id, context.language), phrases.word(.report)),
      link(to: .memo(territory.id, context.language), phrases.word(.memo)),
    ].compactMap { $0 }
    guard let first = links.first else { return nil }
    return links.dropFirst().reduce(
      RichText(phrases.labelled(territory.names[context.language], "")) + first
    ) { $0 + ", " + $1 }
  }

  /// Nil where there is no such page.
  private func link(to page: PageAddress, _ text: String) -> RichText? {
    pages.contains(page) ? .link(text, to: context.file(of: page)) : nil
  }

  private func file(at path: String, _ text: String) -> RichText {
    .link(path, to: path) + RichText(phrases.labelled("", text))
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
