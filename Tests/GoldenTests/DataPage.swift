import Testing

/// The worked examples of docs/data.md: a section each, with its fenced blocks in their order.
struct DataPage {
  struct Example: CustomTestStringConvertible, Sendable {
    let title: String
    var blocks: [Block] = []
    var testDescription: String { title }
  }

  enum Block: Hashable, Sendable {
    /// Lines to add to a file, which is made where there is none: ```` ```csv PATH ````.
    case lines(String, of: String)
    /// Commands behind `$ `, each with what it prints: ```` ```console ````.
    case session([Command])
    /// A block that says nothing of itself.
    case plain(String)
  }

  struct Command: Hashable, Sendable {
    let text: String
    var output = ""
  }

  /// A block that no test could try.
  struct Untried: Error, CustomStringConvertible {
    let description: String
  }

  /// The sections that have any block, in the order of the page.
  let examples: [Example]

  init(_ text: String) throws {
    var examples = [Example(title: "")]
    var fence: (info: String, body: String)?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let open = fence {
        if line == "```" {
          examples[examples.count - 1].blocks.append(try Self.block(open.info, open.body))
          fence = nil
        } else {
          fence?.body += line + "\n"
        }
      } else if line.hasPrefix("```") {
        fence = (String(line.dropFirst(3)), "")
      } else if let title = line.prefixMatch(of: /##+ (.+)/)?.1 {
        examples.append(Example(title: String(title)))
      }
    }
    guard fence == nil else { throw Untried(description: "a block has no end") }
    self.examples = examples.filter { !$0.blocks.isEmpty }
  }

  private static func block(_ info: String, _ body: String) throws -> Block {
    let words = info.split(separator: " ").map(String.init)
    switch words.first {
    case nil: return .plain(body)
    case "csv", "yaml":
      guard words.count == 2 else { throw Untried(description: "'\(info)' names no file") }
      return .lines(body, of: words[1])
    case "console": return .session(try session(body))
    default: throw Untried(description: "nothing tries a block '\(info)'")
    }
  }

  private static func session(_ body: String) throws -> [Command] {
    var commands: [Command] = []
    for line in body.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.hasPrefix("$ ") {
        commands.append(Command(text: String(line.dropFirst(2))))
      } else if commands.isEmpty {
        throw Untried(description: "'\(line)' is printed by no command")
      } else {
        commands[commands.count - 1].output += line + "\n"
      }
    }
    return commands
  }
}
