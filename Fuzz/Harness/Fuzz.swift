import Glibc

/// What is fuzzed; FUZZ_TARGET names it.
enum Target: String, CaseIterable {
  case tsv
  case sdmxCSV = "sdmx-csv"
  case jsonStat = "json-stat"
  case dataBrowser = "data-browser"
  case gzip
  case readAhead = "read-ahead"
  case shortageList = "shortage-list"
  case selection
  case tidy
  case catalogueYAML = "catalogue-yaml"
  case catalogueCSV = "catalogue-csv"
  case origin
  case corrections
  case titles
  case whatIf = "what-if"
  #if ISAL
    case isal
  #endif

  /// Reads an input as the target says and requires what must hold of it.
  func check(_ input: Input) {
    switch self {
    case .tsv, .sdmxCSV, .jsonStat, .gzip: TableLaws.check(input)
    case .dataBrowser: TableLaws.check(input, labels: TableLaws.dataBrowserLabels)
    case .shortageList: ListLaws.check(input)
    case .selection: SelectionLaws.check(input)
    case .tidy: TidyLaws.check(input)
    case .readAhead: GzipLaws.checkReadAhead(input)
    case .catalogueYAML: CatalogueLaws.standard.checkYAML(input)
    case .catalogueCSV: CatalogueLaws.standard.checkCSV(input)
    case .origin: OriginLaws.check(input)
    case .corrections: CatalogueLaws.standard.checkCorrections(input)
    case .titles: TitleLaws.standard.check(input)
    case .whatIf: AssumptionLaws.check(input)
    #if ISAL
      case .isal: GzipLaws.checkISAL(input)
    #endif
    }
  }
}

/// Ends the run at this input, with the law that it breaks.
func require(_ holds: Bool, _ law: @autoclosure () -> String) {
  if !holds { fatalError(law()) }
}

private let target = unsafe getenv("FUZZ_TARGET").flatMap {
  unsafe Target(rawValue: String(cString: $0))
}

/// Prints the names of the targets and ends, if that is asked.
@_cdecl("LLVMFuzzerInitialize")
public func start(
  _ count: UnsafePointer<CInt>, _ arguments: UnsafePointer<UnsafePointer<UnsafePointer<CChar>>>
) -> CInt {
  if CommandLine.arguments.dropFirst().first == "--targets" {
    for target in Target.allCases { print(target.rawValue) }
    exit(0)
  }
  return 0
}

/// Checks one input; libFuzzer calls this again and again, from one thread.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  guard let target else {
    let names = Target.allCases.map(\.rawValue).joined(separator: ", ")
    let message = "FUZZ_TARGET is one of: \(names)\n"
    // Safe: as many bytes as the text has.
    _ = unsafe write(STDERR_FILENO, message, message.utf8.count)
    exit(64)
  }
  // Safe: libFuzzer hands over as many bytes as it says; the input is a copy of them.
  target.check(Input(bytes: unsafe Array(UnsafeBufferPointer(start: data, count: size))))
  return 0
}
