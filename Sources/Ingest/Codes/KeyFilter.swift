package import StatisticalModel

/// A selection of series made ready to be compared with the bytes of a key.
package struct KeyFilter {
  /// The dimensions that some alternative names, with the codes that any of them names.
  private var dimensions: [(index: Int, codes: CodeInterner)] = []
  /// For each alternative and each of `dimensions`, whether the code of an index matches; nil where
  /// the alternative does not name the dimension.
  private var alternatives: [[[Bool]?]] = []

  /// - Throws: `unknownDimension` where the selection names one that the table lacks.
  package init(_ selection: SeriesSelection, dimensions available: [String]) throws(LineFault) {
    let named = Set(selection.alternatives.flatMap(\.keys))
    for name in named.sorted() {
      guard let index = available.firstIndex(of: name.lowercased()) else {
        throw LineFault(.unknownDimension(name, known: available), at: nil)
      }
      var codes = CodeInterner()
      let wanted = selection.alternatives.flatMap { $0[name] ?? [] }
      for code in wanted { _ = codes.intern(Array(code.utf8).span) }
      dimensions.append((index, codes))
      let column = dimensions.count - 1
      for (row, alternative) in selection.alternatives.enumerated() {
        if column == 0 { alternatives.append([]) }
        alternatives[row].append(
          alternative[name].map { matching in codes.strings.map(matching.contains) })
      }
    }
    if named.isEmpty, !selection.alternatives.isEmpty { alternatives = [[]] }
  }

  /// Whether a key matches one of the alternatives.
  package func matches(_ line: Span<UInt8>, codes: [Range<Int>]) -> Bool {
    if alternatives.isEmpty { return true }
    for alternative in alternatives where matches(line, codes, alternative) { return true }
    return false
  }

  private func matches(
    _ line: Span<UInt8>, _ codes: [Range<Int>], _ alternative: [[Bool]?]
  ) -> Bool {
    for (position, matching) in alternative.enumerated() {
      guard let matching else { continue }
      let code = line.extracting(codes[dimensions[position].index])
      guard let index = dimensions[position].codes.index(of: code), matching[index]
      else { return false }
    }
    return true
  }
}
