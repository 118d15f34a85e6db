import Dispatch
import Synchronization

/// Blocks on their way from the thread that inflates to the one that reads.
final class BlockChannel: Sendable {
  enum Delivery: Sendable {
    case block([UInt8], count: Int)
    case end
    case failure(IngestError)
  }

  private struct State {
    var deliveries: [Delivery] = []
    var spare: [[UInt8]] = []
    var isCancelled = false
  }

  private let state = Mutex(State())
  private let delivered = DispatchSemaphore(value: 0)
  private let free = DispatchSemaphore(value: 0)

  /// Three blocks: one being read, one waiting, one being filled.
  init() { for _ in 0..<3 { free.signal() } }

  /// Waits for room for a block.
  ///
  /// - Returns: a used block to fill anew, empty where there is none yet; nil where nobody reads on.
  func room() -> [UInt8]? {
    free.wait()
    return state.withLock { $0.isCancelled ? nil : $0.spare.popLast() ?? [] }
  }

  func deliver(_ delivery: Delivery) {
    state.withLock { $0.deliveries.append(delivery) }
    delivered.signal()
  }

  /// Waits for the next delivery, and gives a used block back.
  func next(recycling block: [UInt8]) -> Delivery {
    if !block.isEmpty {
      state.withLock { $0.spare.append(block) }
      free.signal()
    }
    delivered.wait()
    return state.withLock { $0.deliveries.removeFirst() }
  }

  func cancel() {
    state.withLock { $0.isCancelled = true }
    free.signal()
  }
}
