import StatisticalModel

@testable import Ingest

/// What holds of every file that is read as a statistical table.
enum TableLaws {
  /// The codes behind some labels, since the Data Browser writes labels.
  static let dataBrowserLabels = LabelDictionary(codes: [
    "": ["Time frequency": "freq", "Unit of measure": "unit", "Sex": "sex"],
    "freq": ["Annual": "A"], "unit": ["Percentage": "PC"],
    "sex": ["Total": "T", "Females": "F"], "geo": ["Belgium": "BE", "Namibia": "NA"],
  ])

  /// The size of the blocks changes neither the table nor the message.
  static func check(_ input: Input, labels: LabelDictionary = .empty) {
    let file = input.file
    let large = table(file, ReadOptions(labels: labels, blockSize: Input.largeBlock))
    let small = table(file, ReadOptions(labels: labels, blockSize: input.smallBlock))
    require(
      large == small || isBeyondALimitAndDamaged(large, small),
      "blocks of \(input.smallBlock) change the table: \(large), \(small)")
    let options = ReadOptions(limits: Input.limits, blockSize: Input.largeBlock)
    _ = try? FileInspector.inspect(file, options: options)
  }

  /// Gzip that is damaged and holds more than a limit is refused for whichever comes to light first.
  private static func isBeyondALimitAndDamaged(
    _ first: Result<RawTable, IngestError>, _ second: Result<RawTable, IngestError>
  ) -> Bool {
    guard case .failure(let first) = first, case .failure(let second) = second else { return false }
    let causes = [first.cause, second.cause]
    let isDamaged = causes.contains { cause in
      switch cause {
      case .corruptGzip, .truncatedGzip, .trailingGarbage: true
      default: false
      }
    }
    let isBeyondALimit = causes.contains { cause in
      switch cause {
      case .lineTooLong, .inflatedTooLarge, .jsonTooLarge, .tooManyColumns: true
      default: false
      }
    }
    return isDamaged && isBeyondALimit
  }

  static func table(
    _ file: InputFile, _ options: ReadOptions, selecting selection: SeriesSelection = .everything
  ) -> Result<RawTable, IngestError> {
    let bounded = ReadOptions(
      labels: options.labels, limits: Input.limits, blockSize: options.blockSize)
    do throws(IngestError) {
      return .success(
        try TableReader.read(file, snapshot: 0, selecting: selection, options: bounded))
    } catch {
      _ = error.description
      return .failure(error)
    }
  }
}

/// What holds of every file that is read as delimited text.
enum ListLaws {
  /// The size of the blocks changes neither the records nor the message, in either of the dialects;
  /// which one depends on the length of the input.
  static func check(_ input: Input) {
    let file = input.file
    let format = DelimitedFormat(
      delimiter: input.bytes.count % 2 == 0 ? UInt8(ascii: ",") : UInt8(ascii: ";"),
      encoding: input.bytes.count % 4 < 2 ? .utf8 : .latin1)
    let large = list(file, format, blockSize: Input.largeBlock)
    let small = list(file, format, blockSize: input.smallBlock)
    require(large == small, "blocks of \(input.smallBlock) change the list: \(large), \(small)")
  }

  static func list(
    _ file: InputFile, _ format: DelimitedFormat, blockSize: Int = Input.largeBlock
  ) -> Result<DelimitedTable, IngestError> {
    do throws(IngestError) {
      return .success(
        try DelimitedText.read(file, format: format, limits: Input.limits, blockSize: blockSize))
    } catch {
      _ = error.description
      return .failure(error)
    }
  }
}

/// What holds of a selection of series, which is applied to the bytes of the key.
enum SelectionLaws {
  /// Selecting while reading is the same as reading all and then selecting.
  static func check(_ input: Input) {
    let file = input.file
    let options = ReadOptions(blockSize: Input.largeBlock)
    // Cells that nobody wants are not looked at, hence a fault in them may go unseen.
    guard case .success(let all) = TableLaws.table(file, options) else { return }
    let selection = SeriesSelection(alternatives: alternatives(for: all, seed: input.bytes))
    let expected = all.series.filter { series in
      selection.alternatives.isEmpty
        || selection.alternatives.contains { filter in
          zip(all.dimensions, series.key).allSatisfy { filter[$0]?.contains($1) ?? true }
        }
    }
    let found = TableLaws.table(file, options, selecting: selection)
    guard case .success(let table) = found else { fatalError("\(selection): \(found)") }
    require(table.series == expected, "\(selection): \(table.series) in place of \(expected)")
    require(table.counts.rowsRead == all.counts.rowsRead, "\(selection): rows read")
    let cells = expected.reduce(0) { $0 + $1.observations.count }
    require(table.counts.cells == cells, "\(selection): cells")
  }

  /// Up to three alternatives of codes of the table, of prefixes of them and of foreign ones.
  private static func alternatives(
    for table: RawTable, seed bytes: [UInt8]
  ) -> [SeriesSelection.Filter] {
    // FNV-1a: any number will do that depends on the input alone.
    var state = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(bound, 1)
    }
    return (0..<below(4)).map { _ in
      var filter: SeriesSelection.Filter = [:]
      for (index, dimension) in table.dimensions.enumerated() where below(2) == 0 {
        filter[dimension] = (0..<below(3)).map { _ in
          let code = table.series.isEmpty ? "" : table.series[below(table.series.count)].key[index]
          return below(4) == 0 ? String(code.dropLast()) : code
        }
      }
      return filter
    }
  }
}
