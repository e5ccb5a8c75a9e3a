import CivilTime
import Diagnostics
import FoundationEssentials
import Testing

@testable import Conformance

/// Where the conformance data stand.
private enum Data {
  static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let shared = package.appending(path: "../shared")

  static func bytes(_ url: URL) -> [UInt8]? {
    FileManager.default.contents(atPath: url.path).map { Array($0) }
  }

  static func names(_ folder: URL, suffix: String = "") -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(suffix) && !$0.hasPrefix(".") }.sorted()
  }

  static let zones = ZoneDatabase { name in
    FileManager.default.contents(atPath: "/usr/share/zoneinfo/\(name)").map { Array($0) }
  }

  /// Runs all files of a folder and says what failed.
  static func run(_ folder: URL) -> Tally {
    var tally = Tally()
    let suite = ExpressionSuite(zones: zones)
    for name in names(folder, suffix: ".json") {
      guard let bytes = bytes(folder.appending(path: name)) else { continue }
      let report = suite.run(path: name, bytes: bytes)
      guard !report.isOtherData else { continue }
      tally.add(report)
      note(report)
    }
    return tally
  }

  static func note(_ report: FileReport) {
    guard !report.failures.isEmpty || report.problem != nil else { return }
    var text = ""
    report.write(to: &text)
    Issue.record("\(text)")
  }
}

@Suite("Conformance")
struct SuiteTests {
  @Test("The project's own cases pass")
  func ownCases() {
    let folder = Data.package.appending(path: "Tests/CELTests/Conformance")
    let tally = Data.run(folder)
    #expect(tally.passed > 30)
    #expect(tally.skipped == 0)
  }

  @Test("The language's conformance data pass, where they stand beside the package")
  func expressions() {
    let folder = Data.shared.appending(path: "cel-conformance")
    guard !Data.names(folder).isEmpty else {
      print("not run: ../shared/cel-conformance is not there")
      return
    }
    let tally = Data.run(folder)
    #expect(tally.passed > 900)
  }

  /// Where another engine answers differently, and why this one does not follow it.
  private static let differences = [
    // No accumulator has a name here, so this name is as free as any other.
    "ext_comprehensions oracle/051", "ext_comprehensions oracle/052",
    // The language's own data make a position past the end an error.
    "ext_strings oracle/092", "ext_strings oracle/094", "ext_strings oracle/097",
    "ext_strings oracle/099",
  ]

  @Test("Answers of another engine agree but for known differences")
  func otherEngine() {
    let folder = Data.shared.appending(path: "cel-conformance/extra")
    guard !Data.names(folder).isEmpty else {
      print("not run: ../shared/cel-conformance/extra is not there")
      return
    }
    var different: [String] = []
    for name in Data.names(folder, suffix: ".json") {
      let bytes = Data.bytes(folder.appending(path: name)) ?? []
      let report = ExpressionSuite(zones: Data.zones).run(path: name, bytes: bytes)
      #expect(report.problem == nil)
      different += report.failures.map { "\(name.dropLast(5)) \($0.test)" }
    }
    #expect(different == SuiteTests.differences)
  }

  @Test("The conformance suite of policies passes, where it stands beside the package")
  func policies() {
    let folder = Data.shared.appending(path: "cel-policy")
    guard !Data.names(folder).isEmpty else {
      print("not run: ../shared/cel-policy is not there")
      return
    }
    var tally = Tally()
    let errors = Data.names(folder.appending(path: "compile_errors")).map { "compile_errors/\($0)" }
    for name in Data.names(folder) + errors {
      let inner = folder.appending(path: name)
      func source(_ file: String) -> SourceText? {
        Data.bytes(inner.appending(path: file)).map { SourceText(path: file, bytes: $0) }
      }
      guard let policy = source("policy.yaml") else { continue }
      let report = PolicySuite(zones: Data.zones).run(
        PolicySuite.Folder(
          path: name,
          policy: policy,
          configuration: source("config.yaml"),
          tests: source("tests.yaml")
        )
      )
      tally.add(report)
      Data.note(report)
    }
    #expect(tally.passed == 87)
  }

  @Test(
    "Any bytes end in a report",
    arguments: ["", "{", "[]", #"{"tests": 1}"#, #"{"tests": [1, {"expr": 2}, {"expr": "1"}]}"#]
  )
  func anyBytes(text: String) {
    let report = ExpressionSuite(zones: .fixedOnly).run(path: "x", bytes: Array(text.utf8))
    #expect(report.problem != nil || report.passed == 0)
  }

  @Test("A report names what failed, what was expected and what came")
  func reportText() {
    let data = """
      {"file": "x", "tests": [
        {"section": "a", "name": "one", "expr": "1", "expected": {"value": {"int": "2"}}},
        {"section": "a", "name": "two", "expr": "1", "expected": {"value": {"int": "1"}}},
        {"section": "a", "name": "three", "expr": "1", "expected": {"value": {"message": {}}}}]}
      """
    let report = ExpressionSuite(zones: .fixedOnly).run(path: "x.json", bytes: Array(data.utf8))
    var text = ""
    report.write(to: &text)
    #expect(
      text == """
        x.json: 1 passed, 1 failed, 1 skipped (values or types that are not built, such as messages: 1)
          FAIL a/one
            expression: 1
            expected:   2 (int)
            got:        1 (int), type int

        """
    )
    var tally = Tally()
    tally.add(report)
    #expect(tally.line == "1 passed, 1 failed, 1 skipped")
  }
}
