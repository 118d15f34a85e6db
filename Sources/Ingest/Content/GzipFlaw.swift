/// What is wrong with gzip data, in words that do not depend on the library that found it.
enum GzipFlaw {
  static let check = "its checksum or its length is not that of its content"
  static let header = "its header is wrong"
  static let block = "a block of it is not valid"
}
