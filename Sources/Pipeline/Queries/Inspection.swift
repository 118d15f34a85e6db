package import Clean
package import Ingest
package import StatisticalModel

/// What is in a file, with the editions of NUTS that its areas belong to.
package struct Inspection: Sendable {
  /// The file as the user names it.
  package let file: String
  package let inspection: FileInspection
  /// For each edition the number of the file's areas that are valid in it; nil without catalogue.
  package let editions: [EditionCount]?
  /// The area codes that the catalogue does not know; nil without catalogue.
  package let unknownAreas: [String]?
  /// The tables of the catalogue whose dimensions are those of the file; nil without catalogue.
  package let tables: [Dataflow]?
  /// The dimensions that the catalogue names of no table; nil without catalogue.
  package let unknownDimensions: [String]?
  /// The countries whose regions are of no single edition; nil without catalogue.
  package let mixedEditions: [EditionCensus.Mixture]?

  package struct EditionCount: Sendable, Hashable {
    package let edition: NUTSEdition
    package let areas: Int
  }

  /// Looks into a file of any accepted format.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - catalogue: for the editions of NUTS; nil where there is no data folder.
  /// - Returns: its counts and codes; the editions are nil without a catalogue.
  /// - Throws: `PipelineError` where the file has a flaw.
  package static func of(
    _ path: String, catalogue: ReferenceCatalogue?
  ) throws(PipelineError) -> Inspection {
    let inspection = try stage { () throws(IngestError) in
      try FileInspector.inspect(
        InputFile(path: path, name: path),
        options: ReadOptions(labels: catalogue?.figures.tables.labels ?? .empty))
    }
    let codes = inspection.dimensions.first { $0.dimension == Dimension.area }?.codes ?? []
    let harmoniser = catalogue.map { CleanRules(catalogue: $0).areas }
    let regions = catalogue.map { catalogue in
      codes.compactMap { code in
        catalogue.geography.areas[harmoniser?.canonical(ReferenceArea(code)) ?? ReferenceArea(code)]
      }.filter { $0.kind == .region }
    }
    let dimensions = inspection.dimensions.map(\.dimension)
    return Inspection(
      file: path, inspection: inspection,
      editions: regions.map { regions in
        (catalogue?.geography.editions ?? []).map { edition in
          EditionCount(
            edition: edition, areas: regions.count { $0.editions.contains(edition) })
        }
      },
      unknownAreas: harmoniser.map { harmoniser in
        codes.filter { harmoniser.outcome(for: ReferenceArea($0)) == .unknown }
      },
      tables: catalogue.map { tables(of: $0.figures, having: dimensions) },
      unknownDimensions: catalogue.map { catalogue in
        let tables = catalogue.figures.tables.datasets.keys.map {
          catalogue.figures.dimensions(of: $0)
        }
        return dimensions.filter { dimension in !tables.contains { $0.names(dimension) } }
      },
      mixedEditions: catalogue.map { mixtures(of: codes, areas: $0.geography.areas) })
  }

  private static func tables(
    of catalogue: FigureCatalogue, having dimensions: [String]
  ) -> [Dataflow] {
    guard !dimensions.isEmpty else { return [] }
    return catalogue.tables.datasets.keys.filter {
      catalogue.dimensions(of: $0).shape(of: dimensions).isAsNamed
    }.sorted()
  }

  private static func mixtures(
    of codes: [String], areas: [ReferenceArea: Area]
  ) -> [EditionCensus.Mixture] {
    var census = EditionCensus(areas: areas)
    for code in codes { census.add(ReferenceArea(code)) }
    return census.mixtures
  }
}
