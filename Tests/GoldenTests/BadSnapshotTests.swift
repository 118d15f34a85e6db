import TestSupport
import Testing

@Suite("Bad snapshots")
struct BadSnapshotTests {
  private static let learning = SampleSnapshots.learning
  private static let titles = SampleSnapshots.titles

  static let files = [
    BadInput(
      "an origin without its file", 66,
      "data/snapshots/estat/2024/trng_lfse_04.origin.yml: error: the file trng_lfse_04.* that "
        + "this origin describes is missing; restore it, or delete the origin"
    ) { sample in
      sample.write(sample.originText(of: learning), to: SampleData.origin(of: learning))
      sample.remove(learning)
    },
    BadInput(
      "a file without origin", 65,
      "data/snapshots/estat/2024/trng_lfse_04.tsv: error: the file has no "
        + "trng_lfse_04.origin.yml beside it, so nothing says where it comes from; bring files "
        + "in with `skillgap import`"
    ) { $0.omitOrigin(of: learning) },
    BadInput(
      "an empty file", 65,
      "data/snapshots/estat/2024/trng_lfse_04.tsv: error: the file is empty; a table has a "
        + "header line at least; fetch the file again"
    ) { $0.write("", to: learning) },
    BadInput(
      "truncated gzip", 65,
      "data/snapshots/estat/2024/trng_lfse_04.tsv.gz: error: the gzip file is truncated; "
        + "it stops before its end mark; fetch the file again"
    ) { try $0.compress(learning) { $0.removeLast(12) } },
    BadInput(
      "corrupt gzip", 65,
      "data/snapshots/estat/2024/trng_lfse_04.tsv.gz: error: the gzip file is corrupt; "
        + "its checksum or its length is not that of its content; fetch the file again"
    ) { try $0.compress(learning) { $0[$0.count - 8] ^= 0xFF } },
    BadInput(
      "an HTML page", 65,
      "data/snapshots/estat/2024/trng_lfse_04.tsv: error: this is an HTML page, not a "
        + "table: the download failed; fetch the file again"
    ) { $0.write("<html>Maintenance</html>", to: learning) },
    BadInput(
      "a folder that is no edition", 65,
      "data/snapshots/estat/latest: error: 'latest' is no edition; name the folder YYYY, "
        + "YYYY-MM or YYYY-MM-DD"
    ) {
      $0.write("", to: "snapshots/estat/latest/trng_lfse_04.tsv")
    },
    BadInput(
      "a table that the catalogue does not know", 65,
      "data/snapshots/estat/2024/trng_lfse_99.tsv: error: the catalogue knows neither a "
        + "dataset nor a shortage list 'trng_lfse_99'; add it to datasets.csv or "
        + "shortage-lists.yml, or remove the snapshot"
    ) {
      $0.write(SampleSnapshots.learningText, to: "snapshots/estat/2024/trng_lfse_99.tsv")
    },
    BadInput(
      "no snapshot at all", 66,
      "data/snapshots: error: there are no snapshots; bring files in with `skillgap import`"
    ) { sample in
      for path in sample.files.keys where path.hasPrefix("snapshots/") { sample.remove(path) }
    },
  ]

  static let cells = [
    BadInput(
      "too few cells", in: learning, "11.9 \t12.8", to: "12.8",
      "data/snapshots/estat/2024/trng_lfse_04.tsv:6:48: error: 4 cells, expected 5; the "
        + "header has 5 periods; fetch the file again"),
    BadInput(
      "too many cells", in: learning, "11.9 \t12.8", to: "11.9 \t12.8 \t13",
      "data/snapshots/estat/2024/trng_lfse_04.tsv:6:55: error: 6 cells, expected 5; the "
        + "header has 5 periods; fetch the file again"),
    BadInput(
      "a key with too few codes", in: learning, "A,PC,T,Y25-64,NO", to: "A,PC,T,NO",
      "data/snapshots/estat/2024/trng_lfse_04.tsv:9:1: error: the key 'A,PC,T,NO' has 4 "
        + "codes, expected 5; the header has 5 dimensions; fetch the file again"),
    BadInput(
      "text where a number belongs", in: learning, "11.9", to: "n/a",
      "data/snapshots/estat/2024/trng_lfse_04.tsv:6:43: error: 'n/a' where a number "
        + "belongs; a cell is a number such as -1.5 or ':', then its flags; correct the source "
        + "or fetch the file again"),
    BadInput(
      "a decimal comma", in: learning, "11.9", to: "11,9",
      "data/snapshots/estat/2024/trng_lfse_04.tsv:6:43: error: '11,9' where a number "
        + "belongs; a cell is a number such as -1.5 or ':', then its flags; correct the source "
        + "or fetch the file again"),
    BadInput(
      "an empty cell", in: learning, "11.9 ", to: "",
      "data/snapshots/estat/2024/trng_lfse_04.tsv:6:43: error: an empty cell; a missing "
        + "value is written ':'; fetch the file again"),
    BadInput(
      "a NUL byte", in: learning, "11.9", to: "11\0",
      "data/snapshots/estat/2024/trng_lfse_04.tsv:6:45: error: a NUL byte; text has none, "
        + "the file may be binary or UTF-16; save it as UTF-8"),
    BadInput(
      "invalid UTF-8 in a table", 65,
      "data/snapshots/estat/2024/trng_lfse_04.tsv:2:16: error: the byte 0xC9 is not valid "
        + "UTF-8; the file may be in ISO-8859-1; declare its encoding or save it as UTF-8"
    ) { sample in
      let bytes = Array("freq,unit,sex,age,geo\\TIME_PERIOD\t2023\nA,PC,T,Y25-64,B".utf8)
      sample.write(bytes + [0xC9, 0x09, 0x31, 0x0A], to: learning)
    },
  ]

  static let lists = [
    BadInput(
      "a quoted field never closed", 65,
      "data/snapshots/france/2024-03/tension.csv:4:17: error: the quotation mark that "
        + "opens here is never closed; the rest of the file would be one field; close it"
    ) { sample in
      let text = SampleSnapshots.titlesText.replacing("développement\"", with: "développement")
      sample.write(SampleSnapshots.latin1(text), to: titles)
    },
    BadInput(
      "invalid UTF-8 in a list that is declared as UTF-8", 65,
      "data/snapshots/france/2024-03/tension.csv:1:2: error: the byte 0xE9 is not valid "
        + "UTF-8; the file may be in ISO-8859-1; declare its encoding or save it as UTF-8"
    ) {
      try $0.edit("catalogue/shortage-lists.yml", "ISO-8859-1", to: "UTF-8")
    },
    BadInput(
      "a list without its column", 65,
      "data/snapshots/france/2024-03/tension.csv:1:1: error: the list 'tension' has no "
        + "column 'fap', only région, métier, code; correct the entry 'tension' of "
        + "data/catalogue/shortage-lists.yml or the file"
    ) {
      try $0.edit("catalogue/shortage-lists.yml", "column: code", to: "column: fap")
    },
    BadInput(
      "a record with too many fields", 65,
      "data/snapshots/france/2024-03/tension.csv:6:32: error: 4 fields, expected 3; the "
        + "header has 3 columns; correct the record or quote its delimiters"
    ) { sample in
      let text = SampleSnapshots.titlesText.replacing("A0Z41", with: "A0Z41;?")
      sample.write(SampleSnapshots.latin1(text), to: titles)
    },
  ]

  @Test("A file that cannot be read stops the report", arguments: files)
  func file(bad: BadInput) throws { try bad.check() }

  @Test("A cell that cannot be understood stops the report", arguments: cells)
  func cell(bad: BadInput) throws { try bad.check() }

  @Test("A list that cannot be read stops the report", arguments: lists)
  func list(bad: BadInput) throws { try bad.check() }

  @Test("A file changed after its origin was written stops the report")
  func changed() throws {
    let original = Workplace.sha256(Array(SampleSnapshots.learningText.utf8))
    let changed = SampleSnapshots.learningText.replacing("12.8", with: "12.9")
    let digest = Workplace.sha256(Array(changed.utf8))
    try BadInput(
      "a changed file", 65,
      "data/\(Self.learning): error: the file is not the one its origin describes: its SHA-256 is"
        + " \(digest), the origin says \(original); restore the file; a corrected one is a new"
        + " edition for `skillgap import`"
    ) { sample in
      let path = Self.learning
      sample.write(sample.originText(of: path), to: SampleData.origin(of: path))
      sample.write(changed, to: path)
    }.check()
  }
}
