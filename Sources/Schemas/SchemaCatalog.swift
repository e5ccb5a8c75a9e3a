internal import Diagnostics
internal import LocatedYAML

/// The schemas of all kinds of files, compiled when first asked for.
public struct SchemaCatalog: Sendable {
  private init() {}

  /// The schemas that come with the program.
  ///
  /// Each is read and compiled once in a process, by whichever thread asks for it first.
  public static func standard() -> SchemaCatalog { SchemaCatalog() }

  /// The schema of `kind`.
  public subscript(kind: DocumentKind) -> Schema {
    let (schema, diagnostics) = reading(kind)
    guard let schema else {
      let first = diagnostics.first
      preconditionFailure(
        "The embedded schema of \(kind.rawValue) does not compile: "
          + "\(first?.wording.what.en ?? "") \(first?.place?.start.description ?? "")"
      )
    }
    return schema
  }

  /// The schema of `kind` and what is wrong with it: nothing, as the tests see to.
  func reading(_ kind: DocumentKind) -> (schema: Schema?, diagnostics: [Diagnostic]) {
    switch kind {
    case .plan: Self.plan
    case .scoring: Self.scoring
    case .registry: Self.registry
    case .submission: Self.submission
    case .rule: Self.rule
    case .waivers: Self.waivers
    case .receipts: Self.receipts
    case .verifications: Self.verifications
    case .calendar: Self.calendar
    case .cases: Self.cases
    case .project: Self.project
    }
  }

  /// The root of the embedded schema document whose `$id` is `uri`; `nil` when there is none.
  @Sendable
  static func document(_ uri: String) -> YAMLNode? {
    switch uri {
    case "ttdn:v1/common": common
    case reportsURI: reports
    case metaschemaURI: metaschema
    default: nil
    }
  }

  /// The schema of a report.
  ///
  /// Compiled anew each time: only those who publish or test it ask for it.
  public subscript(report: ReportKind) -> Schema {
    let text = "$ref: \(Self.reportsURI)#/$defs/\(report.rawValue)\n"
    let root = YAMLTree.read(SourceText(path: report.rawValue, text: text)).tree.roots.first
    guard let root, let schema = Schema.compile(root, library: Self.document).schema else {
      preconditionFailure("The embedded schema of the report \(report.rawValue) does not compile")
    }
    return schema
  }

  private typealias Reading = (schema: Schema?, diagnostics: [Diagnostic])

  private static let metaschemaURI = "https://json-schema.org/draft/2020-12/schema"
  private static let reportsURI = "ttdn:v1/reports"
  private static let plan = load("plan.yaml", PackageResources.plan_yaml)
  private static let scoring = load("scoring.yaml", PackageResources.scoring_yaml)
  private static let registry = load("registry.yaml", PackageResources.registry_yaml)
  private static let submission = load("submission.yaml", PackageResources.submission_yaml)
  private static let rule = load("rule.yaml", PackageResources.rule_yaml)
  private static let waivers = load("waivers.yaml", PackageResources.waivers_yaml)
  private static let receipts = load("receipts.yaml", PackageResources.receipts_yaml)
  private static let verifications = load(
    "verifications.yaml",
    PackageResources.verifications_yaml
  )
  private static let calendar = load("calendar.yaml", PackageResources.calendar_yaml)
  private static let cases = load("cases.yaml", PackageResources.cases_yaml)
  private static let project = load("project.yaml", PackageResources.project_yaml)
  private static let reports = root("reports.yaml", PackageResources.reports_yaml)
  private static let common = root("common.yaml", PackageResources.common_yaml)
  private static let metaschema = root("metaschema.yaml", PackageResources.metaschema_yaml)

  private static func load(_ name: String, _ bytes: [UInt8]) -> Reading {
    let reading = YAMLTree.read(SourceText(path: name, bytes: bytes))
    guard let root = reading.tree.roots.first, reading.isComplete else {
      return (nil, reading.diagnostics)
    }
    let (schema, diagnostics) = Schema.compile(
      root,
      library: document,
      limits: .standard,
      patterns: .whenUsed
    )
    return (schema, reading.diagnostics + diagnostics)
  }

  private static func root(_ name: String, _ bytes: [UInt8]) -> YAMLNode? {
    YAMLTree.read(SourceText(path: name, bytes: bytes)).tree.roots.first
  }
}
