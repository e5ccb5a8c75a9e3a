import CEL
import Model
import PlanReading
import RulePacks

/// The finding rules of a plan, with what they make of the facts that no submission changes.
///
/// A class, because all copies of an evaluator share what is worked out once.
final class FindingRules: Sendable {
  /// The variables whose values are another unit's for each submission.
  static let filed = [
    "submission", "unit", "receipts", "file.name", "file.path", "duties", "root",
  ]
  /// The variables whose values are those of a plan's file.
  static let planned = ["plan", "root", "file.name", "file.path"]
  /// The variables whose values differ from one meeting of submissions to the next.
  static let met = ["shared.unit", "shared.others", "shared.count"]

  /// The rules by what they look at, each in the order of the identifiers.
  final class Prepared: Sendable {
    /// About a submission, its file or its results.
    let filed: [PreparedFinding]
    /// About the plan's file.
    let planned: [PreparedFinding]
    /// About the round: what is noted of each submission, and what is said where notes meet.
    let met: [(gathering: PreparedGathering, finding: PreparedFinding)]
    /// Whether a rule looks at results.
    let readsResults: Bool

    init(_ plan: CompiledPlan, _ question: Question) {
      let fixed = Facts.fixed(plan, question)
      var filed: [PreparedFinding] = []
      var planned: [PreparedFinding] = []
      var met: [(gathering: PreparedGathering, finding: PreparedFinding)] = []
      // Lists over the plan's file come to something else, and are numbered for themselves.
      var (filedLists, plannedLists) = (ScopeListNumbers(), ScopeListNumbers())
      var (gatheredLists, metLists) = (ScopeListNumbers(), ScopeListNumbers())
      for rule in plan.findings {
        guard case .finding(let finding) = rule.body else { continue }
        let facts = fixed + rule.parameters.compactMap(\.fallbackValue)
        func prepared(_ varying: [String], _ lists: inout ScopeListNumbers) -> PreparedFinding {
          PreparedFinding(finding, facts: facts, varying: varying, numbers: &lists)
        }
        switch finding.subject {
        case .submission, .file, .results: filed.append(prepared(FindingRules.filed, &filedLists))
        case .plan: planned.append(prepared(FindingRules.planned, &plannedLists))
        case .any:
          filed.append(prepared(FindingRules.filed, &filedLists))
          planned.append(prepared(FindingRules.planned, &plannedLists))
        case .round:
          let gathering = PreparedGathering(
            finding,
            facts: facts,
            varying: FindingRules.filed,
            numbers: &gatheredLists
          )
          if let gathering { met.append((gathering, prepared(FindingRules.met, &metLists))) }
        }
      }
      self.filed = filed
      self.planned = planned
      self.met = met
      readsResults = filed.contains { $0.finding.subject == .results }
    }
  }

  private let made = SharedOnce<Prepared>()

  /// The rules; made when they are first asked for, always with the same plan and question.
  func prepared(for plan: CompiledPlan, _ question: Question) -> Prepared {
    made.value { Prepared(plan, question) }
  }
}
