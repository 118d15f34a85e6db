/// The codes behind the labels of dimensions, for files that show labels in place of codes.
package struct LabelDictionary: Sendable, Hashable {
  private let codes: [String: [String: String]]

  /// - Parameter codes: by dimension in lower case, then by label, the code.
  package init(codes: [String: [String: String]]) { self.codes = codes }

  package static let empty = LabelDictionary(codes: [:])

  /// The names under which the codelists of OBS_FLAG and CONF_STATUS stand beside the dimensions.
  package static let flags = "obs_flag"
  package static let confidentiality = "conf_status"

  /// The code of a label of a dimension, or nil where no codelist has it.
  package func code(for label: String, of dimension: String) -> String? {
    codes[dimension]?[label]
  }

  /// Whether the text is a code that the codelist of the dimension has.
  package func hasCode(_ text: String, of dimension: String) -> Bool {
    codes[dimension]?.values.contains(text) ?? false
  }

  /// The dimension whose name is a label such as `Time frequency`, or nil.
  ///
  /// Labels of dimensions stand under the empty dimension.
  package func dimension(for label: String) -> String? { codes[""]?[label] }
}
