package import Pipeline
import StatisticalModel

/// What the catalogue and the snapshots hold, as tables for a terminal.
package struct Listing: Sendable {
  package enum Subject: String, Sendable, Hashable, CaseIterable {
    case indicators
    case areas
    case territories
    case targets
    case editions
  }

  private let folder: DataFolder

  package init(folder: DataFolder) {
    self.folder = folder
  }

  /// One line an entry under a line of column names.
  ///
  /// - Throws: `PipelineError` where the catalogue or the snapshots cannot be read.
  package func text(of subject: Subject) throws(PipelineError) -> String {
    let rows =
      switch subject {
      case .indicators: try indicators()
      case .areas: Self.areas(try folder.catalogue())
      case .territories: Self.territories(try folder.catalogue())
      case .targets: Self.targets(try folder.catalogue())
      case .editions: try editions()
      }
    return TextTable(rows: rows).text
  }

  private func indicators() throws(PipelineError) -> [[String]] {
    let catalogue = try folder.catalogue()
    let bundled = Set(try SnapshotStore(folder: folder).snapshots().map(\.name))
    let header = [["INDICATOR", "UNIT", "ROLE", "DATASETS (* bundled)", "LABEL"]]
    return header
      + catalogue.figures.indicators.map { indicator in
        let datasets = indicator.sources.map {
          $0.dataflow.text + (bundled.contains($0.dataflow.text) ? "*" : "")
        }
        return [
          indicator.id.text, indicator.unit.code, indicator.role.rawValue,
          datasets.isEmpty ? "-" : datasets.joined(separator: " "), indicator.label.english,
        ]
      }
  }

  private static func areas(_ catalogue: ReferenceCatalogue) -> [[String]] {
    let header = [["AREA", "KIND", "LEVEL", "PARENT", "NUTS EDITIONS", "NAME"]]
    return header
      + catalogue.geography.areas.values.sorted { $0.code < $1.code }.map { area in
        [
          area.code.text, area.kind.rawValue, area.level.map(String.init) ?? "-",
          area.parent?.text ?? "-",
          area.editions.isEmpty
            ? "-" : area.editions.sorted().map { String($0.year) }.joined(separator: " "),
          area.name(in: .english),
        ]
      }
  }

  private static func territories(_ catalogue: ReferenceCatalogue) -> [[String]] {
    let header = [["TERRITORY", "SIDE", "REGION", "COVERS", "FIT", "NAME"]]
    return header
      + catalogue.geography.territories.flatMap { territory in
        territory.sides.map { side in
          [
            territory.id.text, side.id, side.region.text,
            side.covers.map(\.text).joined(separator: " "), side.coverage.rawValue,
            territory.names.english,
          ]
        }
      }
  }

  private static func targets(_ catalogue: ReferenceCatalogue) -> [[String]] {
    let header = [["TARGET", "AREA", "INDICATOR", "VALUE", "UNIT", "YEAR", "STATUS", "SOURCE"]]
    return header
      + catalogue.figures.targets.map { target in
        [
          target.id.text, target.area.text, target.indicator.text,
          target.quantity.value.description,
          target.quantity.unit.code, target.period.description, target.status.rawValue,
          target.source.english,
        ]
      }
  }

  private func editions() throws(PipelineError) -> [[String]] {
    let header = [["DATASET", "EDITION", "SCOPE", "RETRIEVED", "PUBLISHER", "FILE"]]
    return header
      + (try SnapshotStore(folder: folder).editions()).map { snapshot in
        [
          snapshot.name, snapshot.edition.description, snapshot.origin.scope.rawValue,
          snapshot.origin.retrieved ?? "unknown", snapshot.origin.publisher ?? "unknown",
          snapshot.path,
        ]
      }
  }
}
