import TestSupport
import Testing

@testable import Catalogue

/// The files by which titles are read, edited into what they may not say.
@Suite("Titles in the catalogue")
struct TitleRefusalTests {
  private static let titles = "occupation-titles.csv"

  static let refusals = [
    Refusal(
      "a title in a language that nobody reads", in: titles, "nl,", to: "it,",
      "occupation-titles.csv:3:1: error: column 'language': no title is read in 'it'; use one of: de,"
        + " en, fr, nl"),
    Refusal(
      "a title of an unknown unit group", in: titles, "ontwikkelaar,2519", to: "ontwikkelaar,9999",
      "occupation-titles.csv:3:26: error: column 'isco08': the unit group '9999' is not in"
        + " occupations.csv; correct it"),
    Refusal(
      "a unit group twice", in: titles, "ontwikkelaar,2519", to: "ontwikkelaar,2519;2519",
      "occupation-titles.csv:3:26: error: column 'isco08': the unit group '2519' stands twice; delete"
        + " one of the two"),
    Refusal(
      "a title twice for the same years", in: titles, "nl,Software ontwikkelaar,2519,2020,",
      to: "fr,Programmeur / Programmeuse,2519,2020,",
      "occupation-titles.csv:3:4: error: column 'title': 'Programmeur / Programmeuse' stands twice"
        + " for the same years; delete one of the two records, or limit their years"),
    Refusal(
      "years that end before they begin", in: "title-confirmations.csv", "2025,2030",
      to: "2030,2025",
      "title-confirmations.csv:2:32: error: column 'to_year': 2025 is before 2030; exchange the"
        + " years"),
    Refusal(
      "a confirmation for no list", in: "title-confirmations.csv", "tension,", to: "lists,",
      "title-confirmations.csv:2:1: error: column 'list': the list 'lists' is not in"
        + " shortage-lists.yml; correct it or add the list"),
    Refusal(
      "a change of no kind", in: "title-changes.csv", "renamed", to: "moved",
      "title-changes.csv:2:42: error: column 'relation': 'moved' is none of its values; use one of:"
        + " renamed, split, merged"),
    Refusal(
      "a rule of no kind", in: "ict-rules.csv", "code,FAP-2009", to: "prefix,FAP-2009",
      "ict-rules.csv:2:1: error: column 'kind': 'prefix' is none of its values; use one of: code,"
        + " word"),
    Refusal(
      "words for one group twice", in: "occupation-words.csv",
      "fr,2519,développeur;programmeur,logiciel;application\n",
      to: "fr,2519,développeur,logiciel\nfr,2519,programmeur,application\n",
      "occupation-words.csv:3:4: error: column 'isco08': 'fr/2519' stands twice; delete one of the"
        + " two records"),
    Refusal(
      "people of no unit group", in: "occupation-words.csv", "fr,2519,", to: "fr,,",
      "occupation-words.csv:2:5: error: column 'core': words of no unit group name no people; write"
        + " words that say nothing of an occupation in 'context', or name the unit group"),
    Refusal(
      "a crosswalk to nowhere", in: "occupation-crosswalks.csv", "2519", to: "0000",
      "occupation-crosswalks.csv:2:16: error: column 'isco08': the unit group '0000' is not in"
        + " occupations.csv; correct it"),
    Refusal(
      "a watch near nothing", in: "occupation-watches.yml", "near: [\"2519\"]", to: "near: [\"1\"]",
      "occupation-watches.yml:5:10: error: the unit group '1' is not in occupations.csv; correct it"
    ),
    Refusal(
      "a condition without a number", in: "shortage-lists.yml", "  note: null",
      to: "  rows:\n    - {column: met}\n  note: null",
      "shortage-lists.yml:15:7: error: the entry has no 'at_least'; add it; docs/data.md describes"
        + " the file"),
  ]

  @Test("Each is refused at its cell", arguments: refusals)
  func refused(refusal: Refusal) throws { try refusal.check() }
}
