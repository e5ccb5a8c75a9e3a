public import Diagnostics
import LocatedYAML

/// What a check looks for, as the reference of all checks tells it.
public struct CheckGuide: Sendable {
  /// What it looks for, in a few words.
  public let title: Localized
  /// Why that matters.
  public let why: Localized
  /// What to do about it.
  public let remedy: Localized
  /// Lines of a plan, a profile or a registry in which it finds something.
  public let example: String

  /// The guide of a check.
  init(title: Localized, why: Localized, remedy: Localized, example: String) {
    self.title = title
    self.why = why
    self.remedy = remedy
    self.example = example
  }
}

/// One static check of a plan: it looks at the plan, its registry and its profile alone.
public protocol PlanCheck: Sendable {
  /// The stable identifier of what it finds.
  static var id: DiagnosticID { get }
  /// How much a finding weighs.
  static var severity: Severity { get }
  /// What it looks for.
  static var guide: CheckGuide { get }
  /// What it found, in the order of the files.
  static func findings(in plan: InspectedPlan) -> [PlanFinding]
}

extension PlanCheck {
  /// A finding of this check at a node; `witness` is what shows it.
  static func finding(
    _ what: Localized,
    at node: YAMLNode?,
    witness: Localized,
    notes: [Note] = []
  ) -> PlanFinding {
    let wording = Wording(what: what, why: guide.why, remedy: guide.remedy)
    let diagnostic = Diagnostic(
      id: id,
      severity: severity,
      wording: wording,
      place: node?.place,
      notes: notes
    )
    return PlanFinding(diagnostic, witness: witness)
  }
}
