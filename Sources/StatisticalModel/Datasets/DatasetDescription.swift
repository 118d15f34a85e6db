/// A published table: its title and its publisher.
package struct DatasetDescription: Sendable, Hashable {
  package let dataflow: Dataflow
  /// The folder of its snapshots: `estat`.
  package let agency: String
  package let publisher: String
  package let title: String
  /// Under which its figures may be used; nil where it is not known.
  package let licence: Licence?
  /// Those of its key in the order of its files, without time; nil where the catalogue does not say.
  package let dimensions: [String]?

  package init(
    dataflow: Dataflow, agency: String, publisher: String, title: String, licence: Licence? = nil,
    dimensions: [String]? = nil
  ) {
    self.dataflow = dataflow
    self.agency = agency
    self.publisher = publisher
    self.title = title
    self.licence = licence
    self.dimensions = dimensions
  }
}
