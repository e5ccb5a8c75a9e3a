import CEL
import Diagnostics
import LocatedYAML
import Model
import RulePacks

/// Compiles the obligations of a plan with the rules and the profile.
struct ObligationCompiler {
  private let facts: FactEnvironment
  private let rules: [RuleID: Rule]
  private let plan: Plan
  private let registry: Registry
  private let scoring: ScoringProfile?
  private let clauses: Set<ClauseID>
  private(set) var found: [Diagnostic] = []

  init(
    facts: FactEnvironment,
    rules: [Rule],
    plan: Plan,
    registry: Registry,
    scoring: ScoringProfile?
  ) {
    self.facts = facts
    self.rules = Dictionary(rules.map { ($0.id, $0) }) { first, _ in first }
    self.plan = plan
    self.registry = registry
    self.scoring = scoring
    clauses = Set(plan.clauses.map(\.id))
  }

  /// The obligations at a located list, in its order; those that cannot be measured are left out.
  mutating func compile(_ list: YAMLNode?) -> [CompiledObligation] {
    PlanFileReader.checkUnique(list, .obligation, &found)
    return (list?.items.map { $0 } ?? []).compactMap { obligation($0) }
  }

  private mutating func obligation(_ node: YAMLNode) -> CompiledObligation? {
    let id = ObligationID(rawValue: node["id"]?.text ?? "")
    PlanFileReader.checkClause(node["clause"], clauses, &found)
    let bindsTo = addressees(node["bindsTo"])
    let bearer = node["bearer"].flatMap { Bearer(rawValue: $0.text) } ?? .unit
    guard let measured = measured(node, bearer) else { return nil }
    let trigger =
      node["trigger"].flatMap { self.trigger($0, in: measured.environment) } ?? measured.trigger
    let steps = scoring?.lateness[id] ?? []
    checkChain(steps, measured, at: node)
    return CompiledObligation(
      obligation: Obligation(
        id: id,
        clause: ClauseID(rawValue: node["clause"]?.text ?? ""),
        bearer: bearer,
        bindsTo: bindsTo,
        title: Localized(located: node["title"]) ?? Localized(id.rawValue),
        strength: node["strength"].flatMap { Strength(rawValue: $0.text) } ?? .must,
        basis: node["basis"].flatMap { Basis(rawValue: $0.text) } ?? .text,
        rule: node["rule"].map { RuleID(rawValue: $0.text) }
      ),
      measure: measured.measure,
      messages: measured.messages,
      parameters: measured.parameters,
      deadlines: measured.deadlines,
      trigger: trigger,
      lateness: steps,
      node: node
    )
  }

  private struct Measured {
    var measure: CompiledMeasure
    var environment: Environment
    var messages = DutyMessages.none
    var trigger: Program?
    var parameters: [(name: String, value: Value)] = []
    var deadlines: [String: Deadline] = [:]
  }

  private mutating func measured(_ node: YAMLNode, _ bearer: Bearer) -> Measured? {
    let environment = bearer == .whole ? facts.whole : facts.unit
    switch (node["rule"], node["measure"]) {
    case (let rule?, nil):
      return ruled(rule, node["with"])
    case (nil, let measure?):
      var compiler = MeasureCompiler(environment: environment, deadlines: [])
      let compiled = compiler.compile(measure)
      found += compiler.found
      return compiled.map { Measured(measure: $0, environment: environment) }
    default:
      found.append(Diagnostic(PlanSituation.noMeasure, at: node["id"]?.place ?? node.place))
      return nil
    }
  }

  private mutating func ruled(
    _ name: YAMLNode,
    _ with: YAMLNode?
  ) -> Measured? {
    guard let rule = rules[RuleID(rawValue: name.text)] else {
      found.append(.unknownName(.rule, name, among: rules.keys.map(\.rawValue).sorted()))
      return nil
    }
    guard case .duty(let measure, let trigger, let messages) = rule.body else {
      found.append(Diagnostic(PlanSituation.notADutyRule(name.text), at: name.place))
      return nil
    }
    var measured = Measured(
      measure: measure,
      environment: measure.environment,
      messages: messages,
      trigger: trigger
    )
    let known = rule.parameters.map(\.name)
    for (key, _) in with?.entries.map({ $0 }) ?? [] where !known.contains(key.text) {
      found.append(.unknownName(.parameter, key, among: known))
    }
    for parameter in rule.parameters {
      guard let node = with?[parameter.name] ?? parameter.fallback else {
        let situation = PlanSituation.missingParameter(parameter.name, rule: name.text)
        found.append(Diagnostic(situation, at: with?.place ?? name.place))
        continue
      }
      bind(parameter, to: node, &measured)
    }
    return measured
  }

  private mutating func bind(
    _ parameter: RuleParameter,
    to node: YAMLNode,
    _ measured: inout Measured
  ) {
    switch parameter.kind {
    case .deadline:
      if let deadline = Deadline(located: node) {
        measured.deadlines[parameter.name] = deadline
        return
      }
    case .value(let type):
      if node.conforms(to: type) {
        measured.parameters.append(("params.\(parameter.name)", .node(node, type)))
        return
      }
    }
    found.append(
      Diagnostic(
        PlanSituation.parameterType(parameter.name, expected: parameter.kind.name),
        at: node.place
      )
    )
  }
}

extension ObligationCompiler {
  private mutating func addressees(_ node: YAMLNode?) -> Addressees {
    let list = { (key: String) in node?[key]?.items.map { $0 } ?? [] }
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

  private mutating func trigger(_ node: YAMLNode, in environment: Environment) -> Program? {
    switch environment.compile(ExpressionText(node), expecting: .bool) {
    case .program(let program): return program
    case .mistakes(let diagnostics):
      found += diagnostics
      return nil
    }
  }

  /// A lateness chain continues a deadline: without one there is nothing to be late for.
  private mutating func checkChain(
    _ steps: [LatenessStep],
    _ measured: Measured,
    at node: YAMLNode
  ) {
    guard !steps.isEmpty else { return }
    guard let first = measured.measure.deadline(among: measured.deadlines) else {
      let id = node["id"]?.text ?? ""
      found.append(Diagnostic(PlanSituation.chainWithoutDeadline(id), at: node["id"]?.place))
      return
    }
    do {
      _ = try LatenessChain(first.bound(in: plan.zone), later: steps, in: plan.zone)
    } catch {
      let isBound = if case .boundNotLater = error { true } else { false }
      found.append(
        Diagnostic(PlanSituation.brokenChain(boundNotLater: isBound), at: node["id"]?.place)
      )
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

extension YAMLNode {
  /// Whether what stands here can be a constant of `type`.
  fileprivate func conforms(to type: CELType) -> Bool {
    switch (type, kind) {
    case (.list(let element), .sequence): items.allSatisfy { $0.conforms(to: element) }
    case (.map(_, let value), .mapping): entries.allSatisfy { $0.value.conforms(to: value) }
    case (.string, .scalar), (.date, .scalar): true
    case (.int, .scalar): if case .int = scalar { true } else { false }
    case (.bool, .scalar): if case .bool = scalar { true } else { false }
    case (.double, .scalar): Rational(text) != nil
    default: false
    }
  }
}
