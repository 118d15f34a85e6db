import StatisticalModel

/// What a column of a table of observations is, by its name.
enum ColumnRole {
  /// Names the dataflow, or says something of the whole file.
  case structure
  case period
  case value
  case flags
  case confidentiality
  /// The power of ten by which the values are to be multiplied.
  case multiplier
  /// Says something of observations that is not read.
  case attribute
  case nameless
  /// Whatever is nothing else: SDMX lets columns stand in any order.
  case dimension

  /// - Parameters:
  ///   - column: a column.
  ///   - isBehindValue: whether it stands behind OBS_VALUE, where a word of everyday language is
  ///     taken for an attribute rather than for a dimension.
  ///   - labels: for the names of the attributes in the language of the file.
  init(_ column: HeaderColumn, isBehindValue: Bool, labels: LabelDictionary) {
    let dimension = labels.dimension(for: column.text)
    if column.text.isEmpty {
      self = .nameless
    } else if column.isStructural {
      self = .structure
    } else if [HeaderColumn].periodIDs.contains(column.upperID) {
      self = .period
    } else if [HeaderColumn].valueIDs.contains(column.upperID) {
      self = .value
    } else if dimension == LabelDictionary.flags {
      self = .flags
    } else if dimension == LabelDictionary.confidentiality {
      self = .confidentiality
    } else if dimension != nil {
      self = .dimension
    } else {
      let roles = [column.id, column.text].map { Self(words: Self.words(of: $0), isBehindValue) }
      self = roles.first { $0 != .dimension } ?? .dimension
    }
  }

  private init(words: [String], _ isBehindValue: Bool) {
    let name = words.joined(separator: "_")
    if Self.multipliers.contains(name) {
      self = .multiplier
    } else if Self.confidentialityNames.contains(name) {
      self = .confidentiality
    } else if Self.areFlags(words) || isBehindValue && name == "STATUS" {
      self = .flags
    } else if name == "OBSERVATION_VALUE" {
      self = .value
    } else if Self.attributes.contains(name) || isBehindValue && Self.remarks.contains(name) {
      self = .attribute
    } else {
      self = .dimension
    }
  }

  /// The words of a name in capitals: `Observation status (Flag)` has three, `obs_flag` two.
  private static func words(of name: String) -> [String] {
    name.uppercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Whether a name says nothing but that these are the flags of observations.
  private static func areFlags(_ words: [String]) -> Bool {
    guard words.allSatisfy({ flagWords.contains($0) || companions.contains($0) })
    else { return false }
    return words.contains(where: flagWords.contains)
      || !Set(words).isDisjoint(with: ["STATUS", "STATUT"])
        && !Set(words).isDisjoint(with: ["OBS", "OBSERVATION"])
  }

  private static let flagWords: Set = [
    "FLAG", "FLAGS", "OBSFLAG", "OBSFLAGS", "OBSSTATUS", "BEOBACHTUNGSSTATUS", "DRAPEAU",
    "DRAPEAUX", "VLAG", "VLAGGEN", "WAARNEMINGSSTATUS",
  ]

  private static let companions: Set = [
    "AND", "CODE", "CODES", "D", "DE", "FOOTNOTES", "L", "OBS", "OBSERVATION", "OBSERVATIONS",
    "OF", "STATUS", "STATUT", "STRUCTURE", "STRUKTUR", "THE", "V1", "V2", "VALUE",
  ]

  private static let multipliers: Set = [
    "UNIT_MULT", "UNIT_MULTIPLIER", "UNIT_MULTIPLIER_CODE", "UNIT_MULT_CODE", "UNITMULT",
    "POWERCODE", "POWERCODE_CODE", "POWER_CODE",
  ]

  private static let confidentialityNames: Set = [
    "CONF_STATUS", "OBS_CONF", "CONFIDENTIALITY", "CONFIDENTIALITY_STATUS",
    "CONFIDENTIALITY_STATUS_FLAG", "OBSERVATION_CONFIDENTIALITY",
  ]

  /// The attributes of SDMX's cross-domain concepts and of the banks' and Eurostat's structures.
  private static let attributes: Set = [
    "BASE_PER", "BASE_PERIOD", "BREAKS", "COMMENT_DSET", "COMMENT_OBS", "COMMENT_TS",
    "COMPILING_ORG", "CONF_REDIST", "DATA_COLLECT", "DATA_COMP", "DECIMALS", "DISS_ORG",
    "DISS_STATUS", "DOM_SER_IDS", "EMBARGO_DATE", "EMBARGO_TIME", "NAT_TITLE", "OBS_COM",
    "OBS_COMMENT", "OBS_DECIMALS", "OBS_NOTE", "OBS_PRE_BREAK", "OBS_PRE_BREAK_VALUE",
    "OBSERVATION_COMMENT", "PRE_BREAK_VALUE", "PUBL_ECB", "PUBL_MU", "PUBL_PUBLIC",
    "REF_PERIOD_DETAIL", "REPORTING_YEAR_START_DAY", "REPYEAREND", "REPYEARSTART", "REV_NUM",
    "SOURCE_AGENCY", "SOURCE_DETAIL", "SOURCE_PUB", "TIME_FORMAT", "TIME_FORMAT_CODE",
    "TIME_PER_COLLECT", "TITLE_COMPL", "TS_STATUS", "UNIT_INDEX_BASE", "UPDATE_DATE",
  ]

  /// Names of attributes that a dimension may have, too.
  private static let remarks: Set = [
    "ANMERKUNG", "ANMERKUNGEN", "BEMERKUNG", "BEMERKUNGEN", "COLLECTION", "COMMENT", "COMMENTAIRE",
    "COMMENTAIRES", "COMMENTS", "COMPILATION", "COVERAGE", "FOOTNOTE", "FOOTNOTES", "NOTE", "NOTES",
    "OPMERKING", "OPMERKINGEN", "REMARK", "REMARKS", "REMARQUE", "REMARQUES", "TITLE", "UPDATED",
  ]
}
