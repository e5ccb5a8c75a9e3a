import Foundation
import Testing

/// The modules from the ground up, each with what it may import of the project and of others.
///
/// Package.swift says the same; a build that finds a module by accident is caught here.
private let layers: [(module: String, mayImport: Set<String>)] = [
  ("Diagnostics", []),
  ("Streaming", ["Diagnostics"]),
  ("CivilTime", ["Synchronization"]),
  ("Spreadsheets", ["CivilTime", "Diagnostics"]),
  ("LocatedYAML", ["CLibYAML", "Diagnostics", "Synchronization"]),
  ("TextInspection", ["LocatedYAML", "Diagnostics", "Swift"]),
  (
    "CEL",
    ["CRE2", "TextInspection", "CivilTime", "LocatedYAML", "Diagnostics", "Synchronization"]
  ),
  ("Schemas", ["CEL", "CivilTime", "LocatedYAML", "Diagnostics", "Synchronization"]),
  ("Model", ["CivilTime", "Diagnostics"]),
  ("RulePacks", ["Model", "Schemas", "CEL", "CivilTime", "LocatedYAML", "Diagnostics"]),
  (
    "PlanReading",
    ["RulePacks", "Model", "Schemas", "CEL", "CivilTime", "LocatedYAML", "Diagnostics"]
  ),
  (
    "Evaluation",
    [
      "Streaming", "PlanReading", "RulePacks", "Model", "CEL", "CivilTime", "LocatedYAML",
      "Diagnostics",
    ]
  ),
  (
    "PlanChecking",
    [
      "Evaluation", "PlanReading", "RulePacks", "Model", "Schemas", "CEL", "CivilTime",
      "LocatedYAML", "Diagnostics",
    ]
  ),
  (
    "Scoring",
    [
      "Streaming", "Evaluation", "PlanReading", "RulePacks", "Model", "CEL", "CivilTime",
      "LocatedYAML",
      "Diagnostics",
    ]
  ),
  (
    "Checking",
    [
      "Synchronization", "Streaming", "Scoring", "Evaluation", "PlanReading", "RulePacks", "Model",
      "Schemas", "CEL",
      "TextInspection", "CivilTime", "LocatedYAML", "Diagnostics",
    ]
  ),
  (
    "Linting",
    [
      "Checking", "PlanReading", "RulePacks", "Model", "Schemas", "TextInspection", "CivilTime",
      "LocatedYAML", "Diagnostics",
    ]
  ),
  (
    "RuleTesting",
    [
      "Checking", "Evaluation", "PlanReading", "RulePacks", "Model", "Schemas", "CEL", "CivilTime",
      "LocatedYAML", "Diagnostics", "Synchronization",
    ]
  ),
  (
    "Verifying",
    ["Scoring", "Model", "Schemas", "TextInspection", "CivilTime", "LocatedYAML", "Diagnostics"]
  ),
  (
    "Reports",
    [
      "Verifying",
      "RuleTesting", "Linting", "Checking", "Scoring", "PlanChecking", "Evaluation", "Model",
      "TextInspection",
      "Spreadsheets", "CivilTime", "Streaming", "Diagnostics",
    ]
  ),
]

@Suite struct ArchitectureTests {
  @Test(arguments: layers.map(\.module))
  func `a module imports only what stands below it`(module: String) throws {
    let allowed = try #require(layers.first { $0.module == module }).mayImport
    let files = SourceTree.swiftFiles(of: module)
    #expect(!files.isEmpty)
    for file in files {
      for imported in file.imports {
        #expect(allowed.contains(imported), "\(file.path) imports \(imported)")
      }
    }
  }

  @Test(arguments: layers.map(\.module))
  func `below the workspace nothing reads clock, locale, environment or randomness`(
    module: String
  ) {
    let forbidden = [
      "Foundation", "Glibc", "ProcessInfo", "FileManager", "getenv(", "time(nil",
      "SystemRandomNumberGenerator", ".random(in", ".shuffled()", "ContinuousClock", "fopen(",
    ]
    for file in SourceTree.swiftFiles(of: module) {
      let code = file.code
      for word in forbidden {
        #expect(!code.contains { $0.contains(word) }, "\(file.path) uses \(word)")
      }
    }
  }

  @Test func `unsafe code appears only beside C`() {
    let besideC = ["LocatedYAML", "CEL"]
    for (module, _) in layers where !besideC.contains(module) {
      for file in SourceTree.swiftFiles(of: module) {
        #expect(!file.text.contains("unsafe "), "\(file.path) is unsafe")
        #expect(!file.text.contains("UnsafeMutable"), "\(file.path) is unsafe")
      }
    }
  }

  @Test func `sources hold no forced unwrapping of errors and no unfinished work`() {
    let forbidden = ["try!", "as!", "fatalError(", "TODO", "FIXME"]
    for file in SourceTree.files(under: "Sources", endingIn: ".swift") {
      for word in forbidden {
        #expect(!file.text.contains(word), "\(file.path) holds \(word)")
      }
    }
  }

  @Test func `Swift knows no unit, no clause and no year`() {
    let unitIDs = SourceTree.files(under: "plans", endingIn: "registry.yaml").flatMap { file in
      file.text.split(separator: "\n").compactMap { line -> String? in
        guard let range = line.range(of: "id: ") else { return nil }
        let id = line[range.upperBound...].prefix { $0.isLetter || $0.isNumber || $0 == "-" }
        return id.contains("-") ? String(id) : nil
      }
    }
    #expect(!unitIDs.isEmpty)
    for file in SourceTree.files(under: "Sources", endingIn: ".swift") {
      let code = file.code
      for id in unitIDs {
        #expect(!code.contains { $0.contains("\"\(id)\"") }, "\(file.path) knows \(id)")
      }
      #expect(!code.contains { $0.contains("\"III.") || $0.contains("\"II.") }, "\(file.path)")
      // Sentences may show how a date is written; code points are no years.
      let holdsSentences = file.path.contains("Word") || file.path.contains("Remedy")
      guard !holdsSentences else { continue }
      let year = /\b20(1[0-9]|2[1-9])\b/
      let codePoint = /\{[0-9A-Fa-f]+\}/
      let dated = code.filter { $0.replacing(codePoint, with: "").contains(year) }
      #expect(dated.isEmpty, "\(file.path): \(dated)")
    }
  }
}
