/// A published table: its title and its publisher.
package struct DatasetDescription: Sendable, Hashable {
  package let dataflow: Dataflow
  /// The folder of its snapshots: `estat`.
  package let agency: String
  package let publisher: String
  package let title: String
  /// Under which its figures may be used; nil where it is not known.
  package let licence: Licence?

  package init(
    dataflow: Dataflow, agency: String, publisher: String, title: String, licence: Licence? = nil
  ) {
    self.dataflow = dataflow
    self.agency = agency
    self.publisher = publisher
    self.title = title
    self.licence = licence
  }
}
