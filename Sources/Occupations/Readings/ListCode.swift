import StatisticalModel

/// A code of a list as the table of its system has it.
struct ListCode {
  /// What became of what the list says.
  enum State: Equatable {
    /// The table has it.
    case known
    /// The table has it once blanks and the `.0` of a spreadsheet are off.
    case respelled
    /// The list gives none.
    case empty
    case unknown
  }

  /// As the table spells it; else as the list does.
  let text: String
  let state: State

  var isKnown: Bool { state == .known || state == .respelled }

  /// - Parameters:
  ///   - text: as the list has it.
  ///   - isKnown: whether the table of the system has a code.
  init(_ text: String, isKnown: (String) -> Bool) {
    let trimmed = ListRows.trimmed(text)
    if isKnown(text) {
      (self.text, state) = (text, .known)
    } else if trimmed.isEmpty {
      (self.text, state) = (text, .empty)
    } else if let code = [trimmed, Self.withoutDecimals(trimmed)].first(where: isKnown) {
      (self.text, state) = (code, .respelled)
    } else {
      (self.text, state) = (text, .unknown)
    }
  }

  /// `2512.0` and `2512,00` are 2512.
  private static func withoutDecimals(_ text: String) -> String {
    let whole = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(whole.count)
    let isZero =
      rest.count > 1 && (rest.first == "." || rest.first == ",")
      && rest.dropFirst().allSatisfy { $0 == "0" }
    return isZero ? String(whole) : text
  }
}
