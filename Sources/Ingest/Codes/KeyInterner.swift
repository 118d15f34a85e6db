/// A set of keys, each a fixed number of indices of codes, with an index for each key.
///
/// Open addressing over a power of two; the table is at most half full. Rows of one series mostly
/// follow each other, so that the key of the row before is tried first.
struct KeyInterner {
  private(set) var count = 0
  private let width: Int
  /// The indices of all keys, one key after the other.
  private var pool: [Int32] = []
  /// Index plus one, 0 where the slot is free.
  private var slots = [Int32](repeating: 0, count: 16)
  private var latest: Int?

  init(width: Int) { self.width = width }

  /// The index of the key, which is added where it is not in the set.
  mutating func intern(_ key: [Int]) -> Int {
    if let latest, isEqual(latest, key) { return latest }
    let mask = slots.count - 1
    var slot = Self.hash(key) & mask
    while slots[slot] > 0, !isEqual(Int(slots[slot]) - 1, key) { slot = (slot + 1) & mask }
    if slots[slot] > 0 {
      latest = Int(slots[slot]) - 1
      return Int(slots[slot]) - 1
    }
    for code in key { pool.append(Int32(truncatingIfNeeded: code)) }
    count += 1
    slots[slot] = Int32(count)
    latest = count - 1
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  private func isEqual(_ index: Int, _ key: [Int]) -> Bool {
    let start = index * width
    for offset in key.indices where pool[start + offset] != Int32(truncatingIfNeeded: key[offset]) {
      return false
    }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for index in 0..<count {
      let key = pool[index * width..<(index + 1) * width].map(Int.init)
      var slot = Self.hash(key) & mask
      while slots[slot] > 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(index + 1)
    }
  }

  /// FNV-1a over whole indices, whose overflow is its way of working.
  private static func hash(_ key: [Int]) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for code in key {
      hash = (hash ^ UInt64(truncatingIfNeeded: code)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    return Int(truncatingIfNeeded: hash >> 1 & 0x7FFF_FFFF_FFFF)
  }
}
