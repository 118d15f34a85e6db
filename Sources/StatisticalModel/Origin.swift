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

/// Whether a snapshot holds the whole table or some of its series.
package enum SnapshotScope: String, Sendable, Hashable, CaseIterable {
  /// Replaces every older snapshot of its table.
  case full
  /// Lies over the older ones, series by series.
  case partial
}

/// Whether the flags of a snapshot are those of its publisher.
package enum FlagKnowledge: Sendable, Hashable {
  case known
  /// The transcription lost them all.
  case unknown
  /// They are known before the year and unknown from it on.
  case unknownFrom(year: Int)

  /// Whether an observation of `period` that shows no flag is known to have none.
  package func covers(_ period: TimePeriod) -> Bool {
    switch self {
    case .known: true
    case .unknown: false
    case .unknownFrom(let year): period.year < year
    }
  }
}

/// A file of figures as received, with what is known of it; never edited.
package struct Snapshot: Sendable, Hashable {
  /// The folder of the agency: `estat`, `vdab`.
  package let agency: String
  package let edition: Edition
  /// The table or the list, from the file's name.
  package let name: String
  /// Relative to the data folder.
  package let path: String
  package let origin: Origin

  package init(agency: String, edition: Edition, name: String, path: String, origin: Origin) {
    self.agency = agency
    self.edition = edition
    self.name = name
    self.path = path
    self.origin = origin
  }
}
