public import Diagnostics
public import LocatedYAML
import Model
import Schemas

/// One case that proves an obligation of a plan.
public struct PlanCase: Sendable {
  /// The plan's identifier.
  public let plan: String
  /// The obligation's identifier.
  public let obligation: String
  /// What the case shows.
  public let name: String
  /// The whole case, as the file gives it.
  public let node: YAMLNode

  /// Where its name stands.
  public var place: Place { node["name"]?.place ?? node.place }

  var subject: TestResult.Subject { .obligation(obligation, plan: plan) }
}

/// A file of cases.
public struct CaseFile: Sendable {
  /// The file.
  public let source: SourceText
  /// The plan that the cases prove.
  public let plan: String
  /// The cases, in the order of the file.
  public internal(set) var cases: [PlanCase]
  /// What the file says of mutants that survive.
  let explanations: [Explanation]

  /// The cases of a file; what is wrong with the file is added to `found`.
  ///
  /// `nil` when nothing can be read of it, or it is of another kind.
  public init?(_ source: SourceText, found: inout [Diagnostic]) {
    let reading = YAMLTree.read(source)
    guard let root = reading.tree.roots.first, root["kind"]?.text == "Cases" else { return nil }
    found += reading.diagnostics + SchemaCatalog.standard()[.cases].validate(root)
    let plan = root["plan"]?.text ?? ""
    self.source = source
    self.plan = plan
    explanations = Explanation.all(root["survivors"])
    cases = (root["cases"]?.items.map { $0 } ?? []).map {
      PlanCase(
        plan: plan,
        obligation: $0["obligation"]?.text ?? "",
        name: $0["name"]?.text ?? "",
        node: $0
      )
    }
  }
}
