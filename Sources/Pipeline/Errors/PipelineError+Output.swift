import StatisticalModel
import Storage

extension PipelineError {
  static func cannotWrite(_ name: String, _ failure: SystemFailure) -> PipelineError {
    PipelineError(
      .cannotWrite, at: SourceLocation(file: name),
      "the output cannot be written: \(failure.reason)", failure.remedy)
  }

  static func linkOfAnother(_ link: String, at place: SourceLocation) -> PipelineError {
    PipelineError(
      .cannotWrite, at: place,
      "'\(link)' is a symbolic link of another user in a folder where all may write, and is not"
        + " followed", "name the place itself")
  }
}
