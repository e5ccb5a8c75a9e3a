import Diagnostics
import LocatedYAML
import Model
import RulePacks

/// Reads a scoring profile's file.
enum ScoringReader {
  /// The profile at `root` for `plan`, whose obligations need not be compiled yet.
  static func profile(_ root: YAMLNode, plan: Plan, found: inout [Diagnostic]) -> ScoringProfile {
    let metadata = root["metadata"]
    if let node = metadata?["plan"], node.text != plan.id.rawValue {
      found.append(
        Diagnostic(
          PlanSituation.otherPlan(node.text, expected: plan.id.rawValue),
          at: node.place
        )
      )
    }
    var lateness: [ObligationID: [LatenessStep]] = [:]
    for (key, steps) in root["lateness"]?.entries.map({ $0 }) ?? [] {
      lateness[ObligationID(rawValue: key.text)] = steps.items.compactMap(step)
    }
    return ScoringProfile(
      id: ScoringID(rawValue: metadata?["id"]?.text ?? ""),
      plan: PlanID(rawValue: metadata?["plan"]?.text ?? ""),
      isAdopted: metadata?["adopted"]?.text == "true",
      method: root["method"].flatMap { ScoringProfile.Method(rawValue: $0.text) } ?? .nested,
      schemes: (root["schemes"]?.items.map { $0 } ?? []).map { scheme($0, &found) },
      lateness: lateness,
      classes: (root["classes"]?.items.map { $0 } ?? []).map(resultClass),
      gates: (root["gates"]?.items.map { $0 } ?? []).map(gate),
      ranking: ranking(root["ranking"]),
      commendation: root["commendation"].map(commendation),
      bonusCap: root["bonus"]?["cap"].flatMap { Rational($0.text) } ?? .zero
    )
  }

  private static func step(_ node: YAMLNode) -> LatenessStep? {
    guard let deadline = Deadline(located: node),
      let factor = node["factor"].flatMap({ Rational($0.text) })
    else { return nil }
    return LatenessStep(deadline, factor: factor)
  }

  private static func scheme(_ node: YAMLNode, _ found: inout [Diagnostic]) -> ScoringScheme {
    ScoringScheme(
      id: node["id"]?.text ?? "",
      title: Localized(located: node["title"]) ?? Localized(node["id"]?.text ?? ""),
      addressees: Addressees(located: node["for"]),
      groups: (node["groups"]?.items.map { $0 } ?? []).map { group($0, &found) }
    )
  }

  private static func group(_ node: YAMLNode, _ found: inout [Diagnostic]) -> ScoringGroup {
    var members: [ScoringGroup.Member] = []
    for (key, value) in node["obligations"]?.pairs ?? [] {
      let weight = Rational(value.text) ?? .zero
      if weight == .zero {
        found.append(Diagnostic(PlanSituation.noWeight(key.text), at: value.place))
      }
      members.append(.init(ObligationID(rawValue: key.text), weight: weight))
    }
    return ScoringGroup(
      id: ScoringGroupID(rawValue: node["id"]?.text ?? ""),
      title: Localized(located: node["title"]) ?? Localized(node["id"]?.text ?? ""),
      weight: node["weight"].flatMap { Rational($0.text) } ?? .zero,
      members: members
    )
  }

  private static func resultClass(_ node: YAMLNode) -> ResultClass {
    ResultClass(
      id: ClassID(rawValue: node["id"]?.text ?? ""),
      title: Localized(located: node["title"]) ?? Localized(node["id"]?.text ?? ""),
      from: node["from"].flatMap { Rational($0.text) } ?? .zero
    )
  }

  private static func gate(_ node: YAMLNode) -> Gate {
    Gate(
      id: GateID(rawValue: node["id"]?.text ?? ""),
      require: ObligationID(rawValue: node["require"]?.text ?? ""),
      blocks: node["blocks"].flatMap { Gate.Blocked(rawValue: $0.text) } ?? .commendation,
      clause: node["clause"].map { ClauseID(rawValue: $0.text) }
    )
  }

  private static func ranking(_ node: YAMLNode?) -> Ranking {
    Ranking(
      minimumGroup: node?["minimumGroup"].flatMap { Int($0.text) } ?? 1,
      tieBreakers: node?["tieBreakers"]?.items.map(\.text) ?? []
    )
  }

  private static func commendation(_ node: YAMLNode) -> Commendation {
    let fraction = { (key: String) in node[key].flatMap { Rational($0.text) } }
    return Commendation(
      least: ClassID(rawValue: node["class"]?.text ?? ""),
      coverage: fraction("coverage") ?? .zero,
      view: node["view"].flatMap { EvidenceView(rawValue: $0.text) } ?? .verified,
      quota: fraction("quota") ?? .one,
      tieAtCut: node["tieAtCut"].flatMap { Commendation.TieAtCut(rawValue: $0.text) } ?? .include
    )
  }
}

extension YAMLNode {
  /// The entries of a mapping, or of a list of mappings with one entry each.
  fileprivate var pairs: [(key: YAMLNode, value: YAMLNode)] {
    switch kind {
    case .mapping: entries.map { $0 }
    case .sequence: items.flatMap { $0.entries.map { $0 } }
    case .scalar: []
    }
  }
}
