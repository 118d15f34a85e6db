package import StatisticalModel
import Yams

/// `<name>.origin.yml`: what is known of a snapshot, read and written.
package enum OriginFile {
  private static let keys = [
    "publisher", "dataset", "title", "table_updated", "retrieved", "scope", "transcription",
    "flags", "licence", "source", "notes", "sha256", "content_sha256",
  ]

  /// Reads an origin; a value of `unknown` is nil.
  ///
  /// - Throws: `CatalogueError` where a field is missing or cannot be understood.
  package static func read(_ text: String, file: String) throws(CatalogueError) -> Origin {
    let entry = try YAMLEntry.document(text, file: file)
    try entry.checkKeys(keys)
    return Origin(
      publisher: try optional("publisher", of: entry), dataset: try entry.string("dataset"),
      title: try entry.string("title"), tableUpdated: try optional("table_updated", of: entry),
      retrieved: try optional("retrieved", of: entry), scope: try entry.choice("scope"),
      transcription: try optional("transcription", of: entry), flags: try flags(entry),
      licence: try optional("licence", of: entry), source: try optional("source", of: entry),
      notes: try optional("notes", of: entry), sha256: try digest("sha256", of: entry),
      contentSHA256: try digest("content_sha256", of: entry))
  }

  /// Writes an origin so that `read` gives it back; nil is written as `unknown`.
  ///
  /// - Throws: `CatalogueError` where a text cannot be written as YAML.
  package static func write(_ origin: Origin, file: String) throws(CatalogueError) -> String {
    let values = [
      origin.publisher, origin.dataset, origin.title, origin.tableUpdated, origin.retrieved,
      origin.scope.rawValue, origin.transcription, spelling(of: origin.flags), origin.licence,
      origin.source, origin.notes, origin.sha256, origin.contentSHA256,
    ]
    let pairs = zip(keys, values).map { key, value in
      (Node(key), value.map { Node.scalar(scalar($0)) } ?? Node("unknown"))
    }
    do {
      return try Yams.serialize(node: Node(pairs), width: -1, allowUnicode: true)
    } catch {
      throw CatalogueError(
        location: SourceLocation(file: file), problem: "the origin cannot be written: \(error)",
        remedy: "check its texts for control characters")
    }
  }

  /// A text, quoted so that no date or number is read as anything else.
  private static func scalar(_ text: String) -> Node.Scalar {
    Node.Scalar(text, Tag(.str), .doubleQuoted)
  }

  private static func optional(
    _ key: String, of entry: YAMLEntry
  ) throws(CatalogueError) -> String? {
    guard let value = entry.optional(key) else { return nil }
    return try value.string()
  }

  private static func digest(_ key: String, of entry: YAMLEntry) throws(CatalogueError) -> String {
    let value = try entry.required(key)
    let text = try value.string()
    guard text.utf8.count == 64,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else {
      throw value.error("'\(text)' is no SHA-256", "write 64 hexadecimal digits in lower case")
    }
    return text
  }

  private static func flags(_ entry: YAMLEntry) throws(CatalogueError) -> FlagKnowledge {
    guard let value = entry.optional("flags") else { return .unknown }
    let text = try value.string()
    if ["known", "none"].contains(text) { return .known }
    // Quoted, as `write` writes it.
    if text == "unknown" { return .unknown }
    if let year = text.split(separator: " ").last.flatMap({ Int($0) }),
      text == "unknown from \(year)"
    {
      return .unknownFrom(year: year)
    }
    throw value.error(
      "'\(text)' does not say whether the flags are known",
      "use one of: known, none, unknown, unknown from YEAR")
  }

  private static func spelling(of flags: FlagKnowledge) -> String {
    switch flags {
    case .known: "known"
    case .unknown: "unknown"
    case .unknownFrom(let year): "unknown from \(year)"
    }
  }
}
