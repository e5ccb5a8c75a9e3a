internal import CEL
public import CivilTime
public import Diagnostics
internal import LocatedYAML

/// Runs folders of conformance data for policies: `policy.yaml`, `config.yaml`, `tests.yaml`.
public struct PolicySuite: Sendable {
  /// The files of one folder.
  public struct Folder: Sendable {
    /// The folder, as people know it.
    public let path: String
    /// The policy.
    public let policy: SourceText
    /// What its expressions may use.
    public let configuration: SourceText?
    /// The tests; a folder may have none.
    public let tests: SourceText?

    /// A folder.
    public init(
      path: String,
      policy: SourceText,
      configuration: SourceText?,
      tests: SourceText?
    ) {
      self.path = path
      self.policy = policy
      self.configuration = configuration
      self.tests = tests
    }
  }

  private let zones: ZoneDatabase

  /// A runner whose expressions find zones in `zones`.
  public init(zones: ZoneDatabase) {
    self.zones = zones
  }

  /// Runs the tests of one folder.
  public func run(_ folder: Folder) -> FileReport {
    guard let policy = PolicySuite.root(of: folder.policy) else {
      return FileReport(path: folder.path, problem: "\(folder.policy.path) is no YAML")
    }
    let configuration = folder.configuration.flatMap(PolicySuite.root)
    guard let environment = PolicyConfiguration.environment(configuration, zones: zones) else {
      return FileReport(path: folder.path, problem: "config.yaml declares an unknown type")
    }
    var report = FileReport(path: folder.path)
    let compilation = Policy.compile(document: policy, in: environment)
    guard let tests = folder.tests.flatMap(PolicySuite.root) else { return report }
    for section in (tests["section"] ?? tests["sections"]).map({ Array($0.items) }) ?? [] {
      for node in section["tests"].map({ Array($0.items) }) ?? [] {
        let name = "\(section["name"]?.text ?? "")/\(node["name"]?.text ?? "")"
        let test = PolicyTest(name: name, node: node, environment: environment)
        if let failure = test.run(compilation) {
          report.failures.append(failure)
        } else {
          report.passed += 1
        }
      }
    }
    return report
  }

  private static func root(of source: SourceText) -> YAMLNode? {
    let reading = YAMLTree.read(source)
    return reading.isComplete ? reading.tree.roots.first : nil
  }
}
