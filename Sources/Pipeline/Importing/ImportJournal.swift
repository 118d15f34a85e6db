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

  private static let ending = ".skillgap-import.json"
  private static let mendEnding = ".skillgap-mend.json"
  private static let stagingMark = ".skillgap-import-"

  init(of snapshot: String, moves: [Move], asides: [Move], mends: Bool) {
    generator = Manifest.generatorName
    schema = 1
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

  private static func isStaging(_ name: String) -> Bool {
    guard name.hasPrefix("."), let mark = name.ranges(of: stagingMark).last else { return false }
    return RandomName.isOne(name, String(name[..<mark.upperBound]))
  }

  /// Completes the imports into an edition's folder that dead processes left, and clears the rest.
  ///
  /// The lock of the data folder must be held, so that no living process is in the middle of one.
  static func completeAll(in folder: borrowing Folder) throws(SystemFailure) {
    let names = try folder.names()
    for name in names where name.hasSuffix(ending) || name.hasSuffix(mendEnding) {
      // One that cannot be understood is not ours, or of a version to come: it stays.
      guard let bytes = try folder.bytes(of: name),
        let journal = try? JSONDecoder().decode(ImportJournal.self, from: Data(bytes)),
        journal.isSound, journal.fileName == name
      else { continue }
      try journal.complete(in: folder)
    }
    for name in try folder.names() where isStaging(name) {
      if let status = try folder.status(of: name), status.kind == .file, status.isOurs {
        try folder.remove(file: name)
      }
    }
  }

  /// Whether the names are those of one snapshot: a journal is data, which anybody may have written.
  private var isSound: Bool {
    let sources = moves.map(\.from) + asides.map(\.to)
    let targets = moves.map(\.to) + asides.map(\.from)
    return generator == Manifest.generatorName
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
    try folder.store(Array(text.utf8), as: staging)
    try folder.move(staging, to: folder, as: fileName)
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
