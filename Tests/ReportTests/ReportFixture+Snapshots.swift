import StatisticalModel
import TestSupport

extension ReportFixture {
  /// The series that hold the figures of the results, each with the receipt of its line.
  var series: [IndicatorSeries] {
    [
      series(
        of: learning, in: "BE25", figure("12.10", 2023, line: 20),
        before: [
          .init(
            value: nil, flags: Flags("u"), confidentiality: .confidential,
            segment: SegmentPlace(number: 1, reasons: [.start]),
            cell: SourceCell(
              lineage: Lineage(snapshot: 0, line: 20, cell: 24), dataflow: "trng_lfse_04",
              period: .year(2022)), receipt: receipt(1))
        ]),
      series(of: learning, in: "FRE1", figure("9.6", 2023, "u", line: 21)),
      series(of: learning, in: "BE", figure("11.1", 2023, line: 22)),
      series(of: learning, in: "FR", figure("15.2", 2023, line: 23)),
      series(of: learning, in: "EU27_2020", figure("12.8", 2023, line: 25)),
      series(of: learning, in: "NL", figure("26.4", 2023, line: 26)),
      series(of: learning, in: "NO", figure("20.1", 2023, line: 27)),
      series(of: learning, in: "BE2", figure("12.1", 2023, "u", line: 28)),
      series(of: learning, in: "BE253", figure("12.10", 2023, line: 29)),
      series(of: specialists, in: "BE", total("289.3", 30)),
      series(of: specialists, in: "FR", total("1400", 31)),
      series(of: specialists, in: "EU27_2020", total("10274", 32)),
    ]
  }

  func total(_ value: String, _ line: UInt32) -> Figure {
    figure(value, 2024, line: line, of: "isoc_sks_itspt", snapshot: 1)
  }

  private func series(
    of indicator: Indicator, in area: Place, _ figure: Figure,
    before: [IndicatorSeries.Point] = []
  ) -> IndicatorSeries {
    IndicatorSeries(
      indicator: indicator.id, area: area, sex: "T", unit: indicator.unit,
      points: before + [
        .init(
          value: figure.value, flags: figure.flags, confidentiality: nil,
          segment: SegmentPlace(number: 1, reasons: before.isEmpty ? [.start] : []),
          cell: figure.cell, receipt: figure.receipt)
      ])
  }

  var entry: ShortageEntry {
    ShortageEntry(
      list: "vdab", area: "BE2", edition: snapshots[2].edition, title: "=Ontwikkelaar, \"ICT\" | x",
      codeSystem: "none", code: "", occupations: ["2512", "2513"], grade: .titleLossy, ict: .core,
      lineage: Lineage(snapshot: 2, line: 2, cell: 1), receipt: receipt(77))
  }

  var snapshots: [Snapshot] {
    [
      snapshot("estat", "2024", "trng_lfse_04", "tsv.gz", .known),
      snapshot("estat", "2026-04-17", "isoc_sks_itspt", "tsv.gz", .unknownFrom(year: 2023)),
      snapshot("vdab", "2026-02-01", "vdab_2026", "csv", .known),
    ].compactMap { $0 }
  }

  private func snapshot(
    _ agency: String, _ edition: String, _ name: String, _ kind: String, _ flags: FlagKnowledge
  ) -> Snapshot? {
    Edition(edition).map { edition in
      Snapshot(
        agency: agency, edition: edition, name: name,
        path: "snapshots/\(agency)/\(edition)/\(name).\(kind)",
        origin: Origin(
          publisher: agency == "vdab" ? "VDAB" : "Eurostat", dataset: name, title: name,
          tableUpdated: nil, retrieved: nil, scope: .partial, transcription: "by hand",
          flags: flags, licence: "CC BY 4.0", source: nil, notes: nil, sha256: "",
          contentSHA256: ""))
    }
  }

  var quality: [QualityRecord] {
    var raw = RawCounts()
    raw.rowsRead = 1_234
    raw.rowsNotSelected = 54
    raw.cells = 50
    var clean = CleanCounts()
    clean.seriesIn = 2
    clean.seriesOut = 2
    clean.excluded = [.repeated: 1, .implausible: 3, .missingWithoutFlag: 7]
    return snapshots.map { snapshot in
      snapshot.agency == "vdab"
        ? QualityRecord(snapshot: snapshot, raw: nil, clean: nil, titles: 1)
        : QualityRecord(snapshot: snapshot, raw: raw, clean: clean, titles: nil)
    }
  }

  var findings: [Finding] {
    [
      Finding(
        code: .unknownFlag, location: SourceLocation(file: "a.tsv", line: 3, column: 2),
        message: "'q' is not a flag | *kept*", remedy: "ask the publisher"),
      Finding(
        code: .recodedArea, location: SourceLocation(file: "a.tsv"),
        message: "FR30 became FRE1", remedy: "nothing"),
    ]
  }
}
