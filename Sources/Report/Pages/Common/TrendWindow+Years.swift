import StatisticalModel

extension TrendWindow {
  /// Its first and last year, such as `2021-2025`.
  func years(joined sign: String) -> String { "\(first)\(sign)\(last)" }
}
