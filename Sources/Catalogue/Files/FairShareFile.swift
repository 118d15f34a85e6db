import StatisticalModel

/// `fair-share.yml`: how a target that is a total is divided.
enum FairShareFile {
  static func read(_ entries: [YAMLEntry]) throws(CatalogueError) -> FairShareRules {
    let book = try RuleBook.read(
      entries, rules: ["base-year", "mixture-of-employment", "profile-damping", "profile-year"])
    let standard = FairShareRules.standard
    return FairShareRules(
      baseYear: try book.count("base-year", standard: standard.baseYear),
      mixture: try book.share(
        "mixture-of-employment", of: "the mixture", standard: standard.mixture),
      damping: try book.share(
        "profile-damping", of: "the profile", standard: standard.damping),
      profileYear: try book.count("profile-year", standard: standard.profileYear))
  }
}
