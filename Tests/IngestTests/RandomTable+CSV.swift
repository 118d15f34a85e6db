import StatisticalModel

extension RandomTable {
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
  func csv(_ name: String, _ style: Style) -> Writing {
    var tally = Tally()
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
        tally.count(cell, of: key)
      }
    }
    let records = lines.map { line in
      line.map { field(String($0), style) }.joined(separator: style.delimiter)
    }
    return Writing(
      name: name, text: records.joined(separator: style.end) + style.end, tally: tally)
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
