import Crypto
import FoundationEssentials

/// SHA-256 in lower-case hexadecimal, as `sha256sum` prints it.
struct Digest {
  private var hasher = SHA256()

  mutating func update(_ bytes: [UInt8]) {
    hasher.update(data: bytes)
  }

  mutating func update(_ bytes: UnsafeRawBufferPointer) {
    // Safe: the caller's bytes are read while the call lasts.
    unsafe hasher.update(bufferPointer: bytes)
  }

  var hexadecimal: String {
    let alphabet = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in hasher.finalize() {
      text.append(alphabet[Int(byte >> 4)])
      text.append(alphabet[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  static func of(_ bytes: [UInt8]) -> String {
    var digest = Digest()
    digest.update(bytes)
    return digest.hexadecimal
  }
}
