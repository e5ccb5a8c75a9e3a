// swift-tools-version: 6.2
import PackageDescription

/// The settings of every Swift target: strict, and warnings are errors.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// A library module and the modules below it that it may import.
func module(_ name: String, on below: [Target.Dependency] = [], resources: [Resource] = [])
  -> Target
{
  .target(name: name, dependencies: below, resources: resources, swiftSettings: strict)
}

/// The tests of one module; `uses` are the modules that the tests import.
func tests(of name: String, uses: [Target.Dependency] = [], exclude: [String] = [])
  -> Target
{
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.target(name: name)] + uses,
    exclude: exclude,
    swiftSettings: strict
  )
}

let package = Package(
  name: "ttdn-check",
  products: [
    .executable(name: "ttdn-check", targets: ["ttdn-check"]),
    .executable(name: "cel-conformance", targets: ["cel-conformance"]),
    .executable(name: "ttdn-benchmarks", targets: ["ttdn-benchmarks"]),
    // The expressions and the files they run on, for programs outside this package.
    .library(name: "CEL", targets: ["CEL", "LocatedYAML", "Diagnostics"]),
  ],
  dependencies: [
    // Options, help and usage errors of the commands.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    // SHA-256 of every input, so that a report can be reproduced.
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
  ],
  targets: [
    // From the ground up: a module imports only modules listed above it.
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CRE2System", pkgConfig: "re2", providers: [.apt(["libre2-dev"])]),
    .target(name: "CRE2", dependencies: ["CRE2System"]),
    .systemLibrary(
      name: "CXLSXWriter",
      pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"])]
    ),
    // The C library's own allocator, to say when it gives memory back.
    .systemLibrary(name: "CMalloc"),
    module("Diagnostics"),
    module("Streaming", on: ["Diagnostics"]),
    module("CivilTime"),
    module("Spreadsheets", on: ["CivilTime", "Diagnostics"]),
    module("LocatedYAML", on: ["CLibYAML", "Diagnostics"]),
    module("TextInspection", on: ["LocatedYAML", "Diagnostics"]),
    module("CEL", on: ["CRE2", "TextInspection", "CivilTime", "LocatedYAML", "Diagnostics"]),
    module(
      "Schemas",
      on: ["CEL", "CivilTime", "LocatedYAML", "Diagnostics"],
      resources: [.embedInCode("Kinds")]
    ),
    module("Model", on: ["CivilTime", "Diagnostics"]),
    module(
      "RulePacks",
      on: ["Model", "Schemas", "CEL", "CivilTime", "LocatedYAML", "Diagnostics"]
    ),
    module(
      "PlanReading",
      on: ["RulePacks", "Model", "Schemas", "CEL", "CivilTime", "LocatedYAML", "Diagnostics"]
    ),
    module(
      "Evaluation",
      on: [
        "Streaming", "PlanReading", "RulePacks", "Model", "CEL", "CivilTime", "LocatedYAML",
        "Diagnostics",
      ]
    ),
    module(
      "PlanChecking",
      on: [
        "Evaluation", "PlanReading", "RulePacks", "Model", "Schemas", "CEL", "CivilTime",
        "LocatedYAML", "Diagnostics",
      ]
    ),
    module(
      "Scoring",
      on: [
        "Streaming", "Evaluation", "PlanReading", "RulePacks", "Model", "CEL", "CivilTime",
        "LocatedYAML",
        "Diagnostics",
      ]
    ),
    module(
      "Checking",
      on: [
        "Streaming", "Scoring", "Evaluation", "PlanReading", "RulePacks", "Model", "Schemas", "CEL",
        "TextInspection", "CivilTime", "LocatedYAML", "Diagnostics",
      ]
    ),
    module(
      "Linting",
      on: [
        "Checking", "PlanReading", "RulePacks", "Model", "Schemas", "TextInspection", "CivilTime",
        "LocatedYAML", "Diagnostics",
      ]
    ),
    module(
      "RuleTesting",
      on: [
        "Checking", "Evaluation", "PlanReading", "RulePacks", "Model", "Schemas", "CEL",
        "CivilTime", "LocatedYAML", "Diagnostics",
      ],
      resources: [.embedInCode("StandIn")]
    ),
    module(
      "Verifying",
      on: [
        "Scoring", "Model", "Schemas", "TextInspection", "CivilTime", "LocatedYAML", "Diagnostics",
      ]
    ),
    module(
      "Reports",
      on: [
        "Verifying",
        "RuleTesting", "Linting", "Checking", "Scoring", "PlanChecking", "Evaluation",
        "PlanReading",
        "RulePacks",
        "Model", "CEL",
        "TextInspection", "LocatedYAML", "Spreadsheets", "CivilTime", "Streaming", "Diagnostics",
      ]
    ),
    module("SpreadsheetFiles", on: ["CXLSXWriter", "Spreadsheets", "CivilTime"]),
    module(
      "Workspace",
      on: [
        "Streaming", "Evaluation", "PlanReading", "Schemas", "TextInspection", "CivilTime",
        "LocatedYAML",
        "Diagnostics",
        .product(name: "Crypto", package: "swift-crypto"),
      ]
    ),
    module(
      "CommandLine",
      on: [
        "Verifying",
        "Streaming", "Workspace", "SpreadsheetFiles", "Reports", "RuleTesting", "Linting",
        "Checking",
        "Scoring",
        "PlanChecking",
        "Evaluation", "PlanReading", "Schemas", "Model", "Spreadsheets", "CivilTime", "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .executableTarget(
      name: "ttdn-check",
      dependencies: ["CMalloc", "CommandLine", "Workspace"],
      swiftSettings: strict
    ),
    // Runs conformance data; a module of its own, so that the tests run it too.
    module("Conformance", on: ["CEL", "CivilTime", "LocatedYAML", "Diagnostics"]),
    .executableTarget(
      name: "cel-conformance",
      dependencies: ["Conformance", "CivilTime", "Diagnostics"],
      swiftSettings: strict
    ),

    .testTarget(name: "PackageTests", swiftSettings: strict),
    // What tests compare with files kept beside them.
    .target(name: "GoldenFiles", path: "Tests/GoldenFiles", swiftSettings: strict),
    // Reads xlsx files as another program does.
    .target(name: "SpreadsheetReading", path: "Tests/SpreadsheetReading", swiftSettings: strict),
    .executableTarget(
      name: "ttdn-benchmarks",
      dependencies: [
        "CLibYAML", "Checking", "Evaluation", "PlanReading", "Model", "Schemas", "CEL", "CivilTime",
        "LocatedYAML", "Diagnostics",
      ],
      path: "Benchmarks/ttdn-benchmarks",
      swiftSettings: strict
    ),

    tests(of: "Diagnostics"),
    tests(of: "Streaming", uses: ["Diagnostics"]),
    tests(of: "CivilTime"),
    tests(of: "Spreadsheets", uses: ["CivilTime", "Diagnostics"]),
    tests(of: "SpreadsheetFiles", uses: ["SpreadsheetReading", "Spreadsheets", "CivilTime"]),
    tests(of: "LocatedYAML", uses: ["Diagnostics"]),
    tests(of: "TextInspection", uses: ["LocatedYAML", "Diagnostics"]),
    tests(
      of: "CEL",
      uses: ["GoldenFiles", "TextInspection", "CivilTime", "LocatedYAML", "Diagnostics"],
      exclude: ["Conformance", "Golden"]
    ),
    tests(of: "Conformance", uses: ["CEL", "CivilTime"]),
    tests(
      of: "Schemas",
      uses: ["GoldenFiles", "CEL", "CivilTime", "LocatedYAML", "Diagnostics"],
      exclude: ["Golden"]
    ),
    tests(of: "Model", uses: ["CivilTime", "Diagnostics"]),
    tests(
      of: "RulePacks",
      uses: ["Model", "Schemas", "CEL", "CivilTime", "LocatedYAML", "Diagnostics"]
    ),
    tests(
      of: "PlanReading",
      uses: ["RulePacks", "Model", "Schemas", "CivilTime", "LocatedYAML", "Diagnostics"]
    ),
    tests(
      of: "Evaluation",
      uses: ["PlanReading", "Schemas", "Model", "CivilTime", "LocatedYAML", "Diagnostics"]
    ),
    tests(
      of: "PlanChecking",
      uses: [
        "GoldenFiles", "PlanReading", "Model", "Schemas", "CivilTime", "LocatedYAML",
        "Diagnostics",
      ]
    ),
    tests(
      of: "Scoring",
      uses: [
        "Evaluation", "PlanReading", "RulePacks", "Model", "CivilTime", "LocatedYAML",
        "Diagnostics",
      ]
    ),
    tests(
      of: "Checking",
      uses: [
        "Streaming", "Scoring", "Evaluation", "PlanReading", "Model", "TextInspection",
        "CivilTime", "LocatedYAML", "Diagnostics",
      ]
    ),
    tests(
      of: "Linting",
      uses: [
        "Checking", "Evaluation", "PlanReading", "Model", "Schemas", "LocatedYAML", "CivilTime",
        "Diagnostics",
      ]
    ),
    tests(
      of: "RuleTesting",
      uses: ["GoldenFiles", "PlanReading", "Reports", "CivilTime", "LocatedYAML", "Diagnostics"],
      exclude: ["Golden"]
    ),
    tests(of: "Verifying", uses: ["Diagnostics"]),
    tests(
      of: "Reports",
      uses: [
        "Streaming", "Spreadsheets", "Checking", "Evaluation", "Model", "CivilTime", "Diagnostics",
      ]
    ),
    tests(
      of: "Workspace",
      uses: ["Streaming", "Evaluation", "PlanReading", "CivilTime", "Diagnostics"]
    ),
    tests(
      of: "CommandLine",
      uses: [
        "GoldenFiles", "SpreadsheetReading", "ttdn-check", "Workspace", "Schemas", "CivilTime",
        "LocatedYAML", "Diagnostics",
      ],
      exclude: ["Golden"]
    ),
  ],
  cxxLanguageStandard: .cxx17
)
