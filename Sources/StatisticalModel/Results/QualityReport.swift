/// What became of the snapshots on their way, and every flaw that was met.
package struct QualityReport: Sendable, Hashable {
  /// One element a snapshot, in their order.
  package let records: [QualityRecord]
  /// Ordered by severity (errors first), code, location, message.
  package let findings: [Finding]

  package init(records: [QualityRecord], findings: [Finding]) {
    self.records = records
    self.findings = findings.sorted { left, right in
      if left.severity != right.severity { return left.severity > right.severity }
      return (left.code.rawValue, left.location, left.message)
        < (right.code.rawValue, right.location, right.message)
    }
  }
}
