import CivilTime
import Diagnostics
import LocatedYAML
import Model
import RulePacks

/// Reads files of waivers for one plan, saying which of them cannot be granted.
struct WaiverReader {
  let plan: Plan
  let registry: Registry
  /// The identifiers of all obligations in the plan's file.
  let obligations: [String]
  private(set) var found: [Diagnostic] = []

  init(plan: Plan, registry: Registry, obligations: [String]) {
    self.plan = plan
    self.registry = registry
    self.obligations = obligations
  }

  /// The waivers of the file at `root` that name what exists and come from one who may grant them.
  mutating func read(_ root: YAMLNode) -> [Waiver] {
    if let node = root["plan"], node.text != plan.id.rawValue {
      found.append(
        Diagnostic(
          PlanSituation.otherPlan(node.text, expected: plan.id.rawValue),
          at: node.place
        )
      )
      return []
    }
    return PlanFileReader.entries(root["waivers"]).compactMap { waiver($0) }
  }

  private mutating func waiver(_ node: YAMLNode) -> Waiver? {
    let before = found.count
    checkNames(node)
    guard let kind = node["kind"].flatMap({ Waiver.Kind(rawValue: $0.text) }),
      let granted = node["granted"].flatMap({ CivilDate($0.text) })
    else { return nil }
    checkAuthority(node, kind)
    let deadline = node["deadline"].flatMap { Deadline(located: $0) }
    let least = node["atLeast"].flatMap { Int($0.text) }
    checkContent(node, kind, deadline, least)
    let validity = Validity(located: node)
    if validity.isEmpty {
      found.append(Diagnostic(PlanSituation.emptyPeriod, at: node["until"]?.place))
    }
    guard found.count == before else { return nil }
    return Waiver(
      obligation: ObligationID(rawValue: node["obligation"]?.text ?? ""),
      unit: UnitID(rawValue: node["unit"]?.text ?? ""),
      kind: kind,
      authority: node["authority"]?.text ?? "",
      documentNumber: node["document"]?["number"]?.text ?? "",
      signed: node["document"]?["signed"].flatMap { CivilDate($0.text) },
      granted: granted,
      validity: validity,
      newDeadline: deadline,
      newLeast: least,
      reason: Localized(located: node["reason"]) ?? Localized("")
    )
  }

  private mutating func checkNames(_ node: YAMLNode) {
    if let obligation = node["obligation"], !obligations.contains(obligation.text) {
      found.append(.unknownName(.obligation, obligation, among: obligations))
    }
    if let unit = node["unit"], registry.unit(UnitID(rawValue: unit.text)) == nil {
      found.append(.unknownName(.unit, unit, among: registry.units.map(\.id.rawValue)))
    }
    PlanFileReader.checkAuthority(node["authority"], registry, &found)
  }

  /// Only those whom the plan names may grant, and only what it lets them.
  private mutating func checkAuthority(_ node: YAMLNode, _ kind: Waiver.Kind) {
    guard let authority = node["authority"] else { return }
    let isAllowed = plan.waiverAuthorities.contains {
      $0.authority == authority.text && $0.kinds.contains(kind)
    }
    guard !isAllowed else { return }
    found.append(
      Diagnostic(
        DecisionSituation.notCompetent(authority.text, kind: kind.rawValue),
        at: authority.place
      )
    )
  }

  /// An extension sets a bound and a reduction a number; the other kinds set neither.
  private mutating func checkContent(
    _ node: YAMLNode,
    _ kind: Waiver.Kind,
    _ deadline: Deadline?,
    _ least: Int?
  ) {
    let isWhole =
      switch kind {
      case .extend: deadline != nil && least == nil
      case .reduce: deadline == nil && least != nil
      case .waive, .stay: deadline == nil && least == nil
      }
    guard !isWhole else { return }
    found.append(
      Diagnostic(DecisionSituation.waiverContent(kind.rawValue), at: node["kind"]?.place)
    )
  }
}
