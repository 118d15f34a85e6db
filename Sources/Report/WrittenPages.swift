package import StatisticalModel

/// Which pages stand among the files of a report.
package struct WrittenPages: Sendable {
  private let paths: Set<String>
  private let ending: String

  /// - Parameter paths: relative to the folder of the report.
  package init(_ paths: [String]) {
    self.paths = Set(paths)
    ending = MarkdownRenderer().ending
  }

  /// The overview, in English where it was written in it; nil without one.
  package var overview: String? {
    ([.english] + Language.allCases).map { PageAddress.overview($0).path + ending }
      .first(where: paths.contains)
  }

  /// The folder of the pages for memoranda of some territories; nil without any.
  package func memoFolder(of territories: [TerritoryID]) -> String? {
    let memos = territories.flatMap { id in
      Language.allCases.map { PageAddress.memo(id, $0).path + ending }
    }
    return memos.first(where: paths.contains).flatMap { path in
      path.lastIndex(of: "/").map { String(path[...$0]) }
    }
  }
}
