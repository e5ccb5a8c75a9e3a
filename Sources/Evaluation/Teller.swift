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
        why: why(judgement, wording),
        obstacles: obstacles(judgement, children),
        steps: steps(judgement, children)
      ),
      items: judgement.items.map { told($0, isBreach: judgement.isAboutBreaches) },
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

  private func told(_ item: ItemNote, isBreach: Bool) -> ToldItem {
    ToldItem(
      name: item.name,
      outcome: item.outcome.name,
      text: outcome(item, isBreach: isBreach),
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

  func named(_ ids: [String]) -> Localized {
    let names = ids.map { named($0) }
    return Localized(
      vi: names.map(\.vi).joined(separator: ", "),
      en: names.map(\.en).joined(separator: ", ")
    )
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
