import StatisticalModel

/// Holds the dimensions of a file against those that the catalogue names of its table.
///
/// One dimension more is resolved by its total: its other codes are left out, and the dimension
/// with them, so that the series is that of the editions without it.
struct DimensionResolver {
  /// What is left of a table.
  struct Outcome {
    let table: RawTable
    /// Observations with a value or a flag that are left out, by reason.
    let excluded: [ExclusionReason: Int]
    let finding: Finding?
  }

  let dataflow: Dataflow
  let named: NamedDimensions

  func outcome(for table: RawTable) -> Outcome {
    let shape = named.shape(of: table.dimensions)
    if shape.isAsNamed || table.series.isEmpty {
      return Outcome(table: table, excluded: [:], finding: nil)
    }
    guard let added = shape.added, let index = table.dimensions.firstIndex(of: added) else {
      return nothing(of: table, .foreign(to: dataflow, shape, at: location(table)))
    }
    let totals = table.series.filter { Dimension.isTotal($0.key[index], of: added) }
    guard let total = totals.first?.key[index] else {
      let codes = Set(table.series.map { $0.key[index] }).sorted()
      return nothing(
        of: table, .withoutTotal(added, codes, dataflow: dataflow, at: location(table)))
    }
    let left = table.series.filter { !Dimension.isTotal($0.key[index], of: added) }
    return Outcome(
      table: table.without(dimension: index, keeping: totals),
      excluded: left.isEmpty ? [:] : [.notTheTotal: Self.observations(of: left)],
      finding: .resolved(
        added, by: total, used: totals.count, left: left.count, dataflow: dataflow,
        at: location(table)))
  }

  private func nothing(of table: RawTable, _ finding: Finding) -> Outcome {
    Outcome(
      table: RawTable(
        file: table.file, snapshot: table.snapshot, dimensions: table.dimensions, series: [],
        counts: table.counts),
      excluded: [.notTheTable: Self.observations(of: table.series)], finding: finding)
  }

  private static func observations(of series: [RawSeries]) -> Int {
    series.reduce(0) { $0 + $1.observations.count }
  }

  private func location(_ table: RawTable) -> SourceLocation { SourceLocation(file: table.file) }
}

extension RawTable {
  /// The table of some of its series, their keys without one of its dimensions.
  fileprivate func without(dimension index: Int, keeping series: [RawSeries]) -> RawTable {
    func shortened(_ values: [String]) -> [String] {
      values.indices.filter { $0 != index }.map { values[$0] }
    }
    return RawTable(
      file: file, snapshot: snapshot, dimensions: shortened(dimensions),
      series: series.map {
        RawSeries(key: shortened($0.key), line: $0.line, observations: $0.observations)
      }, counts: counts, unmappedLabels: unmappedLabels)
  }
}

extension Finding {
  static func resolved(
    _ dimension: String, by total: String, used: Int, left: Int, dataflow: Dataflow,
    at location: SourceLocation
  ) -> Finding {
    Finding(
      code: .unnamedDimension, location: location,
      message:
        "the catalogue names no dimension '\(dimension)' of \(dataflow); its total '\(total)'"
        + " is used, of \(used) series, and \(left) series of other codes are left out",
      remedy: "add the dimension to \(dataflow) in data/catalogue/datasets.csv, and its code to the"
        + " filters in data/catalogue/indicators.yml")
  }

  static func withoutTotal(
    _ dimension: String, _ codes: [String], dataflow: Dataflow, at location: SourceLocation
  ) -> Finding {
    let shown = codes.prefix(6).joined(separator: ", ")
    let more = codes.count > 6 ? " and \(codes.count - 6) more" : ""
    return Finding(
      code: .notTheTable, location: location,
      message: "the catalogue names no dimension '\(dimension)' of \(dataflow), and none of its"
        + " codes is a total (\(shown)\(more)): which of them is meant nothing says",
      remedy: "name the table that it is; a new edition of \(dataflow) needs the dimension in"
        + " data/catalogue/datasets.csv and a code of it in data/catalogue/indicators.yml")
  }

  static func foreign(
    to dataflow: Dataflow, _ shape: TableShape, at location: SourceLocation
  ) -> Finding {
    // What no codelist explains is a label, such as `unité de mesure`.
    let isLabelled = shape.unnamed.contains { name in
      !name.utf8.allSatisfy { byte in
        byte == UInt8(ascii: "_") || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
      }
    }
    let unnamed = shape.unnamed.map { "'\($0)'" }.joined(separator: ", ")
    let missing = shape.missing.map { "'\($0)'" }.joined(separator: ", ")
    let parts = [
      shape.unnamed.isEmpty ? nil : "it has \(unnamed), which the catalogue does not name",
      shape.missing.isEmpty ? nil : "it lacks \(missing)",
    ].compactMap { $0 }
    return Finding(
      code: .notTheTable, location: location,
      message: "its dimensions are not those of \(dataflow): \(parts.joined(separator: "; "))",
      remedy: isLabelled
        ? "names of dimensions are not read in that language: fetch the file with codes"
        : "name the table that it is; a new edition of \(dataflow) needs its dimensions in"
          + " data/catalogue/datasets.csv and their codes in data/catalogue/indicators.yml")
  }
}
