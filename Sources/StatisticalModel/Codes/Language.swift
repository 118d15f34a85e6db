/// A language in which reports are written.
package enum Language: String, Sendable, Hashable, CaseIterable {
  case french = "fr"
  case dutch = "nl"
  case english = "en"
}
