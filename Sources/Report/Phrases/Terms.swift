/// The headings of the pages.
enum Heading: Sendable, Hashable, CaseIterable {
  case sides
  case figures
  case notes
  case flags
  case targets
  case sources
  case shortageLists
  case informationTechnologyTitles
  case sharedShortages
  case indicatorsWithoutTarget
  case notBundled
  case paceAndArrival
  case trajectory
  case fairShare
  case womenAndMen
  case convergence
  case territories
  case files
}

/// The column titles of the pages' tables.
enum ColumnTitle: Sendable, Hashable, CaseIterable {
  case area
  case year
  case value
  case valueInThousands
  case target
  case gapInPoints
  case gapInThousands
  case gap
  case shareOfTarget
  case union
  case country
  case againstUnion
  case receipt
  case remark
  case side
  case region
  case covers
  case fit
  case indicator
  case list
  case title
  case code
  case occupations
  case grade
  case informationTechnologySet
}
