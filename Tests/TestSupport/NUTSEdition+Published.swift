package import StatisticalModel

extension NUTSEdition {
  package static let nuts2013 = NUTSEdition(2013)
  package static let nuts2016 = NUTSEdition(2016)
  package static let nuts2021 = NUTSEdition(2021)
  package static let nuts2024 = NUTSEdition(2024)

  /// The editions that the shipped catalogue knows.
  package static let published: [NUTSEdition] = [.nuts2013, .nuts2016, .nuts2021, .nuts2024]
}
