import Foundation
import Glibc
import TestSupport
import Testing

@testable import Storage

@Suite("Output files")
struct OutputFileTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path + "/out.csv" }

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Writes a text as a command does; without `finishes` as one that fails on its way.
  private func put(_ text: String, to path: String, finishes: Bool = true) throws {
    let file = try OutputFile.open(path, waiting: 0)
    let bytes = Array(text.utf8)
    let written = unsafe bytes.withUnsafeBytes {
      unsafe write(file.descriptor, $0.baseAddress, $0.count)
    }
    #expect(written == bytes.count)
    if finishes { try file.finish() }
  }

  private func status(_ path: String, followsLink: Bool = false) throws -> FileStatus {
    try #require(try FileStatus.at(path, followsLink: followsLink))
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test("A new file has the usual rights, and nothing stays beside it")
  func new() throws {
    try put("new", to: path)
    #expect(try folder.text(of: "out.csv") == "new")
    #expect(try names() == ["out.csv"])
    let usual = try folder.write("", to: "usual")
    #expect(try status(path).mode == status(usual).mode)
  }

  @Test("A file that is replaced keeps its rights", arguments: [0o600, 0o640, 0o666, 0o4755])
  func rights(mode: Int) throws {
    try folder.write("old", to: "out.csv")
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    try put("new", to: path)
    #expect(try folder.text(of: "out.csv") == "new")
    #expect(try status(path).mode == UInt32(mode))
  }

  @Test("A protected file is refused", .enabled(if: geteuid() != 0, "root may write any"))
  func protected() throws {
    try folder.write("old", to: "out.csv")
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
    #expect(throws: OutputFile.Failure.system(SystemFailure(code: EACCES))) {
      try put("new", to: path)
    }
    #expect(try folder.text(of: "out.csv") == "old")
  }

  @Test("A file of another user stays his", .enabled(if: geteuid() == 0, "only root gives away"))
  func owner() throws {
    try folder.write("old", to: "out.csv")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    #expect(unsafe chown(path, 65534, 65534) == 0)
    try put("new", to: path)
    let status = try status(path)
    #expect(status.owner == 65534 && status.group == 65534 && status.mode == 0o600)
  }

  @Test("What is not finished leaves the file as it was", arguments: ["old", nil])
  func unfinished(old: String?) throws {
    if let old { try folder.write(old, to: "out.csv") }
    try put("half", to: path, finishes: false)
    #expect(try names() == (old == nil ? [] : ["out.csv"]))
    if let old { #expect(try folder.text(of: "out.csv") == old) }
  }

  @Test("All names of a file lead to the new content", arguments: ["longer than before", "n", ""])
  func hardLinks(text: String) throws {
    try folder.write("old text", to: "out.csv")
    #expect(unsafe link(path, folder.path + "/other") == 0)
    try put(text, to: path)
    #expect(try folder.text(of: "out.csv") == text)
    #expect(try folder.text(of: "other") == text)
    #expect(try status(path).isSame(as: status(folder.path + "/other")))
    #expect(try names() == ["other", "out.csv"])
  }

  @Test("A link is followed, and stays one", arguments: [true, false])
  func symbolicLink(exists: Bool) throws {
    try FileManager.default.createDirectory(
      atPath: folder.path + "/there", withIntermediateDirectories: true)
    if exists { try folder.write("old", to: "there/real.csv") }
    #expect(unsafe symlink("there/real.csv", path) == 0)
    #expect(unsafe symlink("out.csv", folder.path + "/second") == 0)
    try put("new", to: folder.path + "/second")
    #expect(try folder.text(of: "there/real.csv") == "new")
    #expect(try status(path).kind == .link)
    #expect(try names() == ["out.csv", "second", "there"])
  }

  @Test("Links that lead in a circle are refused")
  func circle() throws {
    #expect(unsafe symlink("b", folder.path + "/a") == 0)
    #expect(unsafe symlink("a", folder.path + "/b") == 0)
    #expect(throws: OutputFile.Failure.system(SystemFailure(code: ELOOP))) {
      try put("new", to: folder.path + "/a")
    }
  }

  @Test("A folder is refused")
  func isFolder() throws {
    #expect(throws: OutputFile.Failure.isFolder) { try put("new", to: folder.path) }
  }

  @Test("A named pipe is written to, and refused where nobody reads it")
  func namedPipe() throws {
    #expect(unsafe mkfifo(path, 0o600) == 0)
    #expect(throws: OutputFile.Failure.noReader(seconds: 0)) { try put("x", to: path) }
    let reader = unsafe open(path, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    try put("new", to: path)
    var bytes = [UInt8](repeating: 0, count: 8)
    let count = unsafe bytes.withUnsafeMutableBytes { unsafe read(reader, $0.baseAddress, 8) }
    #expect(String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self) == "new")
    #expect(try status(path).kind == .namedPipe)
  }

  @Test("A device is written to", .enabled(if: geteuid() == 0, "only root makes devices"))
  func device() throws {
    // The null device, under a name that nobody misses where this fails.
    let isMade = unsafe mknod(path, S_IFCHR | 0o666, 0x103) == 0
    #expect(isMade, "this system makes no devices")
    guard isMade else { return }
    try put("new", to: path)
    #expect(try status(path).kind == .other)
    #expect(try names() == ["out.csv"])
  }

  @Test("What dead processes left is cleared, and nothing else")
  func deadFiles() throws {
    let dead = RandomName.make(".out.csv.skillgap-")
    try folder.write("half", to: dead)
    try folder.write("mine", to: ".out.csv.skillgap-notes")
    try folder.write("other", to: RandomName.make(".other.skillgap-"))
    let living = try OutputFile.open(path)
    #expect(try names().count == 3)
    try put("new", to: path)
    #expect(try names().count == 4)
    #expect(try !names().contains(dead))
    try living.finish()
    #expect(try names().count == 3)
  }
}

@Suite("Paths of links")
struct ResolvedPathTests {
  @Test(
    "A path is the folder that holds it and a name there",
    arguments: [
      ("reports", ".", "reports"), ("reports/", ".", "reports"), ("a/b//", "a", "b"),
      ("/a", "/", "a"), ("/a/b/c", "/a/b", "c"), ("a//b", "a", "b"), ("/", "/", "."),
      ("/usr/bin/..", "/", "usr"),
    ])
  func parts(path: String, parent: String, name: String) throws {
    let place = try ResolvedPath(path)
    #expect(place.parent == parent)
    #expect(place.name == name)
  }

  @Test(
    "A link of another user in a folder where all may write is not followed",
    .enabled(if: geteuid() == 0, "only root makes links of others"), arguments: [0o1777, 0o755])
  func linkOfAnother(mode: Int) throws {
    let folder = try TemporaryFolder()
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: folder.path)
    let link = folder.path + "/out"
    #expect(unsafe symlink("/etc", link) == 0)
    #expect(unsafe lchown(link, 65534, 65534) == 0)
    if mode == 0o755 {
      #expect(try ResolvedPath(link).path == "/etc")
    } else {
      #expect(throws: ResolvedPath.Failure.linkOfAnother(path: link)) { try ResolvedPath(link) }
    }
  }
}
