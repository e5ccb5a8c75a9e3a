import CEL
public import Diagnostics
import Evaluation
public import LocatedYAML
import PlanReading
import TextInspection

extension Checker {
  /// What the plan's rules about plan files find in the plan's own file, by place, without what must
  /// not be shown.
  public var planFindings: [Diagnostic] {
    guard case .node(let root, _) = compiled.planRoot else { return [] }
    return findings(inPlan: root)
  }

  /// What those rules find in a plan's file, as `planFindings` of the compiled one.
  ///
  /// - Parameter root: The root of the plan's file.
  public func findings(inPlan root: YAMLNode) -> [Diagnostic] {
    let secrets = TextInspector.secrets(in: root.tree.source, root.tree)
    let found = evaluator.findings(inPlan: root)
    return HiddenLines(secrets + found).redacted(found).sortedByPlace()
  }
}
