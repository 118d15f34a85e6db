import StatisticalModel

/// Series that stand in a file more than once.
extension TableCleaner {
  /// The series of a key from all its copies; nil where nothing of it is left, which is told.
  mutating func judged(_ copies: [Candidate]) -> DatasetSeries? {
    let merged = merge(copies)
    let observations = plausible(merged.observations, of: merged)
    guard observations.isEmpty else {
      return DatasetSeries(
        key: merged.key, area: merged.area, recodedFrom: merged.recodedFrom,
        observations: observations)
    }
    unfilled.append(
      UnfilledSeries(
        key: merged.key, area: merged.area,
        isLeftOut: copies.contains { $0.isCorrected || !$0.observations.isEmpty }))
    return nil
  }

  /// One series from all those of a key: periods that agree are kept once, the others left out.
  mutating func merge(_ candidates: [Candidate]) -> Candidate {
    var merged = candidates[0]
    guard candidates.count > 1 else { return merged }
    let copies = Dictionary(grouping: candidates.flatMap(\.observations), by: \.period)
    var refused: Set<TimePeriod> = []
    merged.observations = []
    for period in copies.keys.sorted() {
      let observations = copies[period] ?? []
      guard let kept = observations.first(where: { $0.value != nil }) ?? observations.first
      else { continue }
      let flags = observations.reduce(Flags.none) { $0.union($1.flags) }
      // What a correction dropped is counted as that, not as a copy.
      let spent = observations.count { dropped.contains($0.lineage) }
      keptForFlags -= spent
      if Set(observations.compactMap(\.value)).count > 1 {
        refused.insert(period)
        counts.excluded[.conflicting, default: 0] += observations.count - spent
        // A break that stands beside a refused value still ends a segment.
        if !flags.isEmpty {
          keptForFlags += 1
          merged.observations.append(kept.adding(flags: flags).withoutValue)
        }
      } else {
        let isDropped = dropped.contains(kept.lineage)
        if isDropped { keptForFlags += 1 }
        let copies = observations.count - spent - (isDropped ? 0 : 1)
        if copies > 0 { counts.excluded[.repeated, default: 0] += copies }
        merged.observations.append(kept.adding(flags: flags))
      }
    }
    for copy in candidates.dropFirst() {
      let conflicting = copy.observations.map(\.period).filter(refused.contains)
      report(repeated: candidates[0], and: copy, conflicting: conflicting)
    }
    return merged
  }

  private mutating func report(
    repeated first: Candidate, and second: Candidate, conflicting: [TimePeriod]
  ) {
    let location = location(line: second.line, column: 1)
    let flags = Dictionary(
      first.observations.map { ($0.period, $0.flags) }, uniquingKeysWith: { first, _ in first })
    let sameFlags = second.observations.allSatisfy { flags[$0.period] ?? $0.flags == $0.flags }
    judgements.add(
      conflicting.isEmpty
        ? .duplicate(second.key, firstLine: first.line, sameFlags: sameFlags, at: location)
        : .conflict(second.key, firstLine: first.line, periods: conflicting, at: location),
      of: .series(second.key))
  }
}
