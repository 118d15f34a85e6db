import StatisticalModel

/// A table of random codes, periods, values and flags, which writes itself in any format.
struct RandomTable {
  struct Cell {
    let value: String
    let flags: String
    let confidentiality: String

    var isEmpty: Bool { value.isEmpty && flags.isEmpty && confidentiality.isEmpty }
  }

  let dimensions: [String]
  let keys: [[String]]
  let periods: [TimePeriod]
  /// By key, then by period.
  let cells: [[Cell]]

  /// Codes as real tables have them, and some that only a CSV can write.
  static let codes = [
    "BE", "NA", "EU27_2020", "Y_GE16", "10-249", "B-S_X_K642", "PL004M", "É1", "<1",
  ]
  static let hostileCodes = codes + ["a, b", "\"", "say \"no\", twice", "two\nlines", "\r\n", ";"]

  /// - Parameters:
  ///   - generator: what chance is taken from.
  ///   - pool: the codes of every dimension.
  ///   - clocks: whether some values are hours and minutes, as in time-use tables.
  init(_ generator: inout SplitMix, codes pool: [String] = codes, clocks: Bool = false) {
    dimensions = ["freq", "unit", "sex", "geo"].shuffled(using: &generator)
      .prefix(Int.random(in: 1...4, using: &generator)).sorted()
    var keys: [[String]] = []
    for _ in 0..<Int.random(in: 1...8, using: &generator) {
      let key = dimensions.map { _ in pool.randomElement(using: &generator) ?? "" }
      if !keys.contains(key) { keys.append(key) }
    }
    self.keys = keys
    let spellings = ["2023", "2024", "2024-S1", "2024-Q4", "2024-07", "2024-W05", "2024-07-31"]
    periods = spellings.shuffled(using: &generator)
      .prefix(Int.random(in: 1...7, using: &generator)).compactMap { TimePeriod($0) }
    let values =
      ["1", "-2.5", "", "", "0", "149.0", "12345678.25", "0.001", "-0.0", "1.5E-3"]
      + (clocks ? ["7:23", "123:05"] : [])
    let flags = ["", "", "", "b", "bu", "bdep", "p", "c"]
    let periods = periods
    cells = keys.map { _ in
      periods.map { _ in
        Cell(
          value: values.randomElement(using: &generator) ?? "",
          flags: flags.randomElement(using: &generator) ?? "",
          confidentiality: ["", "", "", "C", "N"].randomElement(using: &generator) ?? "")
      }
    }
  }

  /// What every format must read to: key, period, value, flags and confidentiality of each cell
  /// that says anything.
  var observations: Set<[String]> {
    var observations: Set<[String]> = []
    for (key, row) in zip(keys, cells) {
      for (period, cell) in zip(periods, row) where !cell.isEmpty {
        let value = DecimalNumber(parsing: Array(cell.value.utf8).span)?.description ?? ":"
        observations.insert(
          Self.sorted(dimensions, key) + [
            period.description, value, Flags(cell.flags).description, cell.confidentiality,
          ])
      }
    }
    return observations
  }

  /// The same with every value in its shortest spelling: JSON has no other.
  static func shortened(_ observations: Set<[String]>) -> Set<[String]> {
    Set(
      observations.map { cell in
        cell.indices.map { $0 == cell.count - 3 ? shortest(cell[$0]) : cell[$0] }
      })
  }

  /// A decimal without the zeros that end its fraction, and without a sign if it is zero.
  private static func shortest(_ value: String) -> String {
    guard value.contains(".") else { return value }
    var digits = value[...]
    while digits.hasSuffix("0") { digits.removeLast() }
    if digits.hasSuffix(".") { digits.removeLast() }
    return digits == "-0" ? "0" : String(digits)
  }

  /// The same of a table that was read.
  static func observations(_ table: RawTable) -> Set<[String]> {
    var observations: Set<[String]> = []
    for series in table.series {
      for cell in series.observations {
        let flags = Flags(cell.flags).description
        if cell.value == nil, flags.isEmpty, cell.confidentiality.isEmpty { continue }
        observations.insert(
          sorted(table.dimensions, series.key) + [
            cell.period.description, cell.value?.description ?? ":", flags, cell.confidentiality,
          ])
      }
    }
    return observations
  }

  private static func sorted(_ dimensions: [String], _ key: [String]) -> [String] {
    zip(dimensions, key).map { "\($0)=\($1)" }.sorted()
  }
}
