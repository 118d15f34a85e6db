import Foundation
import StatisticalModel
import TestSupport
import Testing

@testable import Catalogue

@Suite("Origins")
struct OriginFileTests {
  private static let digest = String(repeating: "0a", count: 32)

  /// Texts that a careless writer of YAML would change.
  static let texts = [
    "plain", "with \"quotes\" and 'others'", "key: value", "# no comment", "- no list", "2024",
    "2024-04-17", "true", "null", "~", "unknown", "1e3", "0x1F", "métiers en tension – œuvre ’",
    "two\nlines", "ends with a line feed\n", " blank at both ends ", "TAB\there", "back\\slash",
    "{brace}", "[bracket]", "&anchor", "*alias", "!tag", "%directive", "@at", "`tick`", "😀",
    String(repeating: "long ", count: 60), "a\u{A0}b", "e\u{301}", "\u{7F}", "\u{85}", "\u{2028}",
  ]

  private static func origin(
    _ text: String?, scope: SnapshotScope = .full, flags: FlagKnowledge = .known
  ) -> Origin {
    Origin(
      publisher: text, dataset: text ?? "code", title: text ?? "title", tableUpdated: text,
      retrieved: text, scope: scope, transcription: text, flags: flags, licence: text, source: text,
      notes: text, sha256: digest, contentSHA256: digest)
  }

  private static func reread(_ origin: Origin) throws -> Origin {
    try OriginFile.read(try OriginFile.write(origin, file: "x.origin.yml"), file: "x.origin.yml")
  }

  @Test("What is written is read back", arguments: texts)
  func identity(text: String) throws {
    #expect(try Self.reread(Self.origin(text)) == Self.origin(text))
  }

  @Test("What is unknown stays unknown")
  func unknown() throws {
    for scope in SnapshotScope.allCases {
      for flags in [FlagKnowledge.known, .unknownFrom(year: 2023)] {
        let origin = Self.origin(nil, scope: scope, flags: flags)
        #expect(try Self.reread(origin) == origin)
      }
    }
  }

  @Test("Flags that are unknown stay unknown")
  func unknownFlags() throws {
    let origin = Self.origin(nil, flags: .unknown)
    let reread = try Self.reread(origin)
    #expect(reread == origin)
  }

  @Test("Any text is read back")
  func randomTexts() throws {
    var generator = SeededGenerator(seed: 2026)
    let alphabet = Array(":-#\"'{}[],&*!|>%@`\\ \t\n~?=aé’0.")
    for _ in 0..<200 {
      let length = Int.random(in: 1...20, using: &generator)
      let text = String((0..<length).compactMap { _ in alphabet.randomElement(using: &generator) })
      #expect(try Self.reread(Self.origin(text)) == Self.origin(text))
    }
  }

  @Test("Every origin that the repository ships is written back as it reads")
  func shipped() throws {
    let folder = Repository.path("data/snapshots")
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    let origins = names.filter { $0.hasSuffix(".origin.yml") }
    #expect(origins.count >= 10)
    for name in origins {
      let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
      let origin = try OriginFile.read(text, file: name)
      if origin.flags == .unknown { continue }
      #expect(try Self.reread(origin) == origin)
    }
  }

  private static let valid = """
    dataset: table
    title: A table
    scope: full
    flags: known
    sha256: \(digest)
    content_sha256: \(digest)

    """

  /// An edit and the whole message.
  static let refusals: [(String, String, String)] = [
    (
      "dataset: table\n", "",
      "x.origin.yml:1:1: error: the entry has no 'dataset'; add it; docs/data.md describes "
        + "the file"
    ),
    (
      "scope: full", "scope: whole",
      "x.origin.yml:3:8: error: 'whole' is no scope; use one of: full, partial"
    ),
    (
      "flags: known", "flags: unknown since 2023",
      "x.origin.yml:4:8: error: 'unknown since 2023' does not say whether the flags are "
        + "known; use one of: known, none, unknown, unknown from YEAR"
    ),
    (
      "title: A table", "titel: A table",
      "x.origin.yml:2:1: error: 'titel' is no key of this entry; use one of: publisher, "
        + "dataset, title, table_updated, retrieved, scope, transcription, flags, licence, "
        + "source, notes, sha256, content_sha256"
    ),
    (
      "title: A table", "title: [A, table]",
      "x.origin.yml:2:8: error: a text is expected; write one value"
    ),
    (
      "content_sha256: 0a", "content_sha256: 0A",
      "x.origin.yml:6:17: error: '0A\(digest.dropFirst(2))' is no SHA-256; write 64 hexadecimal digits in lower "
        + "case"
    ),
    (
      "content_sha256: 0a", "content_sha256: ",
      "x.origin.yml:6:17: error: '\(digest.dropFirst(2))' is no SHA-256; write 64 hexadecimal digits in lower "
        + "case"
    ),
    (
      "dataset: table", "- table",
      "x.origin.yml:2:1: error: the file is not YAML: did not find expected '-' indicator; "
        + "mend the syntax there"
    ),
  ]

  @Test("An origin that says too little or the wrong thing is refused", arguments: refusals)
  func refusal(old: String, new: String, message: String) throws {
    #expect(Self.valid.contains(old))
    let text = Self.valid.replacing(old, with: new)
    let error = #expect(throws: CatalogueError.self) {
      try OriginFile.read(text, file: "x.origin.yml")
    }
    #expect(error?.description == message)
  }
}
