import ArgumentParser

/// `geo=BE,FR`: codes of a dimension.
struct Condition {
  let dimension: String
  let codes: [String]

  init(_ text: String) throws {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw ValidationError("'\(text)' is no condition; write DIM=CODE or DIM=CODE,CODE")
    }
    dimension = parts[0].lowercased()
    codes = parts[1].split(separator: ",").map(String.init)
  }
}
