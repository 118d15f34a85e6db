/// A file and what its bytes hash to.
struct FileDigest: Encodable, Hashable {
  let path: String
  let sha256: String
  let bytes: Int
}
