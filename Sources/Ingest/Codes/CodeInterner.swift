/// A set of short byte strings, each with an index and one `String`: a code is made text once.
///
/// Open addressing over a power of two; the table is at most half full.
struct CodeInterner {
  /// The strings in the order in which they were first met.
  private(set) var strings: [String] = []
  /// The bytes of all strings, one after the other.
  private var pool: [UInt8] = []
  /// Where the string of an index ends in the pool.
  private var ends: [Int] = []
  /// Index plus one, 0 where the slot is free.
  private var slots = [Int32](repeating: 0, count: 16)
  /// The index that `intern` returned last: in a sorted file the next string is mostly the same.
  private var latest = 0

  /// The index of the string, or nil where it is not in the set.
  func index(of bytes: Span<UInt8>) -> Int? {
    let slot = slots[self.slot(of: bytes)]
    return slot == 0 ? nil : Int(slot) - 1
  }

  /// The index of the string, which is added where it is not in the set.
  mutating func intern(_ bytes: Span<UInt8>) -> Int {
    if latest < strings.count, isEqual(latest, bytes) { return latest }
    let slot = slot(of: bytes)
    if slots[slot] > 0 {
      latest = Int(slots[slot]) - 1
      return latest
    }
    latest = strings.count
    strings.append(bytes.text)
    for index in bytes.indices { pool.append(bytes[index]) }
    ends.append(pool.count)
    slots[slot] = Int32(strings.count)
    if strings.count * 2 > slots.count { grow() }
    return latest
  }

  /// The slot that holds the string, or the free one where it belongs.
  private func slot(of bytes: Span<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Self.hash(bytes) & mask
    while slots[slot] > 0, !isEqual(Int(slots[slot]) - 1, bytes) { slot = (slot + 1) & mask }
    return slot
  }

  private func isEqual(_ index: Int, _ bytes: Span<UInt8>) -> Bool {
    pool.span.extracting(range(index)).isEqual(to: bytes)
  }

  private func range(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for index in strings.indices {
      slots[slot(of: pool.span.extracting(range(index)))] = Int32(index + 1)
    }
  }

  /// FNV-1a, whose overflow is its way of working.
  ///
  /// The shift brings the well-mixed bits down.
  private static func hash(_ bytes: Span<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0x7FFF_FFFF)
  }
}
