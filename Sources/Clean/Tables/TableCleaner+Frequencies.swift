import StatisticalModel

/// Annual and quarterly values of the same codes are two series.
extension TableCleaner {
  /// The cells of a row by frequency, ordered by it; a row without cells has the named one alone.
  mutating func byFrequency(
    _ cells: [RawObservation], named: Frequency?, codes: [String: String]
  ) -> [(frequency: Frequency, cells: [RawObservation])] {
    let common = named ?? cells.first?.period.frequency ?? .annual
    if cells.allSatisfy({ $0.period.frequency == common }) { return [(common, cells)] }
    guard let named else {
      return Dictionary(grouping: cells, by: \.period.frequency).map { ($0.key, $0.value) }
        .sorted { $0.frequency.rawValue < $1.frequency.rawValue }
    }
    let own = cells.compactMap { cell in
      if let period = cell.period.read(as: named) { return cell.at(period) }
      if cell.value == nil, cell.flags.isEmpty {
        counts.excluded[.missingWithoutFlag, default: 0] += 1
      } else {
        counts.excluded[.contradictory, default: 0] += 1
        findings.append(
          .contradictory(
            cell.period, named, of: SeriesKey(codes, frequency: cell.period.frequency),
            at: location(line: cell.line, column: cell.column)))
      }
      return nil
    }
    return [(named, own)]
  }
}
