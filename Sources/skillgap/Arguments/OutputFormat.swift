import ArgumentParser

/// How a result is written to stdout.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}
