import CivilTime
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
      schemes: PlanFileReader.entries(root["schemes"]).map(scheme),
      lateness: lateness,
      classes: PlanFileReader.entries(root["classes"]).map(resultClass),
      gates: PlanFileReader.entries(root["gates"]).map(gate),
      ranking: ranking(root["ranking"]),
      commendation: root["commendation"].map(commendation),
      bonus: root["bonus"].map(bonus) ?? .none,
      unweighted: unweighted(root),
      closes: root["round"]?["closes"].flatMap { CivilDate($0.text) },
      remindDays: number(root["round"]?["remindDays"]) ?? ScoringProfile.usualRemindDays,
      audit: root["audit"].map(audit),
      effort: root["effort"].map(effort) ?? .even
    )
  }

  private static func unweighted(_ root: YAMLNode) -> [ObligationID: Localized] {
    var reasons: [ObligationID: Localized] = [:]
    for entry in PlanFileReader.entries(root["unweighted"]) {
      let id = ObligationID(rawValue: entry["obligation"]?.text ?? "")
      reasons[id] = Localized(located: entry["why"]) ?? Localized("")
    }
    return reasons
  }

  private static func step(_ node: YAMLNode) -> LatenessStep? {
    guard let factor = node["factor"].flatMap({ Rational($0.text) }) else { return nil }
    if let deadline = Deadline(located: node) { return LatenessStep(deadline, factor: factor) }
    return node["daysLate"].flatMap { Int($0.text) }.map {
      LatenessStep(.daysLate($0), factor: factor)
    }
  }

  private static func scheme(_ node: YAMLNode) -> ScoringScheme {
    ScoringScheme(
      id: node["id"]?.text ?? "",
      title: title(node),
      addressees: Addressees(located: node["for"]),
      groups: PlanFileReader.entries(node["groups"]).map(group)
    )
  }

  private static func group(_ node: YAMLNode) -> ScoringGroup {
    ScoringGroup(
      id: ScoringGroupID(rawValue: node["id"]?.text ?? ""),
      title: title(node),
      weight: node["weight"].flatMap { Rational($0.text) } ?? .zero,
      members: (node["obligations"]?.entries.map { $0 } ?? []).map { key, value in
        ScoringGroup.Member(
          ObligationID(rawValue: key.text),
          weight: Rational(value.text) ?? .zero
        )
      }
    )
  }

  private static func title(_ node: YAMLNode) -> Localized {
    Localized(located: node["title"]) ?? Localized(node["id"]?.text ?? "")
  }

  private static func resultClass(_ node: YAMLNode) -> ResultClass {
    ResultClass(
      id: ClassID(rawValue: node["id"]?.text ?? ""),
      title: title(node),
      from: node["from"].flatMap { Rational($0.text) } ?? .zero
    )
  }

  private static func gate(_ node: YAMLNode) -> Gate {
    Gate(
      id: GateID(rawValue: node["id"]?.text ?? ""),
      title: title(node),
      require: ObligationID(rawValue: node["require"]?.text ?? ""),
      blocks: node["blocks"].flatMap { Gate.Blocked(rawValue: $0.text) } ?? .commendation,
      above: node["above"].map { ClassID(rawValue: $0.text) },
      clause: node["clause"].map { ClauseID(rawValue: $0.text) },
      acceptsWaiver: node["acceptsWaiver"]?.text == "true"
    )
  }

  private static func ranking(_ node: YAMLNode?) -> Ranking {
    Ranking(
      groups: PlanFileReader.entries(node?["groups"]).map { GroupID(rawValue: $0.text) },
      unranked: PlanFileReader.entries(node?["unranked"]).map { UnitID(rawValue: $0.text) },
      minimumGroup: number(node?["minimumGroup"]) ?? 1,
      tieBreakers: PlanFileReader.entries(node?["tieBreakers"]).map {
        ObligationID(rawValue: $0.text)
      },
      robustness: node?["robustness"].flatMap { Rational($0.text) } ?? Ranking.usualRobustness
    )
  }

  private static func commendation(_ node: YAMLNode) -> Commendation {
    let fraction = { (key: String) in node[key].flatMap { Rational($0.text) } }
    return Commendation(
      least: ClassID(rawValue: node["class"]?.text ?? ""),
      coverage: fraction("coverage") ?? .zero,
      view: node["view"].flatMap { EvidenceView(rawValue: $0.text) } ?? .verified,
      quota: fraction("quota") ?? .one,
      tieAtCut: node["tieAtCut"].flatMap { Commendation.TieAtCut(rawValue: $0.text) } ?? .include,
      quotaRounding: node["quotaRounding"]
        .flatMap { Commendation.QuotaRounding(rawValue: $0.text) } ?? .down,
      leastPlaces: number(node["leastPlaces"]) ?? 0
    )
  }

  private static func bonus(_ node: YAMLNode) -> Bonus {
    let cap = node["cap"].flatMap { Rational($0.text) } ?? .zero
    return Bonus(
      cap: cap,
      counting: node["counts"].flatMap { Bonus.Counting(rawValue: $0.text) } ?? .ranking,
      items: PlanFileReader.entries(node["items"]).map { deed($0, cap: cap) }
    )
  }

  /// A kind of deed; where the file does not say how many count, as many as reach the cap.
  private static func deed(_ node: YAMLNode, cap: Rational) -> Bonus.Item {
    let points = node["points"].flatMap { Rational($0.text) } ?? .zero
    let enough = cap.divided(by: points)?.roundedUp ?? 1
    return Bonus.Item(
      id: ObligationID(rawValue: node["id"]?.text ?? ""),
      clause: node["clause"].map { ClauseID(rawValue: $0.text) },
      title: title(node),
      points: points,
      most: max(number(node["most"]) ?? enough, 1)
    )
  }

  private static func audit(_ node: YAMLNode) -> AuditRule {
    AuditRule(
      share: node["share"].flatMap { Rational($0.text) } ?? .zero,
      seed: node["seed"].flatMap { UInt64($0.text) } ?? 0
    )
  }

  private static func effort(_ node: YAMLNode) -> EffortTable {
    let single = (node["obligations"]?.entries.map { $0 } ?? []).map { key, costs in
      (ObligationID(rawValue: key.text), self.costs(costs))
    }
    return EffortTable(
      kinds: costs(node["kinds"]),
      obligations: Dictionary(single) { first, _ in first }
    )
  }

  private static func costs(_ node: YAMLNode?) -> [DeedKind: Int] {
    var costs: [DeedKind: Int] = [:]
    for (key, cost) in node?.entries.map({ $0 }) ?? [] {
      if let kind = DeedKind(rawValue: key.text) { costs[kind] = Int(cost.text) }
    }
    return costs
  }

  private static func number(_ node: YAMLNode?) -> Int? { node.flatMap { Int($0.text) } }
}
