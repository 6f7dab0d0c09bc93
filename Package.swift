// swift-tools-version: 6.3
import PackageDescription

/// The language settings that every target shares.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "mttq",
  products: [
    .executable(name: "mttq", targets: ["mttq"]),
    .library(name: "MTTQCore", targets: ["MTTQCore"]),
  ],
  dependencies: [],
  targets: [
    .executableTarget(name: "mttq", dependencies: ["MTTQCommandLine", "MTTQStore"]),
    .target(
      name: "MTTQCommandLine",
      dependencies: ["ArgumentSyntax", "MTTQRendering", "MTTQStore", "MTTQCore", "MTTQText"]),
    .target(name: "ArgumentSyntax", dependencies: ["MTTQText"]),
    .target(
      name: "MTTQRendering", dependencies: ["MTTQCore", "MTTQText"],
      resources: [
        .embedInCode("SQL/computed.sql"), .embedInCode("SQL/functions-duckdb.sql"),
        .embedInCode("SQL/functions-postgres.sql"),
        .embedInCode("SQL/functions-spark.sql"), .embedInCode("SQL/rollup.sql"),
      ]),
    .target(name: "MTTQStore", dependencies: ["MTTQCore", "MTTQText"]),
    .target(
      name: "MTTQCore", dependencies: ["MTTQText"],
      resources: [
        .embedInCode("Data/breakdowns.json"), .embedInCode("Data/contents.json"),
        .embedInCode("Data/help-forms.json"), .embedInCode("Data/indicators.json"),
        .embedInCode("Data/organisations.json"),
      ]),
    .target(name: "MTTQText"),

    .target(name: "TestSupport", dependencies: ["MTTQCore", "MTTQText"], path: "Tests/Support"),
    .testTarget(name: "MTTQTextTests", dependencies: ["MTTQText", "TestSupport"]),
    .testTarget(
      name: "ArgumentSyntaxTests", dependencies: ["ArgumentSyntax", "MTTQText", "TestSupport"]),
    .testTarget(name: "MTTQCoreTests", dependencies: ["MTTQCore", "MTTQText", "TestSupport"]),
    .testTarget(
      name: "MTTQStoreTests", dependencies: ["MTTQStore", "MTTQCore", "MTTQText", "StoreWriter"]),
    .executableTarget(name: "Packer", dependencies: ["MTTQText"], path: "Tests/Packer"),
    .executableTarget(
      name: "WorkbookTeller", dependencies: ["MTTQText"], path: "Tests/WorkbookTeller"),
    .executableTarget(
      name: "StoreWriter", dependencies: ["MTTQStore", "MTTQText"], path: "Tests/StoreWriter"),
    .testTarget(
      name: "MTTQRenderingTests",
      dependencies: ["MTTQRendering", "MTTQCore", "MTTQText", "TestSupport"]),
    .testTarget(
      name: "MTTQCommandLineTests",
      dependencies: ["MTTQCommandLine", "MTTQStore", "MTTQCore", "MTTQText", "TestSupport"]),
    .executableTarget(
      name: "Benchmarks", dependencies: ["Packer", "MTTQCore", "MTTQText", "TestSupport"],
      path: "Tests/Benchmarks"),
    .executableTarget(
      name: "Fuzz",
      dependencies: ["MTTQCommandLine", "MTTQRendering", "MTTQCore", "MTTQText", "TestSupport"],
      path: "Tests/Fuzz", exclude: ["words.dict"]),
    .testTarget(name: "FuzzTests", dependencies: ["Fuzz", "TestSupport"]),
    .testTarget(name: "LibraryTests", dependencies: ["MTTQCore"], packageAccess: false),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.swiftSettings = settings
}
