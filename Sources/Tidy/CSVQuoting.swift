/// How a CSV field is written that holds what divides fields or records.
enum CSVQuoting {
  static func isNeeded(for byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
    default: false
    }
  }

  /// The name of a column as a field.
  static func field(_ name: String) -> String {
    guard name.utf8.contains(where: isNeeded) else { return name }
    let parts = name.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + parts.joined(separator: "\"\"") + "\""
  }
}
