// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// ISA-L inflates gzip several times as fast as zlib; it is used where its headers are installed
/// and it is not refused by `SKILLGAP_ZLIB=1`, and is never needed.
let hasISAL =
  FileManager.default.fileExists(atPath: "/usr/include/isa-l/igzip_lib.h")
  && Context.environment["SKILLGAP_ZLIB"] == nil

/// One set of rules for every target of this package: no warning survives, every unsafe line is
/// marked, and an import is visible only where it is written.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
]

let package = Package(
  name: "skillgap",
  products: [
    .executable(name: "skillgap", targets: ["skillgap"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CLibCSV", providers: [.apt(["libcsv-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CISAL", providers: [.apt(["libisal-dev"])]),
    .systemLibrary(name: "CRenameExchange"),
    .systemLibrary(name: "CProgramArguments"),

    .target(name: "StatisticalModel", swiftSettings: strict),
    .target(
      name: "Catalogue",
      dependencies: ["StatisticalModel", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(
      name: "Ingest",
      dependencies: ["StatisticalModel", "CLibCSV", "CZlib"] + (hasISAL ? ["CISAL"] : []),
      swiftSettings: strict + (hasISAL ? [.define("ISAL")] : [])),
    .target(name: "Tidy", dependencies: ["Ingest", "StatisticalModel"], swiftSettings: strict),
    .target(name: "Clean", dependencies: ["StatisticalModel"], swiftSettings: strict),
    .target(
      name: "Aggregate",
      dependencies: [
        "StatisticalModel", "Receipts", .product(name: "RealModule", package: "swift-numerics"),
      ],
      swiftSettings: strict),
    .target(
      name: "Receipts",
      dependencies: ["StatisticalModel", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),
    .target(
      name: "Occupations",
      dependencies: [
        "StatisticalModel", "Receipts", .product(name: "RealModule", package: "swift-numerics"),
      ],
      swiftSettings: strict),
    .target(name: "Report", dependencies: ["StatisticalModel"], swiftSettings: strict),
    .target(name: "Storage", dependencies: ["CRenameExchange"], swiftSettings: strict),
    .target(
      name: "Pipeline",
      dependencies: [
        "StatisticalModel", "Catalogue", "Ingest", "Clean", "Aggregate", "Occupations", "Receipts",
        "Report", "Storage", "Tidy",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .target(
      name: "Console",
      dependencies: ["StatisticalModel", "Ingest", "Clean", "Report", "Pipeline", "Tidy"],
      swiftSettings: strict),
    .executableTarget(
      name: "skillgap",
      dependencies: [
        "StatisticalModel", "Pipeline", "Console", "Storage", "CProgramArguments",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["StatisticalModel"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(
      name: "StatisticalModelTests", dependencies: ["StatisticalModel", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CatalogueTests",
      dependencies: ["Catalogue", "Ingest", "StatisticalModel", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "IngestTests", dependencies: ["Ingest", "StatisticalModel", "TestSupport", "Tidy"],
      swiftSettings: strict),
    .testTarget(
      name: "CleanTests", dependencies: ["Clean", "StatisticalModel", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "AggregateTests",
      dependencies: [
        "Aggregate", "StatisticalModel", "TestSupport",
        .product(name: "RealModule", package: "swift-numerics"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "OccupationsTests", dependencies: ["Occupations", "StatisticalModel", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportTests", dependencies: ["Report", "StatisticalModel", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "StorageTests", dependencies: ["Storage", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "PipelineTests",
      dependencies: [
        "Aggregate", "Clean", "Ingest", "Occupations", "Pipeline", "Receipts", "Report",
        "StatisticalModel", "Storage", "TestSupport", "Tidy",
      ],
      exclude: ["hand-mapped-titles.csv"],
      swiftSettings: strict),
    .testTarget(
      name: "ConsoleTests",
      dependencies: ["Console", "Ingest", "Pipeline", "StatisticalModel", "TestSupport", "Tidy"],
      swiftSettings: strict),
    .testTarget(
      name: "GoldenTests",
      dependencies: [
        "skillgap", "Ingest", "StatisticalModel", "TestSupport",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      exclude: ["Cases"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
