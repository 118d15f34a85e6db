import StatisticalModel

extension [HeaderColumn] {
  /// What each column is.
  func roles(_ labels: LabelDictionary) -> [ColumnRole] {
    let value = index(of: Self.valueIDs) ?? endIndex
    return indices.map { ColumnRole(self[$0], isBehindValue: $0 > value, labels: labels) }
  }

  /// The columns that hold but the labels of the column before them, as `labels=name` adds them.
  ///
  /// Either each component has one, TIME_PERIOD and OBS_VALUE included, or each dimension that is
  /// named by its identifier has a column behind it whose header reads as a label.
  func secondLabels(_ roles: [ColumnRole], _ labels: LabelDictionary) -> Set<Int> {
    let components = indices.filter { roles[$0] != .structure }
    if arePaired(components, roles, labels) {
      return Set(components.indices.filter { !$0.isMultiple(of: 2) }.map { components[$0] })
    }
    let candidates = indices.dropFirst().filter { index in
      self[index].isLabel && self[index - 1].isIdentifier && roles[index] != .structure
        && roles[index - 1] != .structure
    }
    let dimensions = components.filter { roles[$0] == .dimension && self[$0].isIdentifier }
    let isComplete =
      !dimensions.isEmpty && dimensions.allSatisfy { candidates.contains($0 + 1) }
    return Set(
      candidates.filter { index in
        if roles[index] != .dimension { return roles[index] == roles[index - 1] }
        guard let dimension = labels.dimension(for: self[index].text) else { return isComplete }
        return dimension == self[index - 1].id.lowercased()
      })
  }

  /// Whether every second column is a label of the one before it.
  private func arePaired(
    _ components: [Int], _ roles: [ColumnRole], _ labels: LabelDictionary
  ) -> Bool {
    let periods = components.firstIndex { self[$0].upperID == "TIME_PERIOD" }
    let values = components.firstIndex { self[$0].upperID == "OBS_VALUE" }
    guard let periods, let values, components.count.isMultiple(of: 2), periods.isMultiple(of: 2),
      values.isMultiple(of: 2)
    else { return false }
    if self.index(of: ["STRUCTURE_NAME"]) != nil { return true }
    return components.indices.allSatisfy { position in
      if position.isMultiple(of: 2) { return self[components[position]].isIdentifier }
      let (column, before) = (self[components[position]], self[components[position - 1]])
      let dimension = labels.dimension(for: column.text)
      let role = roles[components[position]]
      guard role == .dimension || role == roles[components[position - 1]] else { return false }
      return (column.isLabel || column.upperID == before.upperID)
        && (dimension ?? before.id.lowercased()) == before.id.lowercased()
    }
  }
}

extension HeaderColumn {
  /// Whether the header reads as a label: it begins with a capital and goes on in small letters, or
  /// has blanks.
  ///
  /// What has no capital at all is the name of a dimension as `tidy` writes it.
  fileprivate var isLabel: Bool { !isIdentifier && text != text.lowercased() }
}
