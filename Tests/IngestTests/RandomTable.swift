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

  init(_ generator: inout SplitMix) {
    dimensions = ["freq", "unit", "sex", "geo"].shuffled(using: &generator)
      .prefix(Int.random(in: 1...4, using: &generator)).sorted()
    let pool = ["BE", "NA", "EU27_2020", "Y_GE16", "10-249", "B-S_X_K642", "PL004M", "É1", "<1"]
    var keys: [[String]] = []
    for _ in 0..<Int.random(in: 1...8, using: &generator) {
      let key = dimensions.map { _ in pool.randomElement(using: &generator) ?? "" }
      if !keys.contains(key) { keys.append(key) }
    }
    self.keys = keys
    let spellings = ["2023", "2024", "2024-S1", "2024-Q4", "2024-07", "2024-W05", "2024-07-31"]
    periods = spellings.shuffled(using: &generator)
      .prefix(Int.random(in: 1...7, using: &generator)).compactMap { TimePeriod($0) }
    let values = ["1", "-2.5", "", "", "0", "149.0", "12345678.25", "0.001", "-0.0"]
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

extension RandomTable {
  private func tsvCell(_ cell: Cell) -> String {
    let status = cell.confidentiality.isEmpty ? "" : "|\(cell.confidentiality)"
    return "\(cell.value.isEmpty ? ":" : cell.value) \(cell.flags)\(status)"
  }

  /// With time across the columns, each period spelled by `spelling`.
  func tsv(time: String, spelling: (TimePeriod) -> String = { $0.description }) -> String {
    var text = dimensions.joined(separator: ",") + "\\\(time)"
    for period in periods { text += "\t" + spelling(period) + " " }
    for (key, row) in zip(keys, cells) {
      text += "\n" + key.joined(separator: ",")
      for cell in row { text += "\t" + tsvCell(cell) }
    }
    return text + "\n"
  }

  /// With time in the key and the last dimension across the columns.
  func tsvTimeInKey() -> String {
    let codes = Set(keys.compactMap(\.last)).sorted()
    let parts = dimensions.dropLast() + ["time"]
    var text = parts.joined(separator: ",") + "\\" + (dimensions.last ?? "")
    for code in codes { text += "\t\(code) " }
    let empty = Cell(value: "", flags: "", confidentiality: "")
    for prefix in Set(keys.map { Array($0.dropLast()) }) {
      for (period, index) in zip(periods, periods.indices) {
        text += "\n" + (prefix + [period.description]).joined(separator: ",")
        for code in codes {
          let row = keys.firstIndex(of: prefix + [code])
          text += "\t" + tsvCell(row.map { cells[$0][index] } ?? empty)
        }
      }
    }
    return text + "\n"
  }

  /// How a CSV of observations is written.
  struct Style {
    var leading: [(header: String, cell: String)] = []
    var delimiter = ","
    var decimalComma = false
    var label = Label.none
    var quotesAll = false
    var missing = ""
    var end = "\n"

    enum Label {
      case none
      case both
      case second
    }
  }

  /// One observation a record; cells that say nothing are left out.
  func csv(_ style: Style) -> String {
    var lines = [style.leading.map(\.header) + header(style)]
    for (key, row) in zip(keys, cells) {
      for (period, cell) in zip(periods, row) where !cell.isEmpty {
        var record = style.leading.map(\.cell)
        for code in key { record += component(code, "Label, of \"\(code)\"", style) }
        record += component(period.description, "", style)
        let value = cell.value.isEmpty ? style.missing : cell.value
        let comma = String(value.map { $0 == "." ? "," : $0 })
        record += component(style.decimalComma ? comma : value, "", style)
        record += component(cell.flags, "", style) + component(cell.confidentiality, "", style)
        lines.append(record)
      }
    }
    let records = lines.map { line in
      line.map { field(String($0), style) }.joined(separator: style.delimiter)
    }
    return records.joined(separator: style.end) + style.end
  }

  private func header(_ style: Style) -> [String] {
    dimensions.flatMap { component($0, "Name of (\($0))", style) }
      + component("TIME_PERIOD", "Time", style) + component("OBS_VALUE", "Observation value", style)
      + component("OBS_FLAG", "Observation status (Flag) V2 structure", style)
      + component("CONF_STATUS", "Confidentiality status (flag)", style)
  }

  private func component(_ code: String, _ label: String, _ style: Style) -> [String] {
    switch style.label {
    case .none: [code]
    case .both: [label.isEmpty ? code : "\(code): \(label)"]
    case .second: [code, label]
    }
  }

  private func field(_ text: String, _ style: Style) -> String {
    let isSpecial = text.contains { $0 == "\"" || String($0) == style.delimiter || $0.isNewline }
    guard isSpecial || style.quotesAll else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
