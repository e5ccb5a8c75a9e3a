import CEL
import CivilTime
import Diagnostics
import LocatedYAML
import Model
import PlanReading

/// Tells judgements in sentences.
struct Teller {
  let plan: CompiledPlan
  let question: Question
  let phase: RoundPhase
  let hides: (Place) -> Bool

  var zone: Zone { plan.plan.zone }
  var asOf: CivilDate { question.asOf }

  /// The tree of a judgement; what is not given is told by the engine's own sentences.
  func node(
    _ judgement: Judgement,
    title: Localized? = nil,
    weight: Int? = nil,
    isCritical: Bool = false,
    message: Localized? = nil
  ) -> ExplanationNode {
    let judgement = shown(judgement)
    let wording = ResultWording(
      judgement: judgement,
      status: judgement.status,
      asOf: asOf,
      zone: zone
    )
    // What the rule itself says of the matter comes first; it names it best.
    let own = message.flatMap { $0 == wording.message ? nil : [$0.sentence] }
    let children = judgement.parts.map { part in
      node(part.judgement, title: part.title, weight: part.weight, isCritical: part.isCritical)
    }
    return ExplanationNode(
      title: title,
      weight: weight,
      isCritical: isCritical,
      message: message ?? wording.message,
      judgement: judgement,
      account: Account(
        why: (own ?? []) + why(judgement, wording),
        obstacles: obstacles(judgement, children),
        steps: steps(judgement, children)
      ),
      items: judgement.items.map { told($0, of: judgement) },
      adjustments: judgement.adjustments.map { ToldLine(told($0), at: $0.place) },
      missing: judgement.missing.map { ToldLine(lacking($0), at: $0.place) },
      children: children
    )
  }

  /// A judgement without the values that must not be shown.
  private func shown(_ judgement: Judgement) -> Judgement {
    var judgement = judgement
    if var grounds = judgement.grounds {
      grounds.facts = grounds.facts.map { shown($0) }
      grounds.overruled = grounds.overruled.map { shown($0) }
      grounds.unmet = grounds.unmet.map { shown($0) }
      judgement.grounds = grounds
    }
    judgement.items = judgement.items.map { item in
      guard case .unmet(let parts) = item.outcome else { return item }
      return ItemNote(name: item.name, place: item.place, outcome: .unmet(parts.map(shown)))
    }
    return judgement
  }

  private func told(_ item: ItemNote, of judgement: Judgement) -> ToldItem {
    ToldItem(
      name: item.name,
      outcome: item.outcome.name,
      text: outcome(item, of: judgement),
      place: item.place
    )
  }

  private func shown(_ fact: UsedFact) -> UsedFact { hides(fact.place) ? fact.hidden : fact }

  private func shown(_ part: FalsePart) -> FalsePart {
    FalsePart(
      text: part.text,
      place: part.place,
      values: part.values.filter { value in !(value.place.map(hides) ?? false) }
    )
  }

  /// The name of something that the plan or the registry identifies, with its identifier.
  func named(_ id: String) -> Localized {
    let registry = plan.registry
    let name =
      registry.place(PlaceID(rawValue: id))?.name ?? registry.unit(UnitID(rawValue: id))?.name
      ?? registry.party(PartyID(rawValue: id))?.name
      ?? plan.plan.references.first { $0.id.rawValue == id }?.number.map { Localized($0) }
    guard let name else { return Localized(id) }
    return Localized(vi: "\(name.vi) (\(id))", en: "\(name.en) (\(id))")
  }

  /// The names of members of a set that a judgement is about.
  ///
  /// An identifier may be that of a unit and of the place it administers: places are meant where all
  /// members are places, else units where all are units.
  func named(_ members: [String], of judgement: Judgement) -> Localized {
    let all = judgement.members
    let arePlaces = all.allSatisfy { plan.registry.place(PlaceID(rawValue: $0)) != nil }
    let units = all.compactMap { plan.registry.unit(UnitID(rawValue: $0)) }
    let names = members.map { id -> Localized in
      guard !arePlaces, units.count == all.count,
        let unit = units.first(where: { $0.id.rawValue == id })
      else { return named(id) }
      return Localized(vi: "\(unit.name.vi) (\(id))", en: "\(unit.name.en) (\(id))")
    }
    return Localized(
      vi: names.map(\.vi).joined(separator: ", "),
      en: names.map(\.en).joined(separator: ", ")
    )
  }
}

extension Judgement {
  /// The members of the set that it is about: those not reached, and those that items stand for.
  fileprivate var members: [String] {
    guard case .covered(_, _, let absent) = finding else { return [] }
    return items.reduce(into: absent) { members, item in
      if case .counted(let reached) = item.outcome { members += reached }
    }
  }
}

extension ItemNote.Outcome {
  /// The outcome in a word for programs.
  fileprivate var name: String {
    switch self {
    case .counted: "counted"
    case .repeated: "repeated"
    case .unmet: "unmet"
    case .outsideWindow: "outside-window"
    case .notYet: "not-yet"
    case .noMember: "no-member"
    case .taken: "taken"
    case .unbacked: "unbacked"
    case .unclear: "unclear"
    case .inOrder: "in-order"
    case .outOfOrder: "out-of-order"
    }
  }
}
