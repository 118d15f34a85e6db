import Glibc
import Ingest

/// The lines of a tidy CSV on their way out: filled by the hot path, handed on when full.
///
/// The key of the row and the texts of the periods lie in raw memory beside the output, so that a
/// line is a few short copies and no array is touched.
@safe struct TidyBuffer: ~Copyable {
  private let capacity: Int
  private let base: UnsafeMutablePointer<UInt8>
  private var count = 0
  private var key: UnsafeMutablePointer<UInt8>
  private var keyCapacity: Int
  private var keyCount = 0
  /// Slots of 16 bytes: the text of a period with a comma behind it; its length is in `lengths`.
  private var periods: UnsafeMutablePointer<UInt8>
  private var lengths: [Int] = []
  private var periodCapacity: Int

  private static let slot = 16

  init(capacity: Int) {
    self.capacity = capacity
    keyCapacity = 256
    periodCapacity = 64
    // Safe: none is read before it is written, and each is freed once, in deinit or when replaced.
    unsafe base = .allocate(capacity: capacity)
    unsafe key = .allocate(capacity: keyCapacity)
    unsafe periods = .allocate(capacity: periodCapacity * Self.slot)
  }

  deinit {
    // Safe: the three allocations of init or their replacements.
    unsafe base.deallocate()
    unsafe key.deallocate()
    unsafe periods.deallocate()
  }

  /// Adds the text of the next period; an empty one is a period that is not wanted.
  mutating func addPeriod(_ text: String) {
    let bytes = Array(text.utf8)
    precondition(bytes.count < Self.slot, "a period has at most 10 characters")
    if lengths.count == periodCapacity {
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: periodCapacity * 2 * Self.slot)
      // Safe: the new allocation is twice as large, and the old one is freed here and replaced.
      unsafe memcpy(larger, periods, periodCapacity * Self.slot)
      unsafe periods.deallocate()
      unsafe periods = larger
      periodCapacity *= 2
    }
    for (offset, byte) in bytes.enumerated() {
      // Safe: the slot is within the allocation, the offset within the slot.
      unsafe periods[lengths.count * Self.slot + offset] = byte
    }
    lengths.append(bytes.count)
  }

  func wantsPeriod(_ index: Int) -> Bool { lengths[index] > 0 }

  mutating func beginKey() { keyCount = 0 }

  mutating func appendToKey(_ byte: UInt8) {
    growKey(by: 1)
    // Safe: `growKey` has made room.
    unsafe key[keyCount] = byte
    keyCount += 1
  }

  mutating func appendToKey(_ bytes: Span<UInt8>) {
    growKey(by: bytes.count)
    unsafe Self.copy(bytes, to: key + keyCount)
    keyCount += bytes.count
  }

  private mutating func growKey(by bytes: Int) {
    if keyCapacity - keyCount >= bytes { return }
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: (keyCapacity + bytes) * 2)
    // Safe: the new allocation is larger, and the old one is freed here and replaced.
    unsafe memcpy(larger, key, keyCount)
    unsafe key.deallocate()
    unsafe key = larger
    keyCapacity = (keyCapacity + bytes) * 2
  }

  /// The most bytes that key, value and flags of a line may have together.
  var longestContent: Int { capacity - 2 * Self.slot - 4 }

  /// Whether a line of the current key with so many bytes behind it fits.
  func hasRoom(for bytes: Int) -> Bool { longestContent - count >= keyCount + bytes }

  /// Adds a line: key, period, value, flags, confidentiality.
  ///
  /// `hasRoom` must have said that it fits.
  mutating func appendLine(
    _ text: Span<UInt8>, period: Int, value: Range<Int>, flags: Range<Int>,
    confidentiality: Range<Int>
  ) {
    precondition(hasRoom(for: value.count + flags.count + confidentiality.count))
    // Safe: the precondition has counted all that is written here; the key and the slot were
    // written before, and the ranges are checked by `extracting`.
    var target = unsafe base + count
    unsafe memcpy(target, key, keyCount)
    unsafe target += keyCount
    unsafe memcpy(target, periods + period * Self.slot, Self.slot)
    unsafe target += lengths[period]
    unsafe target = Self.copy(text.extracting(value), to: target)
    unsafe target.pointee = UInt8(ascii: ",")
    unsafe target = Self.copy(text.extracting(flags), to: target + 1)
    unsafe target.pointee = UInt8(ascii: ",")
    unsafe target = Self.copy(text.extracting(confidentiality), to: target + 1)
    unsafe target.pointee = UInt8(ascii: "\n")
    unsafe count = target + 1 - base
  }

  /// Adds a line of a cell in the common spelling, as the other does.
  @inline(__always)
  mutating func appendLine(_ text: Span<UInt8>, period: Int, cell: RegularCell) {
    precondition(hasRoom(for: cell.end - cell.start))
    precondition(
      cell.start <= cell.valueEnd && cell.flagsStart <= cell.end && cell.end <= text.count)
    // Safe: as above.
    var target = unsafe base + count
    unsafe memcpy(target, key, keyCount)
    unsafe target += keyCount
    unsafe memcpy(target, periods + period * Self.slot, Self.slot)
    unsafe target += lengths[period]
    unsafe target = Self.copyShort(text, cell.start, cell.valueEnd, to: target)
    unsafe target.pointee = UInt8(ascii: ",")
    unsafe target = Self.copyShort(text, cell.flagsStart, cell.end, to: target + 1)
    unsafe target[0] = UInt8(ascii: ",")
    unsafe target[1] = UInt8(ascii: "\n")
    unsafe count = target + 2 - base
  }

  /// Copies bytes to where there is room for them, and returns the place behind.
  @discardableResult
  @inline(__always)
  private static func copy(
    _ bytes: Span<UInt8>, to target: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    // Values and flags are a few bytes: a loop beats a call. Safe: the caller has made room.
    for index in bytes.indices { unsafe target[index] = bytes[index] }
    return unsafe target + bytes.count
  }

  /// Copies a few bytes, mostly by one move of 16 whatever their number.
  @inline(__always)
  private static func copyShort(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, to target: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    unsafe text.withUnsafeBytes { bytes in
      if end - start <= slot, start + slot <= bytes.count {
        // Safe: 16 bytes can be read from `start`, and `hasRoom` leaves as many free behind a line.
        let short = unsafe bytes.loadUnaligned(fromByteOffset: start, as: SIMD16<UInt8>.self)
        unsafe UnsafeMutableRawPointer(target).storeBytes(of: short, as: SIMD16<UInt8>.self)
      } else {
        // Safe: the caller has checked the range, and made room for it.
        for index in start..<end { unsafe target[index - start] = bytes[index] }
      }
    }
    return unsafe target + (end - start)
  }

  /// Hands what is buffered to `sink`, and begins anew.
  ///
  /// - Returns: false where the sink takes no more.
  mutating func drain(into sink: inout some ByteSink) -> Bool {
    guard count > 0 else { return true }
    defer { count = 0 }
    // Safe: `count` bytes have been written; the span ends with the call.
    let bytes = unsafe UnsafeBufferPointer(start: base, count: count)
    return sink.take(unsafe Span(_unsafeElements: bytes))
  }
}
