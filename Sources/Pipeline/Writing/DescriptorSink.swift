import Glibc
import Tidy

/// Writes bytes to an open file descriptor, which it does not close.
package struct DescriptorSink: OutputSink {
  let descriptor: Int32
  /// Who counts what is written; nil where nobody does.
  var progress: TidyProgress?
  package private(set) var errorNumber: Int32 = 0

  package init(descriptor: Int32, progress: TidyProgress? = nil) {
    self.descriptor = descriptor
    self.progress = progress
  }

  package mutating func take(_ bytes: Span<UInt8>) -> Bool {
    var written = 0
    while written < bytes.count {
      let rest = bytes.extracting(written..<bytes.count)
      let descriptor = descriptor
      // Safe: the system reads no more than the count, of bytes that live through the call.
      let (result, code) = unsafe rest.withUnsafeBufferPointer { buffer in
        let result = unsafe write(descriptor, buffer.baseAddress, buffer.count)
        // At once: any call may set it anew.
        return (result, errno)
      }
      if result < 0, code == EINTR { continue }
      if result < 0, code == EAGAIN, waitForRoom() { continue }
      guard result > 0 else {
        // A device that takes nothing and does not say why has failed.
        errorNumber = result < 0 ? code : EIO
        return false
      }
      progress?.wrote(rest.extracting(0..<result))
      written += result
    }
    return true
  }

  /// Waits until a pipe that does not wait by itself takes more.
  private func waitForRoom() -> Bool {
    var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    // Safe: the system looks at one entry and fills it; it lives through the call.
    return unsafe poll(&entry, 1, -1) >= 0 || errno == EINTR
  }
}
