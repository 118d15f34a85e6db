import StatisticalModel

/// The axes of a JSON-stat dataset, checked: row-major, the last dimension is the fastest.
struct JSONStatLayout {
  /// In the order of `id`, in lower case, without time.
  let dimensions: [String]
  /// The codes of each axis as UTF-8, in the order of `id`, without those of time.
  let codes: [[[UInt8]]]
  let periods: [TimePeriod]
  /// How many positions the table has.
  let count: Int
  private let sizes: [Int]
  /// Which of the axes is time.
  private let timeAxis: Int

  /// - Throws: where a member is missing, or they contradict each other.
  init(_ document: JSONStatDocument, limits: IngestLimits) throws(LineFault) {
    guard let id = document.id else { throw LineFault(.jsonShape(path: "id"), path: "id") }
    // Time is one of them.
    guard id.count <= limits.maximumDimensions + 1 else {
      throw LineFault(.tooManyDimensions(limit: limits.maximumDimensions), path: "id")
    }
    guard let size = document.size else { throw LineFault(.jsonShape(path: "size"), path: "size") }
    guard id.count == size.count else {
      throw LineFault(
        .jsonSize(of: "size", expected: id.count, found: size.count), path: "size")
    }
    timeAxis = try Self.timeAxis(id, named: document.timeRole)
    count = try Self.count(size)
    sizes = size
    var dimensions: [String] = []
    var codes: [[[UInt8]]] = []
    var periods: [TimePeriod] = []
    for (axis, name) in id.enumerated() {
      guard let category = document.dimensions[name] else {
        throw LineFault(.jsonShape(path: "dimension.\(name)"), path: "dimension")
      }
      let texts = try Self.codes(category, of: name, size: size[axis])
      let path = "dimension.\(name).category"
      if axis == timeAxis {
        periods = try Self.at(path) { () throws(LineFault) in try Self.periods(texts) }
      } else {
        try Self.at(path) { () throws(LineFault) in
          try Self.check(name.lowercased(), texts, beside: dimensions)
        }
        dimensions.append(name.lowercased())
        codes.append(texts.map { Array($0.utf8) })
      }
    }
    self.dimensions = dimensions
    self.codes = codes
    self.periods = periods
  }

  /// The codes of each dimension as the document declares them, ordered.
  var declaredCodes: [FileInspection.DimensionCodes] {
    zip(dimensions, codes).map { dimension, codes in
      let sorted = codes.sorted { $0.lexicographicallyPrecedes($1) }
      return FileInspection.DimensionCodes(
        dimension: dimension, codes: sorted.map { String(decoding: $0, as: UTF8.self) })
    }
  }

  /// Where a position stands on each axis but time, and on the axis of time.
  func place(of position: Int, into indices: inout [Int]) -> Int {
    var rest = position
    var period = 0
    var slot = indices.count
    for axis in sizes.indices.reversed() {
      let index = rest % sizes[axis]
      rest /= sizes[axis]
      if axis == timeAxis {
        period = index
      } else {
        slot -= 1
        indices[slot] = index
      }
    }
    return period
  }

  /// Runs `body`, whose faults are those of a member.
  private static func at<Result>(
    _ path: String, _ body: () throws(LineFault) -> Result
  ) throws(LineFault) -> Result {
    do throws(LineFault) {
      return try body()
    } catch {
      throw LineFault(error.cause, path: path)
    }
  }

  private static func timeAxis(_ id: [String], named: [String]) throws(LineFault) -> Int {
    let named = Set(named)
    if let axis = id.firstIndex(where: named.contains) { return axis }
    if let axis = id.firstIndex(where: { SeriesHeaderKey.isTime($0.lowercased()) }) { return axis }
    throw LineFault(.jsonWithoutTime(id), path: "id")
  }

  /// How many positions axes of these sizes span; as many as 32 bits can number at most.
  private static func count(_ sizes: [Int]) throws(LineFault) -> Int {
    var count = 1
    for (axis, size) in sizes.enumerated() {
      guard size >= 0 else {
        throw LineFault(.jsonShape(path: "size.\(axis)"), path: "size.\(axis)")
      }
      let (product, overflow) = count.multipliedReportingOverflow(by: size)
      guard !overflow, product < UInt32.max else {
        throw LineFault(.tooManyPositions, path: "size")
      }
      count = product
    }
    return count
  }

  /// The codes of a category in their order; a single one may stand in `label` alone.
  private static func codes(
    _ category: JSONStatDocument.Category, of dimension: String, size: Int
  ) throws(LineFault) -> [String] {
    let path = "dimension.\(dimension).category.index"
    var codes: [String]
    switch category.index {
    case .list(let list): codes = list
    case .map(let positions):
      codes = [String](repeating: "", count: positions.count)
      var taken = Set<Int>()
      for (code, index) in positions {
        guard codes.indices.contains(index), taken.insert(index).inserted else {
          let member = "\(path).\(code)"
          let fault = IngestError.Cause.jsonPosition(String(index), count: positions.count)
          throw LineFault(.within(path: member, fault), path: member)
        }
        codes[index] = code
      }
    case nil:
      guard let labelled = category.labelled, labelled.count == 1 else {
        throw LineFault(.jsonShape(path: path), path: path)
      }
      codes = labelled
    }
    guard codes.count == size else {
      throw LineFault(.jsonSize(of: path, expected: size, found: codes.count), path: path)
    }
    return codes
  }

  private static func periods(_ texts: [String]) throws(LineFault) -> [TimePeriod] {
    var periods: [TimePeriod] = []
    var seen: Set<TimePeriod> = []
    for text in texts {
      guard let period = TimePeriod(text) else { throw LineFault(.notAPeriod(text), at: nil) }
      guard seen.insert(period).inserted else {
        throw LineFault(.duplicatePeriod(text), at: nil)
      }
      periods.append(period)
    }
    return periods
  }

  private static func check(
    _ name: String, _ codes: [String], beside names: [String]
  ) throws(LineFault) {
    guard !name.isEmpty else { throw LineFault(.emptyDimension, at: nil) }
    guard !names.contains(name), !SeriesHeaderKey.isTime(name) else {
      throw LineFault(.duplicateDimension(name), at: nil)
    }
    var seen: Set<String> = []
    for code in codes {
      // A code is trimmed everywhere; one with blanks around it would be another one.
      guard let first = code.utf8.first, let last = code.utf8.last, first > 0x20, last > 0x20
      else { throw LineFault(.emptyCode(dimension: name), at: nil) }
      guard seen.insert(code).inserted else {
        throw LineFault(.duplicateCode(code, dimension: name), at: nil)
      }
    }
  }
}
