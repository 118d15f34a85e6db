import StatisticalModel

/// The formats that are no flat table: the Data Browser's spreadsheet and JSON-stat.
extension RandomTable {
  private static let title = "Data extracted on 11/09/2025 12:33:20 from [ESTAT];;\n;;\n"

  private var down: String { (dimensions.last ?? "").uppercased() + " (Codes)" }

  private func preamble(_ prefix: [String]) -> String {
    zip(dimensions, prefix).map { "\($0);;\($1)\n" }.joined() + ";;\n"
  }

  private func sheetCell(_ cell: Cell) -> String {
    let status = cell.confidentiality.isEmpty ? "" : "|\(cell.confidentiality)"
    let comma = String(cell.value.map { $0 == "." ? "," : $0 })
    return ";\(cell.value.isEmpty ? ":" : comma);\(cell.flags)\(status)"
  }

  /// A section for each combination of the codes before the last; its rows are those of the last.
  func dataBrowser(_ name: String) -> Writing {
    var tally = Tally()
    var text = Self.title
    for prefix in prefixes {
      text += preamble(prefix) + "TIME" + periods.map { ";\($0);" }.joined() + "\n"
      text += down + String(repeating: ";;", count: periods.count) + "\n"
      for code in lastCodes {
        text += code
        for index in periods.indices {
          let cell = cell(prefix + [code], index)
          text += sheetCell(cell)
          tally.count(cell, of: prefix + [code])
        }
        text += "\n"
      }
      text += ";;\nSpecial value;;\n:;not available;\n"
    }
    return Writing(name: name, text: text, tally: tally)
  }

  /// The same with the codes of the last dimension across, and time down the rows.
  func dataBrowserTimeDown(_ name: String) -> Writing {
    var tally = Tally()
    var text = Self.title
    for prefix in prefixes {
      text += preamble(prefix) + down + lastCodes.map { ";\($0);" }.joined() + "\n"
      text += "TIME" + String(repeating: ";;", count: lastCodes.count) + "\n"
      for index in periods.indices {
        text += periods[index].description
        for code in lastCodes {
          let cell = cell(prefix + [code], index)
          text += sheetCell(cell)
          tally.count(cell, of: prefix + [code])
        }
        text += "\n"
      }
      text += ";;\nObservation flags:;;\nb;break in time series;\n"
    }
    return Writing(name: name, text: text, tally: tally)
  }
}

extension RandomTable {
  /// An answer of the statistics API; cells that say nothing are left out, or null.
  ///
  /// - Returns: nil where there is no cell that says anything, which is no answer; and where a
  ///   value is a clock time, which JSON has no number for.
  func jsonStat(_ name: String, isSparse: Bool) -> Writing? {
    var tally = Tally()
    let codes = dimensions.indices.map { dimension in Set(keys.map { $0[dimension] }).sorted() }
    let size = codes.map(\.count) + [periods.count]
    var values = [String?](repeating: nil, count: size.reduce(1, *))
    var statuses = values
    for (key, row) in zip(keys, cells) {
      let place = zip(key, codes).reduce(0) { place, axis in
        place * axis.1.count + (axis.1.firstIndex(of: axis.0) ?? 0)
      }
      for (index, cell) in row.enumerated() where !cell.isEmpty {
        let position = place * periods.count + index
        let status = cell.confidentiality.isEmpty ? "" : "|\(cell.confidentiality)"
        if !cell.value.isEmpty { values[position] = cell.value }
        if !(cell.flags + status).isEmpty { statuses[position] = "\"\(cell.flags + status)\"" }
        tally.count(cell, of: key)
      }
    }
    guard tally.cells > 0, tally.clocks == 0 else { return nil }
    let names = dimensions + ["time"]
    let categories = zip(names, codes + [periods.map(\.description)]).map { name, codes in
      "\"\(name)\": {\"category\": {\"index\": [\(Self.list(codes))]}}"
    }
    let text = """
      {"version": "2.0", "class": "dataset", "id": [\(Self.list(names))],
      "size": [\(size.map(String.init).joined(separator: ", "))],
      "dimension": {\(categories.joined(separator: ", "))},
      "value": \(Self.members(values, isSparse)), "status": \(Self.members(statuses, isSparse))}
      """
    return Writing(name: name, text: text, tally: tally)
  }

  private static func list(_ texts: [String]) -> String {
    texts.map { "\"\($0)\"" }.joined(separator: ", ")
  }

  private static func members(_ texts: [String?], _ isSparse: Bool) -> String {
    guard isSparse else { return "[" + texts.map { $0 ?? "null" }.joined(separator: ", ") + "]" }
    let members = texts.enumerated().compactMap { index, text in
      text.map { "\"\(index)\": \($0)" }
    }
    return "{" + members.joined(separator: ", ") + "}"
  }
}
