/// How the workbooks of spreadsheets begin, whoever wrote them.
enum WorkbookSignature {
  /// Whether a file that begins with these bytes is a workbook.
  ///
  /// Those of today are ZIP archives, whose first entry has a name that only their kind has: which
  /// entry that is, each program decides.
  static func begins(_ bytes: Span<UInt8>) -> Bool {
    if binaries.contains(where: { bytes.hasPrefix($0) }) { return true }
    guard bytes.hasPrefix([0x50, 0x4B, 0x03, 0x04]) else { return false }
    if marks.contains(where: { bytes.containsLetters($0) }) { return true }
    guard bytes.count > 30 else { return false }
    let length = Int(bytes[26]) | Int(bytes[27]) << 8
    let name = bytes.extracting(30..<min(bytes.count, 30 + length)).text.lowercased()
    return names.contains(name) || folders.contains { name.hasPrefix($0) }
  }

  /// The containers of .xls, and its sheets before there were containers.
  private static let binaries: [[UInt8]] = [
    [0xD0, 0xCF, 0x11, 0xE0], [0x09, 0x08, 0x10, 0x00], [0x09, 0x08, 0x08, 0x00],
    [0x09, 0x04, 0x06, 0x00], [0x09, 0x02, 0x06, 0x00], [0x09, 0x00, 0x04, 0x00],
  ]

  private static let names: Set = [
    "[content_types].xml", "mimetype", "content.xml", "meta.xml", "settings.xml", "styles.xml",
    "index.zip", "preview.jpg", "preview-web.jpg", "preview-micro.jpg", "buildversionhistory.plist",
  ]

  /// The folders of Office Open XML, of OpenDocument and of Numbers.
  private static let folders = [
    "xl/", "_rels/", "docprops/", "docmetadata/", "customxml/", "meta-inf/", "configurations2/",
    "thumbnails/", "quicklook/", "metadata/properties.plist", "metadata/documentidentifier",
  ]

  /// What stands near the beginning of others.
  private static let marks = [
    "[content_types].xml", "xl/workbook.", "xl/worksheets/", "mimetypeapplication/vnd.oasis",
    ".iwa",
  ]
}
