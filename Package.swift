// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target is compiled with the same strict, modern settings.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A library module under `Sources/`; arrows between modules point down only (see CONTRIBUTING.md).
func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], path: String? = nil,
  resources: [Resource]? = nil
) -> Target {
  .target(
    name: name, dependencies: dependencies, path: path, resources: resources,
    swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

let bigInt = Target.Dependency.product(name: "BigInt", package: "BigInt")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

/// The parts of SwiftNIO that serve HTTP/1.1 on sockets.
let network = ["NIOCore", "NIOPosix", "NIOHTTP1"].map {
  Target.Dependency.product(name: $0, package: "swift-nio")
}

let package = Package(
  name: "briefgen",
  products: [
    .executable(name: "briefgen", targets: ["briefgen"]),
    .library(name: "BriefgenCommand", targets: ["BriefgenCommand"]),
    .library(name: "SiteModel", targets: ["SiteModel"]),
    .library(name: "Expressions", targets: ["Expressions"]),
    .library(name: "Datasets", targets: ["Datasets"]),
    .library(name: "Quantities", targets: ["Quantities"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
  ],
  targets: [
    // Static archives, so that the binary runs where the Debian packages are not installed.
    .target(name: "CCmark", linkerSettings: [.linkedLibrary(":libcmark.a")]),
    .target(name: "CYAML", linkerSettings: [.linkedLibrary(":libyaml.a")]),
    .target(name: "CSQLite", linkerSettings: [.linkedLibrary(":libsqlite3.a")]),
    .target(name: "CPlatform"),
    .target(name: "CPostgres", dependencies: ["CPlatform"]),
    .target(name: "CCurl", dependencies: ["CPlatform"]),

    module("Diagnostics"),
    module("Files", ["CPlatform"]),
    module("Markup"),
    module("Quantities", [bigInt]),
    module("Statistics", ["Quantities", bigInt]),
    module("Datasets", ["Statistics", "Quantities", "Diagnostics"]),
    module(
      "Queries",
      [
        "CSQLite", "CPostgres", "Datasets", "Statistics", "Quantities", "Files", "Diagnostics",
      ]),
    module("ExternalLinks", ["CCurl", "Files", "Diagnostics"]),
    module("Expressions", ["Datasets", "Statistics", "Quantities", "Diagnostics"]),
    module("Charts", ["Datasets", "Statistics", "Quantities", "Markup", "Diagnostics"]),
    module("Markdown", ["CCmark", "Markup", "Diagnostics"]),
    module("Records", ["CYAML", "Diagnostics"]),
    module(
      "SiteModel",
      [
        "Charts", "Expressions", "Datasets", "Statistics", "Quantities", "Markdown", "Records",
        "Markup", "Files", "Diagnostics",
      ]),
    module(
      "Checking",
      [
        "SiteModel", "ExternalLinks", "Charts", "Queries", "Datasets", "Statistics", "Quantities",
        "Expressions", "Markdown", "Records", "Files", "Diagnostics",
      ]),
    module(
      "Exports",
      ["SiteModel", "Datasets", "Statistics", "Quantities", "Markdown", "Markup", "Diagnostics"]),
    module(
      "Publishing",
      [
        "Checking", "Exports", "SiteModel", "ExternalLinks", "Queries", "Charts", "Expressions",
        "Datasets", "Statistics", "Quantities", "Markdown", "Markup", "Files", "Diagnostics",
      ]),
    module("Preview", ["Publishing", "Markup", "Files", "Diagnostics"] + network),
    module(
      "BriefgenCommand",
      [
        "Preview", "Publishing", "Checking", "SiteModel", "ExternalLinks", "Expressions", "Queries",
        "Datasets", "Quantities", "Markdown", "Markup", "Files", "Diagnostics", arguments,
      ]),
    module(
      "Templates", ["SiteModel", "Charts", "Statistics", "Markdown", "Markup"], path: "Templates"),
    .executableTarget(
      name: "briefgen", dependencies: ["BriefgenCommand", "Templates"], swiftSettings: settings),

    .executableTarget(
      name: "PreviewMeter",
      dependencies: ["Publishing", "Templates", "SiteModel", "Files", "Diagnostics"],
      path: "Benchmarks/PreviewMeter", swiftSettings: settings),

    // What tests of several modules need: a generator of random numbers, diagnostics as text.
    .target(
      name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/TestSupport",
      swiftSettings: settings),
    tests("DiagnosticsTests", ["Diagnostics"]),
    tests("FilesTests", ["TestSupport", "Files"]),
    tests("MarkupTests", ["Markup"]),
    tests("MarkdownTests", ["TestSupport", "Markdown", "CCmark", "Markup", "Diagnostics"]),
    tests("QuantitiesTests", ["TestSupport", "Quantities"]),
    tests("StatisticsTests", ["TestSupport", "Statistics", "Quantities"]),
    tests("DatasetsTests", ["TestSupport", "Datasets", "Statistics", "Quantities", "Diagnostics"]),
    tests("QueriesTests", ["TestSupport", "Queries", "Datasets", "Quantities", "Diagnostics"]),
    tests(
      "PostgreSQLTests",
      [
        "TestSupport", "BriefgenCommand", "Publishing", "Templates", "Queries", "Datasets",
        "Quantities", "Files", "Diagnostics",
      ]),
    tests(
      "ExpressionsTests", ["TestSupport", "Expressions", "Datasets", "Quantities", "Diagnostics"]),
    tests("ChartsTests", ["TestSupport", "Charts", "Datasets", "Quantities", "Markup"]),
    tests("RecordsTests", ["TestSupport", "Records", "Diagnostics"]),
    tests(
      "SiteModelTests",
      ["TestSupport", "SiteModel", "Datasets", "Expressions", "Quantities", "Diagnostics"]),
    tests("ExternalLinksTests", ["TestSupport", "ExternalLinks", "Files", "Diagnostics"]),
    tests("CheckingTests", ["Checking", "SiteModel", "Quantities", "Files", "Diagnostics"]),
    tests("ExportsTests", ["Exports", "SiteModel", "Quantities", "Markup", "Diagnostics"]),
    tests(
      "PublishingTests",
      [
        "TestSupport", "Publishing", "Templates", "SiteModel", "Expressions", "Files", "Markup",
        "Diagnostics",
      ]),
    tests(
      "TemplatesTests",
      ["Templates", "SiteModel", "Statistics", "Quantities", "Markdown", "Markup", "Diagnostics"]),
    tests("PreviewTests", ["TestSupport", "Preview", "Diagnostics"] + network),
    tests(
      "BrowserTests",
      ["TestSupport", "BriefgenCommand", "Preview", "Templates", "Files", "Diagnostics"]),
    tests(
      "BriefgenCommandTests",
      [
        "TestSupport", "BriefgenCommand", "Preview", "Publishing", "Templates", "SiteModel",
        "Records", "Expressions", "Quantities", "Files", "Diagnostics", arguments,
      ]),
  ],
  swiftLanguageModes: [.v6]
)
