import Foundation
import TestSupport
import Testing

@Suite("House rules")
struct HouseRuleTests {
  private static let files = SourceFile.all

  private static let library = files.filter { !$0.path.hasPrefix("Sources/skillgap/") }

  @Test("The rules look at every file, and see its functions")
  func coverage() {
    #expect(Self.files.count > 100)
    #expect(Self.files.flatMap(\.functions).count > 300)
    #expect(Self.library.count < Self.files.count)
    #expect(Self.files.flatMap(\.declarations).count > 300)
    // Of a file whose braces do not match in pairs it could not be said what stands at its top.
    #expect(Self.files.filter { $0.depth != 0 }.map(\.path) == [])
  }

  @Test("A type stands alone in the file of its name, an extension in Name+Topic or beside a type")
  func fileNames() {
    let places = Self.files.filter { !$0.isNamedAfterItsType }
      .map { file in
        "\(file.path): \(file.declarations.filter { !$0.isExtension }.map(\.name))"
      }
    #expect(places == [])
  }

  /// The ids that people give to entries of the catalogue, and the codes of its tables and unions.
  private static func ids() throws -> Set<String> {
    func lines(_ file: String) throws -> [Substring] {
      let path = Repository.path("data/catalogue/" + file)
      return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    }
    let entries = try ["indicators.yml", "shortage-lists.yml"].flatMap { try lines($0) }
      .filter { $0.hasPrefix("- id: ") }.map { $0.dropFirst("- id: ".count) }
    let records = try ["datasets.csv", "targets.csv", "territories.csv"]
      .flatMap { try lines($0).dropFirst() }
    let unions = try lines("areas.csv").filter { $0.contains(",aggregate,") }
    return Set(
      (entries + (records + unions).compactMap { $0.split(separator: ",").first }).map(String.init))
  }

  @Test(
    "No id of the catalogue stands in the code: what is used for what is the catalogue's to say")
  func noIDs() throws {
    let ids = try Self.ids()
    #expect(ids.isSuperset(of: ["adult-learning-4-weeks", "trng_lfse_04", "EU27_2020", "vdab"]))
    let used = Self.files.flatMap { file in
      let pieces = file.text.split(separator: "\"", omittingEmptySubsequences: false)
      return zip(pieces, pieces.dropFirst()).compactMap { before, text in
        // The column of a CSV file may be called as an indicator is.
        ids.contains(String(text)) && !before.hasSuffix("CSVColumn(")
          ? "\(file.path): \(text)" : nil
      }
    }
    #expect(used.sorted() == [])
  }

  @Test(
    "A file that is not named after its type is found",
    arguments: [
      ("A.swift", "struct A {\n  enum B {}\n}\nextension C { struct D {} }", true),
      ("A.swift", "@main\npackage final class A: B {\n}", true),
      ("A.swift", "#if X\n  @B public struct A<C> {}\n#endif\nfunc d() {}", true),
      ("Folder/A.swift", "/// struct B {}\nlet c = \"enum D {\"\nindirect enum A {}", true),
      ("A.swift", "struct B {}", false), ("A.swift", "struct A {}\nprivate struct B {}", false),
      ("A.swift", "struct A { struct C {\n} }\nactor B {}", false),
      ("A.swift", "extension A {}", false), ("A.swift", "func a() {}", false),
      ("A+B.swift", "extension A {\n  struct B {}\n}", true),
      ("A+B.swift", "extension A.C {}\nextension D {}", true),
      ("A.C+B.swift", "package extension A.C {}", true),
      ("A+B.swift", "extension AC {}", false), ("A+B.swift", "extension A {}\nenum B {}", false),
      ("A+B.swift", "protocol A {}", false),
    ])
  func fileNamePattern(path: String, text: String, isRight: Bool) {
    #expect(SourceFile("Sources/M/" + path, text: text).isNamedAfterItsType == isRight)
  }

  @Test("No file is longer than 250 lines")
  func fileLength() {
    let long = Self.files.filter { $0.lineCount > 250 }.map { "\($0.path): \($0.lineCount) lines" }
    #expect(long == [])
  }

  @Test("No function is longer than 40 lines")
  func functionLength() {
    let long = Self.files.flatMap { file in
      file.functions.filter { $0.length > 40 }.map {
        "\(file.path):\($0.line): \($0.length) lines"
      }
    }
    #expect(long == [])
  }

  @Test("No library traps on purpose, forces anything or prints")
  func forbidden() {
    let places = Self.library.flatMap { file in
      file.forbidden.map { "\(file.path):\($0): \(file.code[$0 - 1])" }
    }
    #expect(places == [])
  }

  @Test("What is forbidden is found in code, and not in comments and strings")
  func forbiddenPattern() {
    let file = SourceFile(
      "x.swift",
      text: """
        let a = b!.c
        let d = "e!.f" // g!.h
        if i != j, !k { fatalError("l") }
        let m = try! n()
        let o = p as! Q
        // print("r")
        let s = t[0]! + u()!
        print(v)
        """)
    #expect(file.forbidden == [1, 3, 4, 5, 7, 8])
  }

  @Test("A function ends at the brace below its first letter")
  func functionPattern() {
    let file = SourceFile(
      "x.swift",
      text: """
        struct A {
          func b(
            c: Int
          ) -> Int
          {
            if c > 0 {
              return c
            }
            return 0
          }
          var d: Int { 1 }
          init() { e = 1 }
          func f() -> Int {
            1
          }
        }
        protocol G {
          func h()
        }
        """)
    #expect(file.functions.map(\.line) == [2, 13])
    #expect(file.functions.map(\.length) == [9, 3])
  }
}
