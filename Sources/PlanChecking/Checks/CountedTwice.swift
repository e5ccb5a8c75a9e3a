import Diagnostics
import LocatedYAML
import Model
import PlanReading
import RulePacks

/// One event that two duties with a number of the text's own would both count.
///
/// Made-up activities, products and letters that carry every word of the vocabulary are tried on both;
/// what asks that something be absent, and duties of the whole, are not looked at.
enum CountedTwice: PlanCheck {
  static let id: DiagnosticID = "plan/counted-twice"
  static let severity = Severity.warning

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    let counted = plan.obligations.filter { isCounted($0) }
    guard counted.count > 1 else { return [] }
    var search = Search(plan)
    var found: [PlanFinding] = []
    for first in counted.indices {
      for second in counted.indices.dropFirst(first + 1) where found.count < mostFindings {
        if let finding = search.finding(counted[first], counted[second]) { found.append(finding) }
      }
    }
    return found
  }

  /// More pairs are not told: that many mean one mistake made everywhere.
  static let mostFindings = 100

  /// Whether a duty counts events by a number that the text gives, and does not share them.
  private static func isCounted(_ compiled: CompiledObligation) -> Bool {
    let obligation = compiled.obligation
    guard obligation.bearer == .unit, obligation.basis == .text else { return false }
    let says = [compiled.node["shareable"], compiled.node["measure"]?["shareable"]]
    guard !says.contains(where: { $0?.text == "true" }) else { return false }
    switch compiled.measure.kind {
    case .count, .cover: return true
    default: return false
    }
  }

  /// The made-up records, and which of them an obligation accepts, worked out once a pair.
  private struct Search {
    let plan: InspectedPlan
    let trial: Trial
    let records: [MadeUpRecord]
    var known: [String: Set<Int>] = [:]

    init(_ plan: InspectedPlan) {
      self.plan = plan
      trial = Trial(plan)
      records = MadeUpRecord.all(of: plan)
    }

    mutating func finding(_ first: CompiledObligation, _ second: CompiledObligation)
      -> PlanFinding?
    {
      guard !isOrdered(first, second),
        let unit = plan.bearers(of: first).first(where: { second.binds($0) }),
        let index = accepted(by: first, unit).intersection(accepted(by: second, unit)).min()
      else { return nil }
      let record = trial.smallest(records[index], first, second, for: unit)
      return CountedTwice.finding(
        what(first.obligation, second.obligation),
        at: second.node["id"],
        witness: witness(unit, record),
        notes: [Note(theOther, at: first.node["id"]?.place)]
      )
    }

    /// Whether the plan says which of two comes first.
    private func isOrdered(_ first: CompiledObligation, _ second: CompiledObligation) -> Bool {
      guard let order = plan.root["countingOrder"] else { return false }
      return order.item(first.obligation.id.rawValue) != nil
        || order.item(second.obligation.id.rawValue) != nil
    }

    private mutating func accepted(by obligation: CompiledObligation, _ unit: Unit) -> Set<Int> {
      let key = "\(obligation.obligation.id) \(unit.id)"
      if let found = known[key] { return found }
      let found = trial.accepted(records, by: obligation, for: unit)
      known[key] = found
      return found
    }
  }
}
