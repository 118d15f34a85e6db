/// What docs/architecture.md says of the modules, and how the source differs from it.
struct ArchitecturePage {
  /// A module: of the page as it is described, of the source as it is.
  struct Module: Hashable {
    let name: String
    var imports: Set<String> = []
    var folders: Set<String> = []
  }

  /// In the order of the page.
  private(set) var modules: [Module] = []
  /// Lines below the heading of a module that are neither of its three parts, and what is missing.
  private(set) var faults: [String] = []
  /// The first column of the table of modules.
  let table: [String]

  /// Reads the sections of `## Modules`: a heading with the name of the module, a sentence, a line
  /// of imports, and a line with a sentence a folder.
  init(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    table = lines.compactMap { $0.firstMatch(of: /^\| `(\w+)` \|/).map { String($0.1) } }
    let section = lines.drop { $0 != "## Modules" }.dropFirst().prefix { !$0.hasPrefix("## ") }
    var hasSentence = true
    for line in section where !line.isEmpty {
      if let match = line.wholeMatch(of: /### `(\w+)`/) {
        if !hasSentence, let last = modules.last { faults.append("\(last.name): no sentence") }
        modules.append(Module(name: String(match.1)))
        hasSentence = false
      } else if let match = line.wholeMatch(of: /Imports: (.+)\./), !modules.isEmpty {
        let names = match.1.matches(of: /`(\w+)`/).map { String($0.1) }
        modules[modules.count - 1].imports.formUnion(names)
      } else if let match = line.wholeMatch(of: /- `(\w+)\/` .+\./), !modules.isEmpty {
        modules[modules.count - 1].folders.insert(String(match.1))
      } else if line.hasSuffix("."), !line.hasPrefix("-") {
        hasSentence = true
      } else {
        faults.append(String(line))
      }
    }
    if !hasSentence, let last = modules.last { faults.append("\(last.name): no sentence") }
  }

  /// What the page says and the source does not, or the other way round; none where they agree.
  func differences(from source: [Module]) -> [String] {
    let known = Dictionary(source.map { ($0.name, $0) }) { first, _ in first }
    let said = Dictionary(modules.map { ($0.name, $0) }) { first, _ in first }
    let names = Set(known.keys).union(said.keys).sorted()
    let table = table == modules.map(\.name) ? [] : ["the table and the sections name others"]
    return faults + table
      + names.flatMap { name -> [String] in
        guard let said = said[name] else { return ["\(name): not on the page"] }
        guard let known = known[name] else { return ["\(name): only on the page"] }
        return [
          ("imports", said.imports.symmetricDifference(known.imports)),
          ("folders", said.folders.symmetricDifference(known.folders)),
        ].filter { !$1.isEmpty }.map { "\(name): \($0) \($1.sorted().joined(separator: ", "))" }
      }
  }
}
