import CivilTime
import Diagnostics
import LocatedYAML
import Model
import PlanReading
import RulePacks

/// A deadline that is a day of the calendar, where the plan or the profile states it.
struct StatedDeadline {
  /// The obligation for which it holds.
  let obligation: ObligationID
  /// Where it is written.
  let node: YAMLNode
  /// The last day that is in time.
  let lastGoodDay: CivilDate
  /// Whether it is said what happens when that day is no workday.
  let saysRoll: Bool
  /// The time of a recurring duty for which it holds; `nil` for what is done once.
  let occurrence: Localized?
}

extension InspectedPlan {
  /// The deadlines that obligations state, in the order of the plan; those of a recurring duty once
  /// each time. Terms counted from an event are not among them, for no day of the calendar is theirs.
  var deadlines: [StatedDeadline] {
    obligations.flatMap { compiled in
      deadlineNodes(of: compiled).flatMap { node in
        let fixed = StatedDeadline(node, of: compiled.obligation.id)
        return fixed.map { [$0] } ?? recurring(compiled, at: node)
      }
    }
  }

  /// The deadlines of the occurrences of a recurring duty.
  private func recurring(_ compiled: CompiledObligation, at node: YAMLNode) -> [StatedDeadline] {
    guard let recurrence = compiled.obligation.recurrence, let written = compiled.terms.deadline,
      written.form.needsOccurrence
    else { return [] }
    // What the text says is looked at, not where a roll has put it.
    let form = DeadlineForm(written.form.kind)
    return recurrence.every.occurrences(in: recurrence.during).compactMap { occurrence in
      let resolution = form.resolve(
        event: nil,
        occurrence: occurrence,
        calendar: calendar,
        in: plan.zone
      )
      guard case .bounds(_, let deadline) = resolution else { return nil }
      return StatedDeadline(
        obligation: compiled.obligation.id,
        node: node,
        lastGoodDay: deadline.lastGoodDay,
        saysRoll: node["roll"] != nil,
        occurrence: occurrence.title
      )
    }
  }

  /// The later bounds of the profile's chains, in its order.
  var latenessSteps: [StatedDeadline] {
    (scoringRoot?["lateness"]?.entries.map { $0 } ?? []).flatMap { key, steps in
      steps.items.compactMap { StatedDeadline($0, of: ObligationID(rawValue: key.text)) }
    }
  }

  private func deadlineNodes(of compiled: CompiledObligation) -> [YAMLNode] {
    let own = [compiled.node["measure"]?["deadline"]].compactMap { $0 }
    guard let id = compiled.obligation.rule,
      let rule = compiled.rule(id, among: self.compiled.rules)
    else { return own }
    return own
      + rule.parameters.filter { $0.kind == .deadline }.compactMap {
        compiled.node["with"]?[$0.name] ?? $0.fallback
      }
  }
}

extension CompiledObligation {
  /// The rule of an identifier.
  func rule(_ id: RuleID, among rules: [Rule]) -> Rule? { rules.first { $0.id == id } }
}

extension StatedDeadline {
  /// The deadline at a located `{before: DAY}` or `{by: DAY}`; `nil` for any other form.
  init?(_ node: YAMLNode, of obligation: ObligationID) {
    if let day = node["by"].flatMap({ CivilDate($0.text) }) {
      lastGoodDay = day
    } else if let day = node["before"].flatMap({ CivilDate($0.text) }) {
      lastGoodDay = day.adding(days: -1)
    } else {
      return nil
    }
    self.obligation = obligation
    self.node = node
    saysRoll = node["roll"] != nil
    occurrence = nil
  }
}
