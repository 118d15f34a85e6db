/// Finds series that a file gives more than once.
struct RepetitionCensus {
  private var keys: KeyInterner
  private let rows: RowKind
  /// For each key the first 64 periods that it has had, a bit each.
  private var periods: [UInt64] = []
  /// The same of the periods behind these, 64 a word.
  private var laterPeriods: [LaterPeriods: UInt64] = [:]
  private var repeated: Set<Int> = []
  /// The row that is being read: its key and its line.
  private var current: (key: Int, line: Int) = (0, 0)
  /// The series found, in the order of the file, with the line on which each comes again.
  private(set) var found: [(key: [Int], line: Int)] = []

  private struct LaterPeriods: Hashable {
    let key: Int
    let word: Int
  }

  /// - Parameters:
  ///   - rows: what a row of the file is: a second one of a key is a repetition where it is a series,
  ///     a second observation of a period where it is an observation.
  ///   - width: the number of dimensions.
  init(rows: RowKind, width: Int) {
    self.rows = rows
    keys = KeyInterner(width: width)
  }

  /// The number of keys.
  var count: Int { keys.count }

  /// Takes note of a row.
  ///
  /// - Returns: the index of its key.
  mutating func add(_ key: [Int], line: Int) -> Int {
    let known = keys.count
    current = (keys.intern(key), line)
    if keys.count > known {
      if rows == .observation { periods.append(0) }
    } else if rows == .series {
      note(key)
    }
    return current.key
  }

  /// Takes note of a cell of the row, whose key is `key`.
  mutating func add(period: Int, of key: [Int]) {
    guard rows == .observation else { return }
    let bit: UInt64 = 1 << UInt64(period & 63)
    let isKnown: Bool
    if period < 64 {
      isKnown = periods[current.key] & bit != 0
      periods[current.key] |= bit
    } else {
      let place = LaterPeriods(key: current.key, word: period >> 6)
      let word = laterPeriods[place] ?? 0
      isKnown = word & bit != 0
      laterPeriods[place] = word | bit
    }
    if isKnown { note(key) }
  }

  private mutating func note(_ key: [Int]) {
    if repeated.insert(current.key).inserted { found.append((key, current.line)) }
  }
}
