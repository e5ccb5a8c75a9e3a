public import Diagnostics

/// The files of a plan, of which one may be exchanged for a changed one.
public struct PlanTexts: Sendable {
  /// The plan.
  public var plan: SourceText
  /// The registry of units.
  public var registry: SourceText
  /// The scoring profile; `nil` without one.
  public var scoring: SourceText?
  /// The rule files.
  public var rules: [SourceText]

  /// The files of a plan.
  public init(plan: SourceText, registry: SourceText, scoring: SourceText?, rules: [SourceText]) {
    self.plan = plan
    self.registry = registry
    self.scoring = scoring
    self.rules = rules
  }

  /// These files with `text` in place of the one of the same path.
  func replacing(_ text: SourceText) -> PlanTexts {
    var texts = self
    if text.path == plan.path {
      texts.plan = text
    } else if text.path == scoring?.path {
      texts.scoring = text
    }
    return texts
  }
}
