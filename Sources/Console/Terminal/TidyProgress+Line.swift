package import Pipeline

extension TidyProgress {
  /// One line that says which file is read, how much of it, and what has been written.
  ///
  /// - Parameter width: the columns that there are; the name of the file gives way.
  /// - Returns: the line, without control characters.
  package func line(width: Int) -> String {
    let state = state
    var text =
      state.size.map { size in
        "\(size > 0 ? min(100, state.bytes * 100 / size) : 100) % of \(Self.megabytes(size))"
      } ?? Self.megabytes(state.bytes)
    text += ", \(state.observations) observations"
    if state.files > 1 { text = "file \(state.index + 1) of \(state.files), " + text }
    let name = Self.fitted(state.path.split(separator: "/").last ?? "", width - text.count - 2)
    return name.isEmpty ? String(text.prefix(max(0, width))) : "\(name): \(text)"
  }

  /// A name in at most so many columns: its end gives way to three points, or all of it to nothing.
  ///
  /// What is not ASCII counts as two columns, as wide as any character is.
  private static func fitted(_ name: Substring, _ width: Int) -> String {
    let shown = Array(TerminalText(line: String(name)).text.unicodeScalars)
    func columns(_ scalars: some Sequence<Unicode.Scalar>) -> Int {
      scalars.reduce(0) { $0 + ($1.isASCII ? 1 : 2) }
    }
    var kept = shown[...]
    if columns(kept) > width {
      guard width > 6 else { return "" }
      while columns(kept) > width - 3 { kept.removeLast() }
    }
    var text = ""
    text.unicodeScalars.append(contentsOf: kept)
    return kept.count < shown.count ? text + "..." : text
  }

  private static func megabytes(_ bytes: Int) -> String {
    let tenths = bytes / 100_000
    return "\(tenths / 10).\(tenths % 10) MB"
  }
}
