/// The findings of one kind in one file: what is read at once.
package struct FindingGroup: Sendable, Hashable {
  /// Ordered by place, then by message; at least one.
  package let findings: [Finding]
  /// The first of them.
  package let first: Finding

  /// How many findings stand side by side before they become one line.
  private static let shown = 3

  private init?(_ findings: [Finding]) {
    self.findings = findings.sorted { left, right in
      if left.location != right.location { return left.location < right.location }
      return left.message.utf8.lexicographicallyPrecedes(right.message.utf8)
    }
    guard let first = self.findings.first else { return nil }
    self.first = first
  }

  /// One group a kind and file: errors first, then by the place of their first.
  package static func groups(of findings: [Finding]) -> [FindingGroup] {
    struct Kind: Hashable {
      let code: FindingCode
      let file: String
    }
    let kinds = Dictionary(grouping: findings) { Kind(code: $0.code, file: $0.location.file) }
    return kinds.values.compactMap(FindingGroup.init).sorted { left, right in
      let (left, right) = (left.first, right.first)
      if left.severity != right.severity { return left.severity > right.severity }
      if left.location.file != right.location.file {
        return left.location.file < right.location.file
      }
      if left.location != right.location { return left.location < right.location }
      return left.code.rawValue < right.code.rawValue
    }
  }

  /// The groups of findings that ask for something, the gravest first: errors before warnings, what
  /// takes figures away before what leaves them, many before few.
  package static func gravest(of groups: [FindingGroup], count: Int) -> [FindingGroup] {
    let grave = groups.enumerated().filter { $0.element.first.severity > .information }
    return grave.sorted { left, right in
      let (one, other) = (left.element, right.element)
      if one.first.severity != other.first.severity {
        return one.first.severity > other.first.severity
      }
      if one.first.code.takesFiguresAway != other.first.code.takesFiguresAway {
        return one.first.code.takesFiguresAway
      }
      if one.findings.count != other.findings.count {
        return one.findings.count > other.findings.count
      }
      return left.offset < right.offset
    }.prefix(count).map(\.element)
  }

  /// Whether the findings are said together.
  package var isJoined: Bool { findings.count > Self.shown }

  /// `4:1, 7:1, 9:1`: the first three places in the file; empty where the findings name none.
  package var places: String {
    findings.prefix(Self.shown).compactMap { finding in
      finding.location.line.map { line in
        finding.location.column.map { "\(line):\($0)" } ?? "\(line)"
      }
    }.joined(separator: ", ")
  }

  /// One line a finding, or one line for all of them with their number and their first places.
  package var lines: [String] {
    isJoined ? [line] : findings.map(\.description)
  }

  /// `file: severity: [code] 82 times, first at 4:1, 7:1, 9:1: message; remedy`.
  package var line: String {
    guard findings.count > 1 else { return first.description }
    let file = SourceLocation(file: first.location.file)
    let at = places.isEmpty ? "" : ", first at \(places)"
    return "\(file): \(first.severity.rawValue): [\(first.code.rawValue)] \(findings.count)"
      + " times\(at): \(first.message); \(first.remedy)"
  }
}
