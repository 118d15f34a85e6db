import Foundation
import TestSupport
import Testing

@Suite("Architecture")
struct ArchitectureTests {
  /// The folders in a folder of the repository.
  private static func folders(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: Repository.path(path)).filter { name in
      var isFolder: ObjCBool = false
      // Safe: the flag is written while the call lasts.
      return unsafe FileManager.default.fileExists(
        atPath: Repository.path("\(path)/\(name)"), isDirectory: &isFolder) && isFolder.boolValue
    }
  }

  private static func page() throws -> ArchitecturePage {
    ArchitecturePage(try text(of: "docs/architecture.md"))
  }

  private static func text(of path: String) throws -> String {
    try String(contentsOfFile: Repository.path(path), encoding: .utf8)
  }

  @Test("The page names every module, what each imports, and says what lives in each folder")
  func modules() throws {
    let names = Set(try Self.folders(in: "Sources"))
    let files = Dictionary(grouping: SourceFile.all, by: \.module)
    let modules = try files.map { name, files in
      ArchitecturePage.Module(
        name: name, imports: Set(files.flatMap(\.imports)).intersection(names),
        folders: Set(try Self.folders(in: "Sources/" + name)))
    }
    #expect(modules.count > 8)
    #expect(try Self.page().differences(from: modules) == [])
    // Those without Swift are C libraries, which the page names in a sentence.
    let text = try Self.text(of: "docs/architecture.md")
    for name in names.subtracting(files.keys) { #expect(text.contains("`\(name)`"), "\(name)") }
  }

  @Test("Package.swift lets each module import what the page says, and no more")
  func package() throws {
    let names = Set(try Self.folders(in: "Sources"))
    let targets = try Self.text(of: "Package.swift")
      .matches(of: /\.(?:target|executableTarget)\(\s*name: "(\w+)"([^@]*?)swiftSettings/)
    let declared = targets.filter { names.contains(String($0.1)) }.map { target in
      let quoted = target.2.matches(of: /"(\w+)"/).map { String($0.1) }
      return "\(target.1): \(names.intersection(quoted).sorted())"
    }
    let said = try Self.page().modules.map { "\($0.name): \($0.imports.sorted())" }
    #expect(declared.sorted() == said.sorted())
  }

  /// A page with two modules.
  private static let example = """
    # Architecture

    | module | turns |
    |---|---|
    | `Kiln` | clay into bricks |
    | `Wall` | bricks into walls |

    ## Modules

    ### `Kiln`

    Bakes.

    ### `Wall`

    Stands.

    Imports: `Kiln`, and `Clay`.

    - `Mortar/` what holds the bricks.

    ## Rest

    - `Roof/` elsewhere.
    """

  private static let kiln = ArchitecturePage.Module(name: "Kiln")
  private static let wall = ArchitecturePage.Module(
    name: "Wall", imports: ["Clay", "Kiln"], folders: ["Mortar"])

  @Test("A page that says what is so has no differences")
  func agreement() {
    #expect(ArchitecturePage(Self.example).differences(from: [Self.wall, Self.kiln]) == [])
  }

  @Test(
    "A page that says something else is found",
    arguments: [
      ("`Kiln`, and", "and", "Wall: imports Kiln"), (", and `Clay`", "", "Wall: imports Clay"),
      ("`Mortar/`", "`Stucco/`", "Wall: folders Mortar, Stucco"),
      ("- `Mortar/` what holds the bricks.\n", "", "Wall: folders Mortar"),
      (" what holds the bricks.", "", "- `Mortar/`; Wall: folders Mortar"),
      ("Stands.\n", "", "Wall: no sentence"), ("Bakes.\n", "", "Kiln: no sentence"),
      ("| `Wall` |", "| Wall |", "the table and the sections name others"),
      (
        "### `Kiln`\n\nBakes.\n", "",
        "the table and the sections name others; Kiln: not on the page"
      ),
    ])
  func difference(old: String, new: String, difference: String) {
    let page = ArchitecturePage(Self.example.replacing(old, with: new))
    let found = page.differences(from: [Self.wall, Self.kiln])
    #expect(found.joined(separator: "; ") == difference)
  }

  @Test("A module, a folder and an import that the page does not know are found")
  func unknown() {
    var wall = Self.wall
    wall.folders.insert("Paint")
    wall.imports = ["Clay"]
    let roof = ArchitecturePage.Module(name: "Roof")
    #expect(
      ArchitecturePage(Self.example).differences(from: [Self.kiln, wall, roof]) == [
        "Roof: not on the page", "Wall: imports Kiln", "Wall: folders Paint",
      ])
    #expect(
      ArchitecturePage(Self.example).differences(from: [Self.wall]) == ["Kiln: only on the page"])
  }
}
