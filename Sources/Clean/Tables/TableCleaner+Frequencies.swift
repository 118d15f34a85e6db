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
      let isEmpty = cell.value == nil && cell.flags.isEmpty
      counts.excluded[isEmpty ? .missingWithoutFlag : .contradictory, default: 0] += 1
      if cell.value != nil {
        let key = SeriesKey(codes, frequency: named)
        judgements.add(
          .contradictory(
            cell.period, named, of: key, at: location(line: cell.line, column: cell.column)),
          of: .series(key))
      }
      return nil
    }
    // A period that is written in two ways stands twice: the copies are held against each other.
    let copies = Dictionary(grouping: own, by: \.period)
    let most = copies.values.map(\.count).max() ?? 1
    return (0..<most).map { index in
      (named, own.filter { cell in copies[cell.period]?.firstIndex(of: cell) == index })
    }
  }
}
