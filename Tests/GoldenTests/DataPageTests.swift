import Foundation
import TestSupport
import Testing

/// What docs/data.md tells a person to do has the effect that it shows.
@Suite("Examples of docs/data.md")
struct DataPageTests {
  private static let page = Result {
    try DataPage(String(contentsOfFile: Repository.path("docs/data.md"), encoding: .utf8))
  }

  @Test("Each thing that can be added has an example, and the layout is that of the folder")
  func examples() throws {
    let examples = try Self.page.get().examples
    #expect(
      examples.map(\.title) == [
        "Layout", "A territory", "An indicator", "A target", "A shortage list",
        "An edition of NUTS",
      ])
    guard case .plain(let layout)? = examples.first?.blocks.first else {
      Issue.record("the layout is no plain block")
      return
    }
    let shown = layout.matches(of: /(?m)^  (\w+)\//).map { String($0.1) }
    let folders = try FileManager.default.contentsOfDirectory(atPath: Repository.path("data"))
    #expect(shown.sorted() == folders.sorted())
  }

  @Test("An example does what the page shows", arguments: try page.get().examples.dropFirst())
  func example(_ example: DataPage.Example) throws {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      atPath: Repository.path("data"), toPath: folder.path + "/data")
    for block in example.blocks {
      switch block {
      case .lines(let lines, let file):
        let known = try? folder.text(of: file)
        try folder.write((known ?? "") + lines, to: file)
      case .session(let commands):
        for command in commands { try run(command, in: folder) }
      case .plain(let text):
        Issue.record("nothing tries '\(text)'")
      }
    }
  }

  private func run(_ command: DataPage.Command, in folder: TemporaryFolder) throws {
    let tools = URL(filePath: try CommandLineTool("skillgap").path).deletingLastPathComponent()
    let script = "PATH='\(tools.path)':$PATH; " + command.text
    let result = try CommandLineTool(path: "/bin/sh").run(["-c", script], in: folder.path)
    #expect(result.standardOutput == command.output, "\(command.text)")
    try #require(
      result.standardError.isEmpty && result.status == 0,
      "\(command.text): \(result.standardError)")
  }

  @Test(
    "A block that nothing tries is refused",
    arguments: [
      "```sh\nskillgap check\n```", "```csv\na,b\n```", "```console\nprinted\n```",
      "```console\n$ skillgap check\n",
    ])
  func untried(text: String) {
    #expect(throws: DataPage.Untried.self) { try DataPage(text) }
  }
}
