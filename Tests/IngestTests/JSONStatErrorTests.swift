import Ingest
import StatisticalModel
import Testing

@Suite struct JSONStatErrorTests {
  private static let again: String = "fetch the file again"

  private static func shape(_ path: String) -> String {
    "the member '\(path)' is missing or is not what JSON-stat 2.0 has there; the table cannot be "
      + "told without it; \(again)"
  }

  private static func position(_ text: String, of count: Int) -> String {
    "'\(text)' is no position; there are \(count), counted from 0, each named once; \(again)"
  }

  private static func size(_ path: String, _ found: String, _ expected: Int) -> String {
    "\(found) in '\(path)', expected \(expected); 'size' and 'id' say how many; \(again)"
  }

  private static let nothing: String =
    "the answer holds no observations: no series matches the query; check its codes and periods"

  /// Members of a dataset of two areas and two years, and the message behind `error: `.
  static let members: [(String, String)] = [
    (#""label": "no value""#, nothing), (#""value": {}"#, nothing), (#""value": null"#, nothing),
    (#""value": [null, null, null, null], "status": {}"#, nothing),
    (#""value": [], "status": "e""#, nothing),
    (#""value": {"4": 1}"#, "value.4: " + position("4", of: 4)),
    (#""value": {"-1": 1}"#, "value.-1: " + position("-1", of: 4)),
    (#""value": {"01": 1}"#, "value.01: " + position("01", of: 4)),
    (#""value": {"BE": 1}"#, "value.BE: " + position("BE", of: 4)),
    (#""value": [1], "status": {"9": "b"}"#, size("value", "1 element", 4)),
    (#""value": {"0": 1}, "status": {"9": "b"}"#, "status.9: " + position("9", of: 4)),
    (#""value": {"0": 1}, "status": ["b", "b"]"#, size("status", "2 elements", 4)),
    (
      #""value": {"0": "n/a"}"#,
      "value.0: 'n/a' where a number belongs; a cell is a number such as -1.5 or ':', then its "
        + "flags; correct the source or \(again)"
    ),
    (#""value": {"0": true}"#, shape("value.0")), (#""value": [1, {}, 2, 3]"#, shape("value.1")),
    (#""value": 5"#, shape("value")),
    (#""value": {"0": 1}, "status": {"0": 7}"#, shape("status.0")),
    (
      #""value": {"0": 1}, "status": {"0": "b*"}"#,
      "value.0: 'b*' behind the value is no flag; flags are letters; correct the source or \(again)"
    ),
    (
      #""value": {"1": 12345678901234567890}"#,
      "value.1: the number '12345678901234567890' is too large; 18 digits are kept; correct the source"
    ),
  ]

  @Test("A fault of the cells is named with its member", arguments: members)
  func cells(members: String, message: String) throws {
    let bytes = Array(JSONStatTests.dataset(members).utf8)
    let refusal = try Specimen.refusal(bytes)
    #expect(Self.withoutPlace(refusal) == message)
    // Only that nothing is there has no place.
    #expect((refusal == "table: error: \(message)") == (message == Self.nothing))
  }

  /// The message behind file, line and column.
  private static func withoutPlace(_ refusal: String?) -> String? {
    refusal?.firstMatch(of: #/^table(?::\d+:\d+)?: error: /#).map { match in
      String(refusal?[match.range.upperBound...] ?? "")
    }
  }

  /// Whole documents, and the whole messages.
  static let places: [(String, String)] = [
    ("{", "table:1:2: error: this is not valid JSON; it may be cut off; \(again)"),
    ("{\"class\": \"dataset\",\n  \"é\": tru}", "table:2:11: error: \(invalid)"),
    ("{\"class\": \"dataset\", \"size\": [01]}", "table:1:32: error: \(invalid)"),
    ("{\"class\": \"dataset\"} {", "table:1:22: error: \(invalid)"),
    ("{\"class\": \"a\\ud800\"}", "table:1:15: error: \(invalid)"),
    ("{\"class\": \"a\u{1}\"}", "table:1:13: error: \(invalid)"),
    (
      "{\"class\": \"dataset\",\n \"class\": \"dataset\"}",
      "table:2:2: error: the member 'class' stands twice; no one knows which holds; \(again)"
    ),
    (
      "{\"class\": \"dataset\", \"id\": [\"time\"],\n \"size\": [\"1\"]}",
      "table:2:11: error: \(shape("size.0"))"
    ),
    (
      "{\"class\": \"collection\"}",
      "table:1:11: error: this is a JSON-stat collection, not a dataset; only datasets hold "
        + "observations; fetch one of them"
    ),
    (
      JSONStatTests.dataset("\"value\": {\"0\": 1,\n \"1\": \"n/a\"}"),
      "table:7:7: error: value.1: 'n/a' where a number belongs; a cell is a number such as -1.5 or "
        + "':', then its flags; correct the source or \(again)"
    ),
    (
      JSONStatTests.dataset("\"value\": {\"0\": 1}, \"status\":\n{\"0\": \"b*\"}"),
      "table:6:20: error: value.0: 'b*' behind the value is no flag; flags are letters; correct the "
        + "source or \(again)"
    ),
  ]

  private static let invalid: String = "this is not valid JSON; it may be cut off; \(again)"

  @Test("A fault is told at its line and column", arguments: places)
  func place(text: String, message: String) throws {
    #expect(try Specimen.refusal(Array(text.utf8)) == message)
    let marked = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    #expect(try Specimen.refusal(marked) == message)
  }

  /// `id`, `size`, categories and `role`, and the message behind `error: `.
  static let axes: [(String, String)] = [
    (#""size": [1]"#, shape("id")), (#""id": ["time"]"#, shape("size")),
    (#""id": ["time"], "size": [1, 2]"#, size("size", "2 elements", 1)),
    (#""id": ["time"], "size": [-1]"#, shape("size.0")),
    (#""id": ["time"], "size": ["1"]"#, shape("size.0")),
    (#""id": ["time"], "size": [1]"#, shape("dimension.time")),
    (
      #""id": ["geo"], "size": [1], "role": {"geo": ["geo"]}"#,
      "no dimension is time; there are geo; fetch the table with its dimension 'time'"
    ),
    (
      #""id": ["time", "a"], "size": [70000, 70000]"#,
      "'size' spans more positions than 32 bits can count; that is the limit; fetch a part of the table"
    ),
    (
      #""id": ["time", "a"], "size": [9223372036854775807, 2]"#,
      "'size' spans more positions than 32 bits can count; that is the limit; fetch a part of the table"
    ),
    (category(#""index": ["2024"]"#, 2), size("dimension.time.category.index", "1 element", 2)),
    (category(#""label": {"2023": "", "2024": ""}"#, 2), shape("dimension.time.category.index")),
    (category(#""index": 7"#, 1), shape("dimension.time.category.index")),
    (
      category(#""index": {"2023": 0, "2024": 2}"#, 2),
      "dimension.time.category.index.2024: " + position("2", of: 2)
    ),
    (
      category(#""index": {"2023": 0, "2024": 0}"#, 2),
      "dimension.time.category.index.2024: " + position("0", of: 2)
    ),
    (
      category(#""index": ["last year"]"#, 1),
      "'last year' is no period; a header cell is one such as 2024, 2024-Q1 or 2024-01; \(again)"
    ),
    (
      category(#""index": ["2024", "2024"]"#, 2),
      "the period '2024' stands twice; no one knows which column holds; \(again)"
    ),
    (
      second(#"{"geo": {"category": {"index": ["BE", "BE"]}},"#, "geo", 2),
      "the code 'BE' stands twice in 'geo'; no one knows which holds; \(again)"
    ),
    (
      second(#"{"geo": {"category": {"index": ["BE", ""]}},"#, "geo", 2),
      "no code for the dimension 'geo'; a key has one each; \(again)"
    ),
    (
      second(#"{"": {"category": {"index": ["BE"]}},"#, "", 1),
      "a dimension without a name; each code of the key belongs to one; \(again)"
    ),
    (
      second(#"{"TIME": {"category": {"index": ["BE"]}},"#, "TIME", 1),
      "the dimension 'time' stands twice; a key has one code each; \(again)"
    ),
  ]

  private static func category(_ category: String, _ size: Int) -> String {
    #""id": ["time"], "size": [\#(size)], "dimension": {"time": {"category": {\#(category)}}}"#
  }

  private static func second(_ dimension: String, _ name: String, _ size: Int) -> String {
    #""id": ["\#(name)", "time"], "size": [\#(size), 1], "role": {"time": ["time"]}, "dimension": "#
      + dimension + #""time": {"category": {"index": ["2024"]}}}"#
  }

  @Test("Axes that contradict each other are refused", arguments: axes)
  func layout(members: String, message: String) throws {
    let text = #"{"class": "dataset", \#(members), "value": {"0": 1}}"#
    #expect(Self.withoutPlace(try Specimen.refusal(Array(text.utf8))) == message)
  }

  @Test("Of several faults the same one is told each time")
  func firstFault() throws {
    let names = ["a", "b", "c", "d", "e", "f"].map { "\"\($0)\": {}" }.joined(separator: ", ")
    let text = #"{"class": "dataset", "dimension": {\#(names)}, "value": [1]}"#
    for _ in 0..<20 {
      #expect(
        try Specimen.refusal(Array(text.utf8))
          == "table:1:41: error: " + Self.shape("dimension.a.category"))
    }
  }

  static let documents: [(String, String)] = [
    ("{", "this is not valid JSON; it may be cut off; \(again)"),
    (#"{"class": "dataset", "#, "this is not valid JSON; it may be cut off; \(again)"),
    (
      #"{"class": "collection", "link": {}}"#,
      "this is a JSON-stat collection, not a dataset; only datasets hold observations; "
        + "fetch one of them"
    ),
    (#"{"class": "dataset"}"#, nothing), (#"{"class": "dataset", "id": 5}"#, shape("id")),
  ]

  @Test("What is no dataset is named", arguments: documents)
  func document(text: String, message: String) throws {
    let refusal = try Specimen.refusal(Array(text.utf8))
    #expect(Self.withoutPlace(refusal) == message)
    let packed = try GzipEncoder.compress(Array(text.utf8))
    #expect(try Specimen.refusal(packed) == refusal)
  }

  @Test("A file beyond the limit is refused, gzip or not, and invalid UTF-8 is")
  func limit() throws {
    let bytes = Array(JSONStatTests.dataset(#""value": [1, 2, 3, 4]"#).utf8)
    for file in [bytes, try GzipEncoder.compress(bytes)] {
      #expect(
        try Specimen.refusal(file, limits: IngestLimits(maximumJSONBytes: bytes.count - 1))
          == "table: error: the JSON file is larger than \(bytes.count - 1) bytes; that is the "
          + "limit, since it is held in memory; fetch the table as TSV")
      #expect(
        try Specimen.refusal(file, limits: IngestLimits(maximumJSONBytes: bytes.count)) == nil)
    }
    #expect(
      try Specimen.refusal(
        Array("{\"class\": \"dataset\",\n \"é".utf8) + [0xE9] + Array("\": 1}".utf8))
        == "table:2:4: error: the byte 0xE9 is not valid UTF-8; the file may be in ISO-8859-1; "
        + "declare its encoding or save it as UTF-8")
    #expect(
      try Specimen.refusal(bytes, selecting: SeriesSelection(alternatives: [["sex": ["T"]]]))
        == "table: error: the table has no dimension 'sex'; it has freq, geo; select by one of these"
    )
  }
}
