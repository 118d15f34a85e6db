// swift-tools-version: 6.2
import PackageDescription

/// Apart from the main package, which never pays for it.
let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "skillgap", path: "..")],
  targets: [
    .executableTarget(name: "generate-tables"),
    .systemLibrary(name: "CInflate", path: "Sources/CInflate"),
    .executableTarget(name: "inflate-floor", dependencies: ["CInflate"]),
  ],
  swiftLanguageModes: [.v6]
)
