import CEL
public import Diagnostics
public import LocatedYAML
public import Model
import PlanReading
import RulePacks

extension Evaluator {
  /// The defects that the plan's finding rules see in a submission and its file, in the order of the
  /// rules.
  ///
  /// - Parameter results: What the unit's obligations came to, for the rules that look at it; where
  ///   `nil`, those rules say nothing.
  public func findings(
    in submission: YAMLNode,
    of unit: UnitID,
    results: [ObligationResult]? = nil
  ) -> [Diagnostic] {
    let rules = findingRules.prepared(for: plan, question)
    let facts = filedFacts(submission, unit, results: rules.readsResults ? results : nil)
    var lists = ScopeLists()
    var found: [Diagnostic] = []
    for rule in rules.filed {
      if results == nil, rule.finding.subject == .results { continue }
      let isAboutFile = rule.finding.subject == .file
      let outcome = rule.run(
        facts: facts,
        at: isAboutFile ? Place(submission.tree.source, SourceRange(0, 0)) : submission.place,
        lists: &lists
      )
      found += outcome.diagnostics
      found += outcome.failures
    }
    // The rules are asked once about a file, and a round keeps the trees of many.
    submission.tree.detachAll()
    return found
  }

  /// The defects that the plan's finding rules see in the plan's own file, in the order of the rules.
  ///
  /// - Parameter root: The root of the plan's file; the registry is the compiled plan's.
  public func findings(inPlan root: YAMLNode) -> [Diagnostic] {
    var lists = ScopeLists()
    var found: [Diagnostic] = []
    let file = FileFacts(of: root)
    let content = Value.node(root, .object("Plan"))
    let facts: [Value?] = [content, content, file.name, file.path]
    for rule in findingRules.prepared(for: plan, question).planned {
      let outcome = rule.run(facts: facts, root: root, lists: &lists)
      found += outcome.diagnostics
      found += outcome.failures
    }
    return found
  }

  /// What changes from submission to submission, in the order of `FindingRules.varying`.
  func filedFacts(_ submission: YAMLNode, _ unit: UnitID, results: [ObligationResult]?) -> [Value?]
  {
    let facts = Facts(unit: unit, submission: submission, plan: plan, question: question)
    let file = FileFacts(of: submission)
    let duties = results.map { DutyFacts.value(of: $0, stated: submission["selfScore"]) }
    return FindingRules.filed.map { variable in
      switch variable {
      case "file.name": file.name
      case "file.path": file.path
      case "root": .node(submission, plan.submissionType)
      case "duties": duties
      default: facts.values.first { $0.name == variable }?.value
      }
    }
  }
}

/// The name of a file as rules read it.
private struct FileFacts {
  /// The path as it is known.
  let path: Value
  /// Its last part.
  let name: Value

  init(of root: YAMLNode) {
    let text = root.tree.source.path
    path = .string(text)
    name = .string(String(text.split(separator: "/").last ?? ""))
  }
}
