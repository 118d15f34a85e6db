import StatisticalModel

extension ReportFixture {
  var series: [IndicatorSeries] {
    [
      IndicatorSeries(
        indicator: learning.id, area: "BE25", sex: "T", unit: learning.unit,
        dataflow: "trng_lfse_04",
        points: [
          .init(
            period: .year(2022), value: nil, flags: Flags("u"), confidentiality: .confidential,
            segment: 1, lineage: Lineage(snapshot: 0, line: 20, cell: 24), receipt: receipt(1)),
          .init(
            period: .year(2023), value: number("12.10"), flags: .none, confidentiality: nil,
            segment: 1, lineage: Lineage(snapshot: 0, line: 20, cell: 25), receipt: receipt(20)),
        ]),
      IndicatorSeries(
        indicator: specialists.id, area: "EU27_2020", sex: "T", unit: specialists.unit,
        dataflow: "isoc_sks_itspt",
        points: [
          .init(
            period: .year(2024), value: number("10274"), flags: .none, confidentiality: nil,
            segment: 1, lineage: Lineage(snapshot: 1, line: 32, cell: 25), receipt: receipt(32))
        ]),
    ]
  }

  var entry: ShortageEntry {
    ShortageEntry(
      list: "vdab", area: "BE2", edition: snapshots[2].edition, title: "=Ontwikkelaar, \"ICT\" | x",
      codeSystem: "none", code: "", occupations: ["2512", "2513"], grade: .lossy, ictSet: .core,
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
