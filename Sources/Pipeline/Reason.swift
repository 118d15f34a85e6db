import FoundationEssentials

/// The reason of a failure of the file system in words that are the same on every run.
enum Reason {
  static func of(_ error: any Error) -> String {
    switch (error as? CocoaError)?.code {
    case .fileWriteNoPermission?, .fileReadNoPermission?: "permission is denied"
    case .fileWriteOutOfSpace?: "no space is left"
    case .fileWriteVolumeReadOnly?: "the file system is read-only"
    case .fileNoSuchFile?, .fileReadNoSuchFile?: "a folder on the way to it does not exist"
    case .fileWriteFileExists?: "a file stands where a folder is needed"
    case let code?: "error \(code.rawValue) of the file system"
    case nil: "an unknown error of the file system"
    }
  }
}
