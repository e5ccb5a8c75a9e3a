import CEL
import CivilTime
import Diagnostics
import LocatedYAML
import Model
import RulePacks

/// Compiles the obligations of a plan with the rules and the profile.
struct ObligationCompiler {
  let facts: FactEnvironment
  let rules: [RuleID: Rule]
  let plan: Plan
  let registry: Registry
  let scoring: ScoringProfile?
  private let clauses: Set<ClauseID>
  /// The entries of the plan's file by identifier.
  private(set) var entries: [String: YAMLNode] = [:]
  var found: [Diagnostic] = []

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
    for node in PlanFileReader.entries(list) {
      if let id = node["id"]?.text, entries[id] == nil { entries[id] = node }
    }
    return PlanFileReader.entries(list).compactMap { obligation($0) }
  }

  private mutating func obligation(_ node: YAMLNode) -> CompiledObligation? {
    let id = ObligationID(rawValue: node["id"]?.text ?? "")
    PlanFileReader.checkClause(node["clause"], clauses, &found)
    let bindsTo = addressees(node["bindsTo"])
    let bearer = node["bearer"].flatMap { Bearer(rawValue: $0.text) } ?? .unit
    checkLinks(node, id)
    guard let measured = measured(node, bearer) else { return nil }
    checkPlaces(measured)
    let trigger = node["trigger"].flatMap { self.trigger($0, in: measured.environment) }
    if let own = node["trigger"], measured.trigger != nil {
      found.append(Diagnostic(PlanSituation.twoTriggers(node["rule"]?.text ?? ""), at: own.place))
    }
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
        rule: node["rule"].map { RuleID(rawValue: $0.text) },
        repeats: node["repeats"].map { ObligationID(rawValue: $0.text) },
        dependsOn: PlanFileReader.entries(node["dependsOn"]).map {
          ObligationID(rawValue: $0.text)
        },
        interpretations: PlanFileReader.entries(node["interpretations"]).map {
          InterpretationID(rawValue: $0.text)
        }
      ),
      bound: Set(registry.units(boundBy: bindsTo, on: plan.period.lastDay).map(\.id)),
      measure: measured.measure,
      messages: measured.messages,
      parameters: measured.parameters,
      deadlines: measured.deadlines,
      trigger: trigger ?? measured.trigger,
      lateness: steps,
      node: node
    )
  }

  struct Measured {
    var measure: CompiledMeasure
    var environment: Environment
    var messages = DutyMessages.none
    var trigger: Program?
    var members: YAMLNode?
    var parameters: [(name: String, value: Value)] = []
    var deadlines: [String: Deadline] = [:]
  }

  private mutating func measured(_ node: YAMLNode, _ bearer: Bearer) -> Measured? {
    let environment = bearer == .whole ? facts.whole : facts.unit
    switch (node["rule"], node["measure"]) {
    case (let rule?, nil):
      return ruled(rule, node["with"], bearer)
    case (nil, let measure?):
      var compiler = MeasureCompiler(environment: environment, deadlines: [])
      let compiled = compiler.compile(measure)
      found += compiler.found
      return compiled.map {
        Measured(measure: $0, environment: environment, members: measure["of"])
      }
    default:
      found.append(Diagnostic(PlanSituation.noMeasure, at: node["id"]?.place ?? node.place))
      return nil
    }
  }

  private mutating func ruled(
    _ name: YAMLNode,
    _ with: YAMLNode?,
    _ bearer: Bearer
  ) -> Measured? {
    guard let rule = rules[RuleID(rawValue: name.text)] else {
      found.append(.unknownName(.rule, name, among: rules.keys.map(\.rawValue).sorted()))
      return nil
    }
    guard case .duty(let measure, let trigger, let messages) = rule.body else {
      found.append(Diagnostic(PlanSituation.notADutyRule(name.text), at: name.place))
      return nil
    }
    guard rule.bearers.contains(bearer) else {
      found.append(Diagnostic(PlanSituation.otherBearer(rule: name.text), at: name.place))
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

extension YAMLNode {
  /// Whether what stands here can be a constant of `type`.
  fileprivate func conforms(to type: CELType) -> Bool {
    switch (type, kind) {
    case (.list(let element), .sequence): items.allSatisfy { $0.conforms(to: element) }
    case (.map(_, let value), .mapping): entries.allSatisfy { $0.value.conforms(to: value) }
    case (.string, .scalar): true
    case (.date, .scalar): Moment(text).map { !$0.isUncertain } ?? false
    case (.int, .scalar): if case .int = scalar { true } else { false }
    case (.bool, .scalar): if case .bool = scalar { true } else { false }
    case (.double, .scalar): Rational(text) != nil
    default: false
    }
  }
}
