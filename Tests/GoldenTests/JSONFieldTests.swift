import Foundation
import TestSupport
import Testing

/// docs/json.md names each field of the JSON outputs, and no field that there is not.
@Suite("JSON fields")
struct JSONFieldTests {
  /// The fields that a section of docs/json.md names, from the first column of its table.
  private static func documented(_ section: String) throws -> Set<String> {
    let text = try String(contentsOfFile: Repository.path("docs/json.md"), encoding: .utf8)
    let sections = text.split(separator: "## ").filter { $0.hasPrefix(section) }
    let rows = (sections.first ?? "").split(separator: "\n").filter { $0.hasPrefix("| `") }
    let names = rows.flatMap { row in
      row.split(separator: "|")[0].split(separator: ",").map { cell in
        cell.trimmingCharacters(in: CharacterSet(charactersIn: " `"))
      }
    }
    return Set(names)
  }

  /// The fields of the objects in an array or of an object.
  private static func fields(_ json: String) throws -> Set<String> {
    let value = try JSONSerialization.jsonObject(with: Data(json.utf8))
    let objects = value as? [[String: Any]] ?? [value as? [String: Any] ?? [:]]
    return Set(objects.flatMap(\.keys))
  }

  @Test("Of inspect, for a table and a list together")
  func inspect() throws {
    let place = try Workplace()
    try place.folder.write(
      "DATAFLOW,unit,geo,TIME_PERIOD,OBS_VALUE\nESTAT:X(1.0),PC,BE,2024,1.5\n", to: "named.csv")
    let result = try place.run(
      "inspect", "named.csv", "data/" + SampleSnapshots.learning, "data/" + SampleSnapshots.titles,
      "--format",
      "json")
    let documented = try Self.documented("`skillgap inspect")
    #expect(documented.contains("ignoredColumns"))
    #expect(try Self.fields(result.standardOutput) == documented)
  }

  @Test("Of shortages")
  func shortages() throws {
    let result = try Workplace().run("shortages", "--ict", "all", "--format", "json")
    #expect(try Self.fields(result.standardOutput) == Self.documented("`skillgap shortages"))
  }

  @Test("Of check")
  func check() throws {
    let result = try Workplace().run("check", "--format", "json")
    #expect(try Self.fields(result.standardOutput) == Self.documented("`skillgap check"))
  }

  @Test("Of the manifest of a report")
  func manifest() throws {
    let place = try Workplace()
    _ = try place.run("report")
    let manifest = try place.folder.text(of: "reports/manifest.json")
    #expect(try Self.fields(manifest) == Self.documented("`reports/manifest.json`"))
  }
}
