public import CEL
public import Model
import RulePacks

extension CompiledObligation {
  /// The declared fields on which a judgement of `unit` can rest, under this version of the plan and
  /// those earlier ones that bind the unit. Linear in the expressions.
  public func fields(for unit: Unit) -> Set<ObjectField> {
    let terms = terms(for: unit)
    let events = terms.deadlines.values.compactMap(\.event)
    let programs = terms.measure.programs + events + (trigger.map { [$0] } ?? [])
    let earlier = earlier.filter { $0.bound.contains(unit.id) }.map { $0.fields(for: unit) }
    return (programs.map(\.fields) + earlier).reduce(into: []) { $0.formUnion($1) }
  }
}
