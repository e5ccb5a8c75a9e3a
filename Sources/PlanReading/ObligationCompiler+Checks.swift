import CEL
import CivilTime
import Diagnostics
import LocatedYAML
import Model
import RulePacks

extension ObligationCompiler {
  mutating func addressees(_ node: YAMLNode?) -> Addressees {
    let list = { (key: String) in PlanFileReader.entries(node?[key]) }
    for group in list("groups")
    where group.text != Addressees.everyGroup.rawValue
      && registry.group(GroupID(rawValue: group.text)) == nil
    {
      found.append(.unknownName(.group, group, among: registry.groups.map(\.id.rawValue)))
    }
    for unit in list("units") + list("except")
    where registry.unit(UnitID(rawValue: unit.text)) == nil {
      found.append(.unknownName(.unit, unit, among: registry.units.map(\.id.rawValue)))
    }
    return Addressees(located: node)
  }

  /// A lateness chain continues a deadline: without one there is nothing to be late for.
  mutating func checkChain(
    _ steps: [LatenessStep],
    _ measured: Measured,
    _ recurrence: ObligationRecurrence?,
    at node: YAMLNode
  ) {
    guard !steps.isEmpty else { return }
    guard measured.measure.deadlineSource != nil else {
      let id = node["id"]?.text ?? ""
      found.append(Diagnostic(PlanSituation.chainWithoutDeadline(id), at: node["id"]?.place))
      return
    }
    guard let deadline = measured.terms.deadline, deadline.event == nil else { return }
    let occurrences = recurrence.map { $0.every.occurrences(in: $0.during) }
    for occurrence in occurrences?.map(Optional.some) ?? [nil] {
      let resolution = deadline.form.resolve(
        event: nil,
        occurrence: occurrence,
        calendar: plan.calendar,
        in: plan.zone
      )
      guard case .bounds(let first, _) = resolution else { continue }
      do {
        _ = try LatenessChain(first.bound(in: plan.zone), later: steps, in: plan.zone)
      } catch {
        let isBound = if case .boundNotLater = error { true } else { false }
        found.append(
          Diagnostic(PlanSituation.brokenChain(boundNotLater: isBound), at: node["id"]?.place)
        )
        return
      }
    }
  }

  /// A deadline that depends on workdays needs a calendar.
  mutating func checkCalendar(_ measured: Measured, at node: YAMLNode) {
    guard plan.calendar == nil,
      measured.measure.deadlines(among: measured.deadlines).contains(where: \.form.needsCalendar)
    else { return }
    found.append(Diagnostic(PlanSituation.noCalendar, at: node["id"]?.place))
  }

  /// Says which other obligations and open questions of an entry are none, and which lead back.
  mutating func checkLinks(_ node: YAMLNode, _ id: ObligationID) {
    let links = PlanFileReader.entries(node["dependsOn"]) + [node["repeats"]].compactMap { $0 }
    for link in links {
      if entries[link.text] == nil {
        found.append(.unknownName(.obligation, link, among: entries.keys.sorted()))
      } else if leads(from: link.text, to: id.rawValue) {
        found.append(Diagnostic(PlanSituation.dependsOnItself(id.rawValue), at: link.place))
      }
    }
    let questions = plan.interpretations.map(\.id.rawValue)
    for question in PlanFileReader.entries(node["interpretations"])
    where !questions.contains(question.text) {
      found.append(.unknownName(.interpretation, question, among: questions))
    }
  }

  /// Whether one comes from an obligation to another by what they depend on and repeat.
  private func leads(from start: String, to end: String) -> Bool {
    var seen: Set<String> = []
    var waiting = [start]
    while let next = waiting.popLast() {
      if next == end { return true }
      guard seen.insert(next).inserted, let node = entries[next] else { continue }
      waiting += PlanFileReader.entries(node["dependsOn"]).map(\.text)
      waiting += [node["repeats"]].compactMap { $0?.text }
    }
    return false
  }

  /// Says which places that are to be covered are none.
  ///
  /// A measure covers places when its members are the `place` of its items.
  mutating func checkPlaces(_ measured: Measured) {
    guard case .cover(_, let member, .listed, _) = measured.measure.kind,
      member.text.text.hasSuffix(".place")
    else { return }
    for node in PlanFileReader.entries(measured.members)
    where registry.place(PlaceID(rawValue: node.text)) == nil {
      found.append(.unknownName(.place, node, among: registry.places.map(\.id.rawValue)))
    }
  }
}
