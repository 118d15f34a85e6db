import Foundation
import StatisticalModel
import TestSupport

@testable import Pipeline

extension SampleData {
  static var valid: SampleData { SampleData { Digest.of($0) } }

  /// Writes the sample, changed by `change`, as the data folder of a test.
  ///
  /// Messages show it as `data/`, whatever the temporary folder is called.
  static func folder(
    in folder: TemporaryFolder, _ change: (inout SampleData) throws -> Void = { _ in }
  ) throws -> DataFolder {
    var sample = SampleData.valid
    try change(&sample)
    return DataFolder(path: try sample.store(in: folder))
  }
}

extension TemporaryFolder {
  /// A message without the name of this folder.
  func plain(_ message: String?) -> String? {
    message?.replacing(path + "/", with: "")
  }

  func names(in relative: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path + "/" + relative).sorted()
  }
}

/// The error of what `body` throws, or nil.
func failure(_ body: () throws(PipelineError) -> Void) -> PipelineError? {
  do throws(PipelineError) {
    try body()
    return nil
  } catch {
    return error
  }
}
