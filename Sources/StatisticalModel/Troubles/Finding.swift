/// A flaw in the data that a stage met and could go on from (not in SDMX).
package struct Finding: Sendable, Hashable {
  package let code: FindingCode
  package let location: SourceLocation
  /// What is wrong, and what was done about it: a sentence without a full stop.
  package let message: String
  /// What the reader can do: a sentence without a full stop.
  package let remedy: String

  package var severity: Severity { code.severity }

  /// The same finding at its place below a folder.
  package func located(below folder: (String) -> String) -> Finding {
    let place = SourceLocation(
      file: folder(location.file), line: location.line, column: location.column)
    return Finding(code: code, location: place, message: message, remedy: remedy)
  }

  package init(code: FindingCode, location: SourceLocation, message: String, remedy: String) {
    self.code = code
    self.location = location
    self.message = message
    self.remedy = remedy
  }
}

extension Finding: CustomStringConvertible {
  /// `file:line:column: severity: [code] message; remedy`.
  package var description: String {
    "\(location): \(severity.rawValue): [\(code.rawValue)] \(message); \(remedy)"
  }
}
