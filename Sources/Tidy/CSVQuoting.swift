/// How a CSV field is written that holds what divides fields or records.
enum CSVQuoting {
  static func isNeeded(for byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
    default: false
    }
  }

  /// The name of a column as a field of the header, by which a reader knows the file and its
  /// delimiter: what begins unlike a name, or holds what may divide fields, stands in quotation marks.
  static func field(_ name: String) -> String {
    let begins = name.utf8.first.map { $0 | 0x20 }.map { (0x61...0x7A).contains($0) } ?? false
    let divides = name.utf8.contains { isNeeded(for: $0) || ";\t".utf8.contains($0) }
    guard !begins || divides else { return name }
    let parts = name.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + parts.joined(separator: "\"\"") + "\""
  }
}
