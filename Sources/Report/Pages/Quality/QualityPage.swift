import StatisticalModel

/// What was read, kept and left out, in English: counts by snapshot, then the findings.
struct QualityPage {
  let input: ReportInput

  let style = NumberStyle(language: .english)

  init(input: ReportInput) { self.input = input }

  var document: Document {
    let intro = """
      What each snapshot gave, and what was left out while it was read and judged: rows and \
      observations are counted by reason, single cases stand among the findings.
      """
    let tables = input.quality.records.filter { $0.raw != nil || $0.clean != nil }
    let lists = input.quality.records.filter { $0.titles != nil }
    return Document(
      language: .english,
      blocks: [
        .heading(1, "Quality of the data"), .paragraph(RichText(intro)),
        .heading(2, "Snapshots"), .table(origins), .heading(2, "Read"), .table(read(tables)),
        .heading(3, "Rows left out, by reason"),
      ] + unselected(tables) + [
        .heading(2, "Kept and left out"), .table(cleaned(tables)),
        .heading(3, "Observations left out, by reason"),
      ] + exclusions(tables)
        + corrections
        + (lists.isEmpty ? [] : [.heading(2, "Shortage lists"), .table(titles(lists))])
        + unreadTitles + listDifferences
        + territories + segments + jumps + findings)
  }

  private var origins: Table {
    let columns = [
      "Snapshot", "Publisher", "Edition", "Retrieved", "Scope", "Flags", "Transcription",
      "Licence",
    ].map { Table.Column(RichText($0)) }
    let rows = input.quality.records.map { record -> [RichText] in
      let origin = record.snapshot.origin
      return [
        .code(record.snapshot.path), RichText(origin.publisher ?? "unknown"),
        RichText(record.snapshot.edition.description), RichText(origin.retrieved ?? "unknown"),
        RichText(origin.scope.rawValue), RichText(flags(origin.flags)),
        RichText(origin.transcription ?? "unknown"), RichText(origin.licence ?? "unknown"),
      ]
    }
    return Table(columns: columns, rows: rows)
  }

  private func flags(_ knowledge: FlagKnowledge) -> String {
    switch knowledge {
    case .known: "known"
    case .unknown: "unknown"
    case .unknownFrom(let year): "unknown from \(year) on"
    }
  }

  private func read(_ records: [QualityRecord]) -> Table {
    counted(
      ["Rows read", "Rows not selected", "Cells", "Without a value", "With a flag"],
      records.map { record in
        let raw = record.raw ?? RawCounts()
        return (
          record.snapshot.path,
          [raw.rowsRead, raw.rowsNotSelected, raw.cells, raw.missing, raw.flagged]
        )
      })
  }

  private func cleaned(_ records: [QualityRecord]) -> Table {
    counted(
      [
        "Series in", "Series out", "Observations out", "Series recoded", "Observations left out",
        "Observations computed from older areas",
      ],
      records.map { record in
        let clean = record.clean ?? CleanCounts()
        return (
          record.snapshot.path,
          [
            clean.seriesIn, clean.seriesOut, clean.observationsOut, clean.recodedSeries,
            clean.excluded.values.reduce(0, +), clean.derivedObservations,
          ]
        )
      })
  }

  private func titles(_ records: [QualityRecord]) -> Table {
    counted(["Titles"], records.map { ($0.snapshot.path, [$0.titles ?? 0]) })
  }

  private func unselected(_ records: [QualityRecord]) -> [Document.Block] {
    let rows = records.compactMap { record -> [RichText]? in
      guard let count = record.raw?.rowsNotSelected, count > 0 else { return nil }
      return [.code(record.snapshot.path), "not used by an indicator", number(count)]
    }
    guard !rows.isEmpty else { return [.paragraph("None.")] }
    let columns = [
      Table.Column("Snapshot"), Table.Column("Reason"), Table.Column("Rows", .right),
    ]
    return [.table(Table(columns: columns, rows: rows))]
  }

  private func exclusions(_ records: [QualityRecord]) -> [Document.Block] {
    let rows = records.flatMap { record in
      (record.clean?.excluded ?? [:]).sorted { $0.key < $1.key }.filter { $0.value > 0 }
        .map { reason, count -> [RichText] in
          [
            .code(record.snapshot.path), .code(reason.rawValue),
            RichText(reason.explanation), number(count),
          ]
        }
    }
    guard !rows.isEmpty else { return [.paragraph("None.")] }
    let columns =
      ["Snapshot", "Reason", "Meaning"].map { Table.Column(RichText($0)) }
      + [Table.Column("Observations", .right)]
    return [.table(Table(columns: columns, rows: rows))]
  }

  /// Counts by snapshot, with their total in the last row where there is more than one.
  private func counted(_ titles: [String], _ records: [(path: String, counts: [Int])]) -> Table {
    let rows = records.map { [.code($0.path)] + $0.counts.map(number) }
    let totals = titles.indices.map { index in
      number(records.reduce(0) { $0 + $1.counts[index] })
    }
    return Table(
      columns: [Table.Column("Snapshot")] + titles.map { Table.Column(RichText($0), .right) },
      rows: rows + (records.count > 1 ? [["Total"] + totals] : []))
  }

  func number(_ count: Int) -> RichText {
    RichText(style.number(DecimalNumber(significand: Int64(count)), decimals: 0))
  }
}
