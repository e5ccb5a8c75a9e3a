internal import Diagnostics
internal import LocatedYAML

/// The schemas of all kinds of files, compiled when first asked for.
public struct SchemaCatalog: Sendable {
  private init() {}

  /// The schemas that come with the program.
  ///
  /// Each is read and compiled once in a process, by whichever thread asks for it first.
  public static func standard() -> SchemaCatalog { SchemaCatalog() }

  /// Has the schemas of `kinds` compiled by a task of its own, for those who will ask for them.
  public func begin(_ kinds: [DocumentKind]) {
    Task.detached { for kind in kinds { _ = self[kind] } }
  }

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
    case "ttdn:v1/common": common.whole.root
    case reportsURI: reports.whole.root
    case metaschemaURI: metaschema.whole.root
    default: nil
    }
  }

  /// As `document`, without words where the document has some.
  @Sendable
  private static func demands(_ uri: String) -> YAMLNode? {
    uri == "ttdn:v1/common" ? common.demands.root : document(uri)
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
  private static let plan = load(PackageResources.plan_yaml, .plan)
  private static let scoring = load(PackageResources.scoring_yaml, .scoring)
  private static let registry = load(PackageResources.registry_yaml, .registry)
  private static let submission = load(PackageResources.submission_yaml, .submission)
  private static let rule = load(PackageResources.rule_yaml, .rule)
  private static let waivers = load(PackageResources.waivers_yaml, .waivers)
  private static let receipts = load(PackageResources.receipts_yaml, .receipts)
  private static let verifications = load(PackageResources.verifications_yaml, .verifications)
  private static let calendar = load(PackageResources.calendar_yaml, .calendar)
  private static let cases = load(PackageResources.cases_yaml, .cases)
  private static let project = load(PackageResources.project_yaml, .project)
  private static let reports = SchemaDocument("reports.yaml", PackageResources.reports_yaml)
  private static let common = SchemaDocument("common.yaml", PackageResources.common_yaml)
  private static let metaschema = SchemaDocument(
    "metaschema.yaml",
    PackageResources.metaschema_yaml
  )

  private static func load(_ bytes: [UInt8], _ kind: DocumentKind) -> Reading {
    let document = SchemaDocument("\(kind.rawValue).yaml", bytes)
    let reading = document.demands.reading
    guard let root = document.demands.root, reading.isComplete else {
      return (nil, reading.diagnostics)
    }
    let (schema, diagnostics) = Schema.compile(
      root,
      library: demands,
      limits: .standard,
      patterns: .whenUsed
    )
    let worded = schema?.worded(library: Self.document) { [document, common] node in
      (node.tree === common.demands.reading.tree ? common : document).whole(of: node)
    }
    return (worded, reading.diagnostics + diagnostics)
  }
}
