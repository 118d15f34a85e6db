/// Where a snapshot comes from; what is unknown is nil and is printed as `unknown`.
package struct Origin: Sendable, Hashable {
  package let publisher: String?
  /// The code of the table or the id of the list.
  package let dataset: String
  package let title: String
  /// When the publisher last updated the table.
  package let tableUpdated: String?
  /// When the file was fetched from the publisher.
  package let retrieved: String?
  package let scope: SnapshotScope
  /// How the figures came into this file: downloaded, converted, by hand.
  package let transcription: String?
  package let flags: FlagKnowledge
  package let licence: String?
  package let source: String?
  package let notes: String?
  /// SHA-256 of the stored file, in lower-case hexadecimal.
  package let sha256: String
  /// SHA-256 of its inflated content; the same as `sha256` for a plain file.
  package let contentSHA256: String

  package init(
    publisher: String?, dataset: String, title: String, tableUpdated: String?, retrieved: String?,
    scope: SnapshotScope, transcription: String?, flags: FlagKnowledge, licence: String?,
    source: String?, notes: String?, sha256: String, contentSHA256: String
  ) {
    self.publisher = publisher
    self.dataset = dataset
    self.title = title
    self.tableUpdated = tableUpdated
    self.retrieved = retrieved
    self.scope = scope
    self.transcription = transcription
    self.flags = flags
    self.licence = licence
    self.source = source
    self.notes = notes
    self.sha256 = sha256
    self.contentSHA256 = contentSHA256
  }

  /// The same origin of a file that is stored with other bytes, whose content is the same.
  package func stored(as sha256: String) -> Origin {
    Origin(
      publisher: publisher, dataset: dataset, title: title, tableUpdated: tableUpdated,
      retrieved: retrieved, scope: scope, transcription: transcription, flags: flags,
      licence: licence, source: source, notes: notes, sha256: sha256, contentSHA256: contentSHA256)
  }
}
