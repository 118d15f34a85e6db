/// A published table: its title and its publisher.
package struct DatasetDescription: Sendable, Hashable {
  package let dataflow: Dataflow
  /// The folder of its snapshots: `estat`.
  package let agency: String
  package let publisher: String
  package let title: String

  package init(dataflow: Dataflow, agency: String, publisher: String, title: String) {
    self.dataflow = dataflow
    self.agency = agency
    self.publisher = publisher
    self.title = title
  }
}
