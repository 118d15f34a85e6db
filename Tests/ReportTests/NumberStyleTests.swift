import Foundation
import StatisticalModel
import TestSupport
import Testing

@testable import Report

@Suite("Numbers")
struct NumberStyleTests {
  /// One value as French, Dutch and English write it.
  struct Row: Sendable, CustomTestStringConvertible {
    let value: String
    let written: [String]
    var testDescription: String { value }

    init(_ value: String, _ written: String...) {
      self.value = value
      self.written = written
    }
  }

  private func all(_ write: (NumberStyle) -> String) -> [String] {
    Language.allCases.map { write(NumberStyle(language: $0)) }
  }

  private func number(_ text: String) throws -> DecimalNumber { try #require(DecimalNumber(text)) }

  @Test(
    "Signs and groups",
    arguments: [
      Row("12.8", "12,8", "12,8", "12.8"), Row("-3.25", "−3,3", "−3,3", "−3.3"),
      Row("0.05", "0,1", "0,1", "0.1"), Row("-0.04", "0,0", "0,0", "0.0"),
      Row("13", "13", "13", "13"), Row("149.0", "149,0", "149,0", "149.0"),
      Row("10450.83", "10\u{202F}450,8", "10\u{202F}450,8", "10,450.8"),
      Row("1234567", "1\u{202F}234\u{202F}567", "1\u{202F}234\u{202F}567", "1,234,567"),
    ])
  func numbers(row: Row) throws {
    let value = try number(row.value)
    #expect(all { $0.number(value, decimals: 1) } == row.written)
  }

  @Test("Per cent")
  func percent() throws {
    let value = try number("12.84")
    #expect(
      all { $0.percent(value, decimals: 1) } == ["12,8\u{202F}%", "12,8\u{00A0}%", "12.8%"])
  }

  @Test(
    "A quotient has all decimals of its column, whatever its digits",
    arguments: [
      Row("104", "104,0\u{202F}%", "104,0\u{A0}%", "104.0%"),
      Row("106.6666667", "106,7\u{202F}%", "106,7\u{A0}%", "106.7%"),
      Row("-0.04", "0,0\u{202F}%", "0,0\u{A0}%", "0.0%"),
      Row("99.96", "100,0\u{202F}%", "100,0\u{A0}%", "100.0%"),
    ])
  func shares(row: Row) throws {
    let value = try number(row.value)
    #expect(all { $0.share(value, decimals: 1) } == row.written)
  }

  @Test("A source value never has more decimals than its source")
  func sourceDecimals() throws {
    let value = try number("104")
    #expect(all { $0.percent(value, decimals: 1) } == ["104\u{202F}%", "104\u{A0}%", "104%"])
  }

  @Test(
    "Percentage points agree with their number",
    arguments: [
      Row(
        "1.3", "1,3\u{A0}point de pourcentage", "1,3\u{A0}procentpunt",
        "1.3\u{A0}percentage points"),
      Row(
        "1.0", "1,0\u{A0}point de pourcentage", "1,0\u{A0}procentpunt",
        "1.0\u{A0}percentage point"),
      Row(
        "1.96", "2,0\u{A0}points de pourcentage", "2,0\u{A0}procentpunt",
        "2.0\u{A0}percentage points"),
      Row(
        "-2", "−2\u{A0}points de pourcentage", "−2\u{A0}procentpunt",
        "−2\u{A0}percentage points"),
    ])
  func points(row: Row) throws {
    let value = try number(row.value)
    #expect(all { $0.points(value, decimals: 1) } == row.written)
  }

  @Test(
    "Thousands of persons in sentences",
    arguments: [
      Row("10450.8", "10,45\u{A0}millions", "10,45\u{A0}miljoen", "10.45\u{A0}million"),
      Row("1996", "2,00\u{A0}millions", "2,00\u{A0}miljoen", "2.00\u{A0}million"),
      Row("1000", "1,00\u{A0}million", "1,00\u{A0}miljoen", "1.00\u{A0}million"),
      Row("289.34", "289\u{202F}300", "289\u{202F}300", "289,300"),
      Row("289", "289\u{202F}000", "289\u{202F}000", "289,000"),
      Row("-9726", "−9,73\u{A0}millions", "−9,73\u{A0}miljoen", "−9.73\u{A0}million"),
    ])
  func thousands(row: Row) throws {
    let value = try number(row.value)
    let unit = Unit("THS_PER")
    #expect(
      all { $0.quantity(value, unit: unit, decimals: 1, in: .sentence) } == row.written)
  }

  @Test("Targets have no zeros at their end; tables keep thousands")
  func decided() throws {
    let (total, rate) = (try number("20000"), try number("60.90"))
    let persons = Unit("THS_PER")
    #expect(
      all { $0.decided(total, unit: persons, decimals: 1, in: .sentence) }
        == ["20\u{A0}millions", "20\u{A0}miljoen", "20\u{A0}million"])
    #expect(
      all { $0.decided(total, unit: persons, decimals: 1, in: .table) }
        == ["20\u{202F}000", "20\u{202F}000", "20,000"])
    #expect(
      all { $0.decided(rate, unit: Unit("PC"), decimals: 1, in: .table) }
        == ["60,9\u{202F}%", "60,9\u{A0}%", "60.9%"])
  }

  @Test("Flags stand behind the figure")
  func flags() {
    let style = NumberStyle(language: .english)
    #expect(style.flagged("60.7%", Flags("ub")) == "60.7%\u{A0}(bu)")
    #expect(style.flagged("60.7%", .none) == "60.7%")
  }

  @Test("A change has its sign, unless it is rounded to none")
  func changes() throws {
    let style = NumberStyle(language: .english)
    let said = try ["0.44", "-0.44", "0.04", "0"].map {
      style.change(try number($0), unit: Unit("PC"), decimals: 1, in: .table)
    }
    #expect(said == ["+0.4", "\u{2212}0.4", "0.0", "0"])
  }

  @Test("Nothing but NumberStyle rounds for pages")
  func rounding() throws {
    let folder = Repository.path("Sources/Report")
    let rounding = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { path in
      guard path.hasSuffix(".swift") else { return false }
      let text = try String(contentsOfFile: folder + "/" + path, encoding: .utf8)
      return text.contains(/\.rounded|roundedToWhole/)
    }
    #expect(rounding == ["Numbers/NumberStyle.swift"])
  }
}
