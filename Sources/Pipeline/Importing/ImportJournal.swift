import FoundationEssentials
import Glibc
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
  /// The table or list.
  let snapshot: String
  let moves: [Move]
  /// What is damaged of the snapshot that was there, under names that nobody reads.
  let asides: [Move]
  /// Whether a snapshot was there before.
  let mends: Bool

  /// For a journal that this version cannot read.
  static let remedy = "let the version that wrote it complete it, or remove it and import again"

  private static let schema = 2
  private static let ending = ".skillgap-import.json"
  private static let mendEnding = ".skillgap-mend.json"
  private static let stagingMark = ".skillgap-import-"

  init(of snapshot: String, moves: [Move], asides: [Move], mends: Bool) {
    generator = Manifest.generatorName
    schema = Self.schema
    self.snapshot = snapshot
    self.moves = moves
    self.asides = asides
    self.mends = mends
  }

  /// The name of a file that is on its way to its place.
  static func stagingName(of snapshot: String) -> String {
    RandomName.make(".\(snapshot)\(stagingMark)")
  }

  /// The name of the journal in the folder of its edition.
  var fileName: String { ".\(snapshot)\(mends ? Self.mendEnding : Self.ending)" }

  /// The snapshots of a folder whose import is not complete, from the names in it.
  static func pending(in names: [String]) -> [String] { snapshots(of: names, ending) }

  /// The snapshots of a folder that were there, and whose mending is not complete.
  static func pendingMends(in names: [String]) -> [String] { snapshots(of: names, mendEnding) }

  private static func snapshots(of names: [String], _ ending: String) -> [String] {
    names.filter { $0.hasPrefix(".") && $0.hasSuffix(ending) }
      .map { String($0.dropFirst().dropLast(ending.utf8.count)) }
  }

  private static func isStaging(_ name: String) -> Bool { snapshot(ofStaging: name) != nil }

  /// The snapshot of a file that is on its way to its place; nil for another name.
  private static func snapshot(ofStaging name: String) -> String? {
    guard name.hasPrefix("."), let mark = name.ranges(of: stagingMark).last,
      RandomName.isOne(name, String(name[..<mark.upperBound]))
    else { return nil }
    return String(name[..<mark.lowerBound].dropFirst())
  }

  /// The journal in these bytes; nil where it cannot be understood, as one of a version to come.
  init?(_ bytes: [UInt8], named name: String) {
    guard let journal = try? JSONDecoder().decode(ImportJournal.self, from: Data(bytes)),
      journal.isSound, journal.fileName == name
    else { return nil }
    self = journal
  }

  /// The names of journals among those of a folder.
  static func names(among names: [String]) -> [String] {
    names.filter { $0.hasPrefix(".") && ($0.hasSuffix(ending) || $0.hasSuffix(mendEnding)) }
  }

  /// Completes the imports into an edition's folder that dead processes left, and clears the rest.
  ///
  /// The lock of the snapshots must be held, so that no living process is in the middle of one. What
  /// cannot be completed stays, with its files: it keeps nobody from importing another table.
  ///
  /// - Returns: those that were completed.
  static func completeAll(in folder: borrowing Folder) throws(SystemFailure) -> [ImportJournal] {
    var completed: [ImportJournal] = []
    for name in names(among: try folder.names()) {
      guard let bytes = try? folder.bytes(of: name), let journal = ImportJournal(bytes, named: name)
      else { continue }
      do throws(SystemFailure) {
        try journal.complete(in: folder)
        completed.append(journal)
      } catch {
        // Nothing is on its way any more: what is there is what it was before.
        if error.code == ENOENT { try? folder.remove(file: name) }
      }
    }
    let left = try folder.names()
    let pending = Set(pending(in: left) + pendingMends(in: left))
    for name in left {
      guard let snapshot = snapshot(ofStaging: name), !pending.contains(snapshot),
        let status = try folder.status(of: name), status.kind == .file, status.isOurs
      else { continue }
      try? folder.remove(file: name)
    }
    return completed
  }

  /// Whether the names are those of one snapshot: a journal is data, which anybody may have written.
  private var isSound: Bool {
    let sources = moves.map(\.from) + asides.map(\.to)
    let targets = moves.map(\.to) + asides.map(\.from)
    return generator == Manifest.generatorName && schema == Self.schema
      && (sources + targets + [snapshot]).allSatisfy {
        ReportPath.isInside($0) && !$0.contains("/")
      }
      && moves.allSatisfy { Self.isStaging($0.from) }
      && asides.allSatisfy { $0.to.hasPrefix(".") }
      && targets.allSatisfy { $0.hasPrefix(snapshot + ".") }
  }

  /// Does what is left to do; each step may have been done before.
  ///
  /// - Throws: where a file is neither on its way nor in its place, and what the system refuses.
  func complete(in folder: borrowing Folder) throws(SystemFailure) {
    for move in moves where try folder.status(of: move.from) == nil {
      if try folder.status(of: move.to) == nil { throw SystemFailure(code: ENOENT) }
    }
    for aside in asides {
      // Once: afterwards what stands there is the new one.
      guard try folder.status(of: aside.to) == nil, try folder.status(of: aside.from) != nil
      else { continue }
      try folder.move(aside.from, to: folder, as: aside.to)
    }
    for move in moves where try folder.status(of: move.from) != nil {
      try folder.move(move.from, to: folder, as: move.to)
    }
    try folder.sync()
    try folder.remove(file: fileName)
    // The snapshot is stored, whatever becomes of this.
    try? folder.sync()
  }

  /// Puts the text of the journal in an edition's folder, whole.
  func write(_ text: String, in folder: borrowing Folder) throws(SystemFailure) {
    let staging = Self.stagingName(of: snapshot)
    do throws(SystemFailure) {
      try folder.store(Array(text.utf8), as: staging)
      try folder.move(staging, to: folder, as: fileName)
    } catch {
      try? folder.remove(file: staging)
      throw error
    }
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
