// swift-tools-version: 6.2
import PackageDescription

/// The fuzz targets are a package of their own, since libFuzzer brings the main function: see
/// README.md beside this file.
func fuzzTarget(_ name: String, _ modules: [String]) -> Target {
  .executableTarget(
    name: name,
    dependencies: ["Promises"] + modules.map { .product(name: $0, package: "briefgen") },
    swiftSettings: [.unsafeFlags(["-parse-as-library"])])
}

let package = Package(
  name: "Fuzzing",
  dependencies: [.package(name: "briefgen", path: "..")],
  targets: [
    .target(name: "Promises"),
    fuzzTarget("FuzzReader", ["Quantities"]),
    fuzzTarget("FuzzExpression", ["Quantities", "Datasets", "Expressions"]),
    fuzzTarget("FuzzCSV", ["Datasets"]),
    fuzzTarget("FuzzPeriod", ["Quantities"]),
  ],
  swiftLanguageModes: [.v6]
)
