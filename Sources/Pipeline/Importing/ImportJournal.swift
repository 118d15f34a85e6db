import FoundationEssentials
import Storage

/// The last steps of an import: the file and its origin take their names.
///
/// The journal is written once both are whole, and removed once both have their names. While it is
/// there, readers do not see the snapshot, and the next import completes it.
struct ImportJournal: Codable {
  /// Names of an edition's folder.
  struct Move: Codable {
    let from: String
    let to: String
  }

  let generator: String
  let schema: Int
  let moves: [Move]
  /// Damaged files that the new one stands for.
  let removals: [String]

  private static let ending = ".skillgap-import.json"
  private static let stagingMark = ".skillgap-import-"

  init(moves: [Move], removals: [String]) {
    generator = Manifest.generatorName
    schema = 1
    self.moves = moves
    self.removals = removals
  }

  /// The name of a file that is on its way to its place.
  static func stagingName(of snapshot: String) -> String {
    RandomName.make(".\(snapshot)\(stagingMark)")
  }

  /// The name of the journal of a snapshot's import.
  static func fileName(of snapshot: String) -> String { ".\(snapshot)\(ending)" }

  /// The snapshots of a folder whose import is not complete, from the names in it.
  static func pending(in names: [String]) -> [String] {
    names.filter { $0.hasPrefix(".") && $0.hasSuffix(ending) }
      .map { String($0.dropFirst().dropLast(ending.utf8.count)) }
  }

  private static func isStaging(_ name: String) -> Bool {
    guard name.hasPrefix("."), let mark = name.ranges(of: stagingMark).last else { return false }
    return RandomName.isOne(name, String(name[..<mark.upperBound]))
  }

  /// Completes the imports into an edition's folder that dead processes left, and clears the rest.
  ///
  /// The lock of the data folder must be held, so that no living process is in the middle of one.
  static func completeAll(in folder: borrowing Folder) throws(SystemFailure) {
    for snapshot in pending(in: try folder.names()) {
      let name = fileName(of: snapshot)
      // One that cannot be understood is not ours, or of a version to come: it stays.
      guard let bytes = try folder.bytes(of: name),
        let journal = try? JSONDecoder().decode(ImportJournal.self, from: Data(bytes)),
        journal.isSound(for: snapshot)
      else { continue }
      try journal.complete(snapshot, in: folder)
    }
    for name in try folder.names() where isStaging(name) {
      if let status = try folder.status(of: name), status.kind == .file, status.isOurs {
        try folder.remove(file: name)
      }
    }
  }

  /// Whether the names are those of one snapshot: a journal is data, which anybody may have written.
  private func isSound(for snapshot: String) -> Bool {
    let targets = moves.map(\.to) + removals
    return generator == Manifest.generatorName && ReportPath.isInside(snapshot)
      && moves.allSatisfy { Self.isStaging($0.from) && ReportPath.isInside($0.from) }
      && targets.allSatisfy {
        ReportPath.isInside($0) && !$0.contains("/") && $0.hasPrefix(snapshot + ".")
      }
  }

  /// Does what is left to do; each step may have been done before.
  func complete(_ snapshot: String, in folder: borrowing Folder) throws(SystemFailure) {
    for move in moves where try folder.status(of: move.from) != nil {
      try folder.move(move.from, to: folder, as: move.to)
    }
    // What is damaged goes once what stands for it is there.
    for name in removals where try folder.status(of: name) != nil {
      var isReplaced = true
      for move in moves where try folder.status(of: move.to) == nil { isReplaced = false }
      if isReplaced { try folder.remove(file: name) }
    }
    try folder.sync()
    try folder.remove(file: Self.fileName(of: snapshot))
    // The snapshot is stored, whatever becomes of this.
    try? folder.sync()
  }

  /// Puts the text of a journal in an edition's folder, whole.
  static func write(
    _ text: String, of snapshot: String, in folder: borrowing Folder
  ) throws(SystemFailure) {
    let staging = stagingName(of: snapshot)
    try folder.store(Array(text.utf8), as: staging)
    try folder.move(staging, to: folder, as: fileName(of: snapshot))
    try folder.sync()
  }
}

extension Folder {
  /// Makes a file with these bytes, for good.
  func store(_ bytes: [UInt8], as name: String) throws(SystemFailure) {
    let file = try create(name)
    try file.write(bytes.span)
    try file.sync()
  }
}
