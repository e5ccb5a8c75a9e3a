import CivilTime
import Diagnostics
import LocatedYAML
import Model
import RulePacks

/// Reads files of waivers for one plan, saying which of them cannot be granted.
struct WaiverReader {
  let plan: Plan
  let registry: Registry
  private let obligations: [ObligationID: CompiledObligation]
  private let identifiers: [String]
  private(set) var waivers: [Waiver] = []
  private(set) var found: [Diagnostic] = []

  /// - Parameter identifiers: The obligations of the plan's file, also those that do not compile.
  init(
    plan: Plan,
    registry: Registry,
    obligations: [CompiledObligation],
    identifiers: [String]
  ) {
    self.plan = plan
    self.registry = registry
    self.obligations = Dictionary(obligations.map { ($0.obligation.id, $0) }) { first, _ in first }
    self.identifiers = identifiers
  }

  /// Takes the waivers of the file at `root` that name what exists and come from one who may grant
  /// them.
  mutating func read(_ root: YAMLNode) {
    if let node = root["plan"], node.text != plan.id.rawValue {
      let situation = PlanSituation.otherPlan(node.text, expected: plan.id.rawValue)
      found.append(Diagnostic(situation, at: node.place))
      return
    }
    waivers += PlanFileReader.entries(root["waivers"]).compactMap { waiver($0) }
  }

  /// Says which waivers hold together and differ.
  mutating func checkClashes() {
    for (index, waiver) in waivers.enumerated() {
      for other in waivers[..<index] where waiver.clashes(with: other) {
        let documents = [other.documentNumber, waiver.documentNumber]
        let note = Note(Localized(vi: "văn bản kia", en: "the other document"), at: other.place)
        found.append(
          Diagnostic(DecisionSituation.waiversClash(documents), at: waiver.place, notes: [note])
        )
      }
    }
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
      reason: Localized(located: node["reason"]) ?? Localized(""),
      place: node.place
    )
  }

  private mutating func checkNames(_ node: YAMLNode) {
    if let named = node["unit"], registry.unit(UnitID(rawValue: named.text)) == nil {
      found.append(.unknownName(.unit, named, among: registry.units.map(\.id.rawValue)))
    }
    PlanFileReader.checkAuthority(node["authority"], registry, &found)
    guard let named = node["obligation"] else { return }
    if !identifiers.contains(named.text) {
      found.append(.unknownName(.obligation, named, among: identifiers))
    }
    guard let obligation = obligations[ObligationID(rawValue: named.text)],
      let unit = node["unit"].flatMap({ registry.unit(UnitID(rawValue: $0.text)) }),
      !obligation.binds(unit)
    else { return }
    let situation = DecisionSituation.notBound(unit: unit.id.rawValue, obligation: named.text)
    found.append(Diagnostic(situation, at: named.place))
  }

  /// Only those whom the plan names may grant, and only what and where it lets them.
  private mutating func checkAuthority(_ node: YAMLNode, _ kind: Waiver.Kind) {
    guard let authority = node["authority"] else { return }
    let powers = plan.waiverAuthorities.filter {
      $0.authority == authority.text && $0.kinds.contains(kind)
    }
    guard !powers.isEmpty else {
      let situation = DecisionSituation.notCompetent(authority.text, kind: kind)
      found.append(Diagnostic(situation, at: authority.place))
      return
    }
    let named = node["obligation"].map { ObligationID(rawValue: $0.text) }
    guard let clause = named.flatMap({ obligations[$0]?.obligation.clause }) else { return }
    guard !powers.contains(where: { $0.clauses.isEmpty || $0.clauses.contains(clause) }) else {
      return
    }
    let situation = DecisionSituation.beyondClauses(authority.text, clause: clause.rawValue)
    found.append(Diagnostic(situation, at: authority.place))
  }

  /// An extension sets a later bound and a reduction a smaller number; the others set neither.
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
    guard isWhole else {
      found.append(
        Diagnostic(DecisionSituation.waiverContent(kind.rawValue), at: node["kind"]?.place)
      )
      return
    }
    let id = ObligationID(rawValue: node["obligation"]?.text ?? "")
    guard let obligation = obligations[id] else { return }
    let unit = node["unit"].flatMap { registry.unit(UnitID(rawValue: $0.text)) }
    if !obligation.isLightened(by: deadline, least, for: unit) {
      let situation = DecisionSituation.withoutEffect(id.rawValue)
      found.append(
        Diagnostic(situation, at: (node["deadline"] ?? node["atLeast"] ?? node).place)
      )
    }
  }
}

extension CompiledObligation {
  /// Whether a later bound or a smaller number asks less than the plan does; `true` where neither is
  /// given, or only facts can tell.
  fileprivate func isLightened(by deadline: Deadline?, _ least: Int?, for unit: Unit?) -> Bool {
    let terms = terms(for: unit)
    if let deadline, obligation.recurrence == nil {
      guard terms.deadline?.event == nil, terms.measure.deadlineSource.isTold else { return true }
      return deadline.lastGoodDay > referenceDay
    }
    guard let least else { return true }
    switch terms.measure.kind {
    case .count(_, .constant(let number), _): return Rational(least) < number
    case .cover(_, _, .listed(let members), _): return least < members.count
    case .count, .cover: return true
    default: return false
    }
  }
}

extension DeadlineSource? {
  /// Whether the plan itself tells the deadline.
  fileprivate var isTold: Bool {
    switch self {
    case .written, .parameter, nil: true
    case .expression: false
    }
  }
}

extension Waiver {
  /// Whether both hold on one day for one duty of one unit and do different things.
  fileprivate func clashes(with other: Waiver) -> Bool {
    guard obligation == other.obligation, unit == other.unit,
      validity.overlaps(other.validity)
    else { return false }
    return kind != other.kind || newDeadline != other.newDeadline || newLeast != other.newLeast
  }
}
