/// The words of one language that point to a unit group.
package struct LexiconEntry: Sendable, Hashable {
  package let language: String
  package let occupation: Occupation
  /// Words that name people of the group by themselves.
  package let core: [String]
  /// Words that point to it together with others.
  package let context: [String]

  package init(language: String, occupation: Occupation, core: [String], context: [String]) {
    self.language = language
    self.occupation = occupation
    self.core = core
    self.context = context
  }
}
