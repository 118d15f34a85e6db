/// The id of a printed figure: `F-` and 8 characters of base 32 (not in SDMX).
package struct Receipt: Sendable, Hashable, CustomStringConvertible {
  package let description: String

  /// The receipt of the first five bytes of a digest, in Crockford's alphabet, which has no letter
  /// that can be mistaken for a digit when it is read aloud.
  package init(digest: some Sequence<UInt8>) {
    let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
    let bits = digest.prefix(5).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let characters = stride(from: 35, through: 0, by: -5).map { alphabet[Int(bits >> $0 & 31)] }
    description = "F-" + String(decoding: characters, as: UTF8.self)
  }
}
