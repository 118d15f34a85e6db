/// A letter of OBS_FLAG and what it means.
package struct FlagMeaning: Sendable, Hashable {
  package let letter: UInt8
  package let meaning: LocalizedText

  package init(letter: UInt8, meaning: LocalizedText) {
    self.letter = letter
    self.meaning = meaning
  }
}
