import CivilTime
import Diagnostics
import LocatedYAML
import Model
import RulePacks

/// Reads receipt registers and verifications, saying which of their names lead nowhere.
struct OfficeRecordReader {
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

  /// Adds the entries of a receipt register.
  mutating func readReceipts(_ root: YAMLNode, into records: inout OfficeRecords) {
    guard isOfPlan(root) else { return }
    for node in PlanFileReader.entries(root["receipts"]) {
      guard let unit = unit(node) else { continue }
      guard node["received"].flatMap({ Moment($0.text) }) != nil else { continue }
      records.receipts[unit, default: []].append(node)
    }
  }

  /// Adds the results of a file of verifications.
  mutating func readVerifications(_ root: YAMLNode, into records: inout OfficeRecords) {
    guard isOfPlan(root) else { return }
    for node in PlanFileReader.entries(root["verifications"]) {
      guard let verification = verification(node) else { continue }
      let known = records.verifications[verification.unit] ?? []
      if let other = known.first(where: { $0.contradicts(verification) }) {
        let note = Note(Localized(vi: "kết quả kia", en: "the other result"), at: other.place)
        found.append(
          Diagnostic(DecisionSituation.contradiction, at: verification.place, notes: [note])
        )
      }
      records.verifications[verification.unit, default: []].append(verification)
    }
  }

  private mutating func isOfPlan(_ root: YAMLNode) -> Bool {
    guard let node = root["plan"], node.text != plan.id.rawValue else { return true }
    let situation = PlanSituation.otherPlan(node.text, expected: plan.id.rawValue)
    found.append(Diagnostic(situation, at: node.place))
    return false
  }

  private mutating func unit(_ node: YAMLNode) -> UnitID? {
    guard let named = node["unit"] else { return nil }
    let id = UnitID(rawValue: named.text)
    guard registry.unit(id) != nil else {
      found.append(.unknownName(.unit, named, among: registry.units.map(\.id.rawValue)))
      return nil
    }
    return id
  }

  private mutating func verification(_ node: YAMLNode) -> Verification? {
    PlanFileReader.checkAuthority(node["office"], registry, &found)
    guard let unit = unit(node), let subject = subject(node),
      let outcome = node["outcome"].flatMap({ Verification.Outcome(rawValue: $0.text) }),
      let checked = node["checked"].flatMap({ CivilDate($0.text) })
    else { return nil }
    if node["office"]?.text == unit.rawValue {
      found.append(Diagnostic(DecisionSituation.ownVerifier(unit.rawValue), at: node.place))
    }
    return Verification(
      unit: unit,
      subject: subject,
      outcome: outcome,
      checked: checked,
      office: node["office"]?.text ?? "",
      post: node["post"]?.text,
      note: Localized(located: node["note"]),
      place: node.place
    )
  }

  private mutating func subject(_ node: YAMLNode) -> Verification.Subject? {
    if let obligation = node["obligation"] {
      guard obligations.contains(obligation.text) else {
        found.append(.unknownName(.obligation, obligation, among: obligations))
        return nil
      }
      return .obligation(ObligationID(rawValue: obligation.text))
    }
    return node["record"].map { .record($0.text) }
  }
}

extension Verification {
  /// Whether both say different things of one subject on one day.
  fileprivate func contradicts(_ other: Verification) -> Bool {
    subject == other.subject && checked == other.checked && outcome != other.outcome
  }
}
