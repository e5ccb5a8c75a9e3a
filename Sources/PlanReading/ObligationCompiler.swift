import CEL
import CivilTime
import Diagnostics
import LocatedYAML
import Model
import RulePacks

/// Compiles the obligations of one version of a plan with the rules and the profile.
struct ObligationCompiler {
  let facts: FactEnvironment
  let rules: [RuleID: Rule]
  let plan: Plan
  let planRoot: Value
  let registry: Registry
  let addressees: AddresseeFacts
  let scoring: ScoringProfile?
  /// The changes of the readings that are followed, by obligation.
  let changes: [String: YAMLNode]
  let clauses: Set<ClauseID>
  /// The entries of the plan's file by identifier.
  private(set) var entries: [String: YAMLNode] = [:]
  /// Whom addressees bind; worked out once and shared by all obligations that address the same.
  private var bound: [Addressees: UnitSet] = [:]
  var found: [Diagnostic] = []

  init(
    facts: FactEnvironment,
    rules: [Rule],
    plan: Plan,
    planRoot: Value,
    registry: Registry,
    addressees: AddresseeFacts,
    scoring: ScoringProfile?,
    changes: [String: YAMLNode]
  ) {
    self.facts = facts
    self.rules = Dictionary(rules.map { ($0.id, $0) }) { first, _ in first }
    self.plan = plan
    self.planRoot = planRoot
    self.registry = registry
    self.addressees = addressees
    self.scoring = scoring
    self.changes = changes
    clauses = Set(plan.clauses.map(\.id))
  }

  /// The obligations at a located list, in its order; those that cannot be measured are left out.
  mutating func compile(_ list: YAMLNode?) -> [CompiledObligation] {
    PlanFileReader.checkUnique(list, .obligation, &found)
    for node in PlanFileReader.entries(list) {
      if let id = node["id"]?.text, entries[id] == nil { entries[id] = node }
    }
    return PlanFileReader.entries(list).compactMap { node in
      obligation(ObligationEntry(node: node, change: changes[node["id"]?.text ?? ""]))
    }
  }

  /// The units that addressees bind in the plan's period.
  mutating func units(boundBy addressees: Addressees) -> UnitSet {
    if let known = bound[addressees] { return known }
    let units = registry.units(boundBy: addressees, on: plan.period.lastDay)
    let ids = UnitSet(units.lazy.map(\.id), of: registry)
    bound[addressees] = ids
    return ids
  }

  private mutating func obligation(_ entry: ObligationEntry) -> CompiledObligation? {
    let node = entry.node
    let id = ObligationID(rawValue: node["id"]?.text ?? "")
    PlanFileReader.checkClause(node["clause"], clauses, &found)
    let bindsTo = addressees(entry["bindsTo"])
    let bearer = node["bearer"].flatMap { Bearer(rawValue: $0.text) } ?? .unit
    checkLinks(node, id)
    guard let measured = measured(entry, bearer) else { return nil }
    checkPlaces(measured)
    let trigger = node["trigger"].flatMap { self.trigger($0, in: measured.environment) }
    if let own = node["trigger"], measured.trigger != nil {
      found.append(Diagnostic(PlanSituation.twoTriggers(entry["rule"]?.text ?? ""), at: own.place))
    }
    let steps = scoring?.lateness[id] ?? []
    let recurrence = self.recurrence(node)
    checkChain(steps, measured, recurrence, at: node)
    checkCalendar(measured, at: node)
    let bound = units(boundBy: bindsTo)
    let obligation = self.obligation(entry, id, bindsTo, bearer, recurrence)
    return CompiledObligation(
      obligation: obligation,
      plan: plan,
      planRoot: planRoot,
      bound: bound,
      terms: measured.terms,
      exceptionalTerms: exceptionalTerms(entry, bearer, bound),
      messages: measured.messages,
      trigger: trigger ?? measured.trigger,
      lateness: steps,
      countingRank: countingRank(of: obligation, measured.measure, node),
      node: node
    )
  }

  private func obligation(
    _ entry: ObligationEntry,
    _ id: ObligationID,
    _ bindsTo: Addressees,
    _ bearer: Bearer,
    _ recurrence: ObligationRecurrence?
  ) -> Obligation {
    let node = entry.node
    return Obligation(
      id: id,
      clause: ClauseID(rawValue: node["clause"]?.text ?? ""),
      bearer: bearer,
      bindsTo: bindsTo,
      title: Localized(located: node["title"]) ?? Localized(id.rawValue),
      strength: node["strength"].flatMap { Strength(rawValue: $0.text) } ?? .must,
      basis: node["basis"].flatMap { Basis(rawValue: $0.text) } ?? .text,
      rule: entry["rule"].map { RuleID(rawValue: $0.text) },
      recurrence: recurrence,
      repeats: node["repeats"].map { ObligationID(rawValue: $0.text) },
      dependsOn: PlanFileReader.entries(node["dependsOn"]).map {
        ObligationID(rawValue: $0.text)
      },
      interpretations: PlanFileReader.entries(node["interpretations"]).map {
        InterpretationID(rawValue: $0.text)
      }
    )
  }

  /// When and how often the duty comes due, where it does so again and again.
  private mutating func recurrence(_ node: YAMLNode) -> ObligationRecurrence? {
    guard let every = node["every"], let recurrence = Recurrence(rawValue: every.text) else {
      return nil
    }
    let during = node["during"].flatMap { Period(located: $0) } ?? plan.period
    if recurrence.occurrences(in: during).isEmpty {
      found.append(Diagnostic(PlanSituation.noOccurrence(every.text), at: every.place))
    }
    if recurrence.isTooFrequent(in: during) {
      let situation = PlanSituation.tooManyOccurrences(limit: Recurrence.mostOccurrences)
      found.append(Diagnostic(situation, at: every.place))
    }
    return ObligationRecurrence(
      every: recurrence,
      during: during,
      combination: node["combine"].flatMap { .init(rawValue: $0.text) } ?? .mean
    )
  }

  /// A duty whose number the text gives takes an event for itself, unless it says that it shares.
  private func countingRank(
    of obligation: Obligation,
    _ measure: CompiledMeasure,
    _ node: YAMLNode
  ) -> Int? {
    guard obligation.bearer == .unit, obligation.basis == .text else { return nil }
    switch measure.kind {
    case .count(let items, _, _) where !items.isShareable: break
    case .cover(let items, _, _, _) where !items.isShareable: break
    default: return nil
    }
    if node["shareable"]?.text == "true" { return nil }
    if let rank = plan.countingOrder.firstIndex(of: obligation.id) { return rank }
    return plan.countingOrder.count + Int(node.index)
  }

  private mutating func trigger(_ node: YAMLNode, in environment: Environment) -> Program? {
    switch environment.compile(ExpressionText(node), expecting: .bool) {
    case .program(let program): return program
    case .mistakes(let diagnostics):
      found += diagnostics
      return nil
    }
  }
}

extension Addressees {
  /// The addressees at a located `{groups, units, except}`.
  init(located node: YAMLNode?) {
    let names = { (key: String) in node?[key]?.items.map(\.text) ?? [] }
    self.init(
      groups: names("groups").map(GroupID.init(rawValue:)),
      units: names("units").map(UnitID.init(rawValue:)),
      except: names("except").map(UnitID.init(rawValue:))
    )
  }
}
