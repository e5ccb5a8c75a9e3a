// swift-tools-version: 6.2
import PackageDescription

// A package of its own, since a fuzz target links only with the fuzzer's run-time library: `make
// fuzz` builds and runs it. It depends on the package above by its path.
let package = Package(
  name: "cel-fuzzing",
  dependencies: [.package(name: "ttdn-check", path: "..")],
  targets: [
    // The fuzzer's entry point, which the compiler links when it is given `-sanitize=fuzzer`.
    .target(name: "CFuzzer"),
    .executableTarget(
      name: "cel-fuzz",
      dependencies: ["CFuzzer", .product(name: "CEL", package: "ttdn-check")],
      swiftSettings: [.swiftLanguageMode(.v6)]
    ),
  ],
  cxxLanguageStandard: .cxx17
)
