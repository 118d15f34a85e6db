import StatisticalModel

/// What a writer has put into a file, counted while it writes; no reader has a part in it.
struct Tally: Equatable {
  private var keys: Set<[String]> = []
  private(set) var cells = 0
  private(set) var missing = 0
  private(set) var clocks = 0
  /// Cells with a flag or a confidentiality status.
  private(set) var flagged = 0
  /// For each flag text how many cells have it.
  private(set) var flags: [String: Int] = [:]

  var series: Int { keys.count }
  var values: Int { cells - missing - clocks }

  /// Counts a cell that is written; what says nothing but stands there all the same is missing.
  mutating func count(_ cell: RandomTable.Cell, of key: [String]) {
    keys.insert(key)
    cells += 1
    if cell.value.isEmpty { missing += 1 }
    if cell.value.contains(":") { clocks += 1 }
    if !cell.flags.isEmpty || !cell.confidentiality.isEmpty { flagged += 1 }
    if !cell.flags.isEmpty { flags[cell.flags, default: 0] += 1 }
  }
}

/// A table as one of the formats writes it.
struct Writing {
  let name: String
  let text: String
  let tally: Tally
}

extension RandomTable {
  /// The table in every format and style that can hold it.
  var writings: [Writing] {
    let tsv = [
      tsv("TSV", time: "TIME_PERIOD"), tsv("TSV, old", time: "time", spelling: Self.old),
      tsvTimeInKey("TSV, time in the key"),
    ]
    let sheets = [
      dataBrowser("Data Browser, time across"), dataBrowserTimeDown("Data Browser, time down"),
    ]
    let json = [
      jsonStat("JSON-stat, sparse", isSparse: true), jsonStat("JSON-stat, dense", isSparse: false),
    ]
    return tsv + csvWritings + sheets + json.compactMap(\.self)
  }

  /// The table in each style of CSV, which alone can hold any code.
  var csvWritings: [Writing] {
    let first = [("DATAFLOW", "ESTAT:X(1.0)"), ("LAST UPDATE", "17/04/26 23:00:00")]
    let second = [("STRUCTURE", "dataflow"), ("STRUCTURE_ID", "ESTAT:X(1.0)")]
    let action = [("STRUCTURE[;]", "dataflow"), ("STRUCTURE_ID", "ESTAT:X(1.0)"), ("ACTION", "I")]
    let named = second + [("STRUCTURE_NAME", "Name, quoted")]
    return [
      csv("tidy", Style()),
      csv("tidy, quoted, CRLF", Style(quotesAll: true, end: "\r\n")),
      csv("1.0", Style(leading: first)),
      csv("1.0, colon", Style(leading: first, missing: ":")),
      csv("1.0, semicolon, comma", Style(leading: first, delimiter: ";", decimalComma: true)),
      csv("1.0, semicolon, point", Style(leading: first, delimiter: ";")),
      csv("1.0, both", Style(leading: first, label: .both)),
      csv("2.0", Style(leading: second, missing: "NaN")),
      csv("2.0, both", Style(leading: action, label: .both)),
      csv("2.0, second columns", Style(leading: named, label: .second)),
      csv("2.0, second columns, TAB", Style(leading: second, delimiter: "\t", label: .second)),
    ]
  }

  /// Old files spell `2024Q4`, `2024M07`, `2024S1` and `2024W05`.
  private static func old(_ period: TimePeriod) -> String {
    switch period.frequency {
    case .monthly: String(period.description.map { $0 == "-" ? "M" : $0 })
    case .semester, .quarterly, .weekly: String(period.description.filter { $0 != "-" })
    case .annual, .daily: period.description
    }
  }
}

extension RandomTable {
  private func tsvCell(_ cell: Cell) -> String {
    let status = cell.confidentiality.isEmpty ? "" : "|\(cell.confidentiality)"
    return "\(cell.value.isEmpty ? ":" : cell.value) \(cell.flags)\(status)"
  }

  /// With time across the columns, each period spelled by `spelling`.
  private func tsv(
    _ name: String, time: String, spelling: (TimePeriod) -> String = { $0.description }
  ) -> Writing {
    var tally = Tally()
    var text = dimensions.joined(separator: ",") + "\\\(time)"
    for period in periods { text += "\t" + spelling(period) + " " }
    for (key, row) in zip(keys, cells) {
      text += "\n" + key.joined(separator: ",")
      for cell in row {
        text += "\t" + tsvCell(cell)
        tally.count(cell, of: key)
      }
    }
    return Writing(name: name, text: text + "\n", tally: tally)
  }

  /// With time in the key and the last dimension across the columns.
  private func tsvTimeInKey(_ name: String) -> Writing {
    var tally = Tally()
    let codes = lastCodes
    let parts = dimensions.dropLast() + ["time"]
    var text = parts.joined(separator: ",") + "\\" + (dimensions.last ?? "")
    for code in codes { text += "\t\(code) " }
    for prefix in prefixes {
      for index in periods.indices {
        text += "\n" + (prefix + [periods[index].description]).joined(separator: ",")
        for code in codes {
          let cell = cell(prefix + [code], index)
          text += "\t" + tsvCell(cell)
          tally.count(cell, of: prefix + [code])
        }
      }
    }
    return Writing(name: name, text: text + "\n", tally: tally)
  }

  /// The codes of the last dimension, and those before it of each key; each once, sorted.
  var lastCodes: [String] { Set(keys.compactMap(\.last)).sorted() }
  var prefixes: [[String]] {
    Set(keys.map { Array($0.dropLast()) }).sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The cell of a key at a period, empty where the table has no such key.
  func cell(_ key: [String], _ period: Int) -> Cell {
    let row = keys.firstIndex(of: key)
    return row.map { cells[$0][period] } ?? Cell(value: "", flags: "", confidentiality: "")
  }
}
