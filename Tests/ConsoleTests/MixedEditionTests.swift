import Console
import Pipeline
import TestSupport
import Testing

@Suite("Editions of NUTS in a file that is looked at")
struct MixedEditionTests {
  private static func inspection(_ areas: [String]) throws -> Inspection {
    let folder = try TemporaryFolder()
    let rows = areas.map { "A,PC,T,Y25-64,\($0)\t1.0 \n" }.joined()
    let path = try folder.write(
      "freq,unit,sex,age,geo\\TIME_PERIOD\t2023 \n" + rows, to: "table.tsv")
    let catalogue = try DataFolder(path: Repository.path("data")).catalogue()
    return try Inspection.of(path, catalogue: catalogue)
  }

  @Test("A mixture is told, country by country")
  func mixed() throws {
    let found = try Self.inspection(["BE25", "BE324", "BE328", "FRE1", "FR30"])
    let lines = found.text.split(separator: "\n").filter { $0.hasPrefix("Mixed editions") }
    #expect(
      lines.map { $0.dropFirst("Mixed editions".count).drop { $0 == " " } } == [
        "BE: BE324 ended with 2016, BE328 began with 2021",
        "FR: FR30 ended with 2013, FRE1 began with 2016",
      ])
  }

  @Test("A file of one edition is no mixture")
  func single() throws {
    #expect(try Self.inspection(["BE25", "BE328", "FRE1", "NL35"]).mixedEditions == [])
  }
}
