import CEL
import CivilTime
import Diagnostics
import LocatedYAML
import Model
import RulePacks

extension ObligationCompiler {
  /// A measure with what goes with it.
  struct Measured {
    var measure: CompiledMeasure
    var environment: Environment
    var messages = DutyMessages.none
    var trigger: Program?
    var members: YAMLNode?
    var parameters: [(name: String, value: Value)] = []
    var deadlines: [String: WrittenDeadline] = [:]
    var exceptions: [AppliedException] = []
    var settings: [ParameterSetting] = []

    var terms: ObligationTerms {
      ObligationTerms(
        measure: measure,
        parameters: parameters,
        deadlines: deadlines,
        exceptions: exceptions,
        settings: settings
      )
    }
  }

  /// How an obligation is measured where `exceptions` apply.
  mutating func measured(
    _ entry: ObligationEntry,
    _ bearer: Bearer,
    _ exceptions: [AppliedException] = []
  ) -> Measured? {
    switch (entry["rule"], entry["measure"]) {
    case (let rule?, nil):
      return ruled(rule, entry, bearer, exceptions)
    case (nil, let measure?):
      return written(measure, bearer, exceptions)
    default:
      let place = entry.node["id"]?.place ?? entry.node.place
      found.append(Diagnostic(PlanSituation.noMeasure, at: place))
      return nil
    }
  }

  private mutating func written(
    _ node: YAMLNode,
    _ bearer: Bearer,
    _ exceptions: [AppliedException]
  ) -> Measured? {
    let environment = bearer == .whole ? facts.whole : facts.unit
    var compiler = MeasureCompiler(
      environment: environment,
      deadlines: [],
      overrides: Dictionary(exceptions.map { ($0.parameter, $0.value) }) { _, last in last }
    )
    let compiled = compiler.compile(node)
    found += compiler.found
    return compiled.map {
      Measured(
        measure: $0,
        environment: environment,
        members: exceptions.last { $0.parameter == "of" }?.value ?? node["of"],
        exceptions: exceptions
      )
    }
  }

  private mutating func ruled(
    _ name: YAMLNode,
    _ entry: ObligationEntry,
    _ bearer: Bearer,
    _ exceptions: [AppliedException]
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
      trigger: trigger,
      exceptions: exceptions
    )
    let known = rule.parameters.map(\.name)
    for key in entry.parameterKeys where !known.contains(key.text) {
      found.append(.unknownName(.parameter, key, among: known))
    }
    for parameter in rule.parameters {
      let exceptional = exceptions.last { $0.parameter == parameter.name }
      guard
        let node = exceptional?.value ?? entry.parameter(parameter.name) ?? parameter.fallback
      else {
        let situation = PlanSituation.missingParameter(parameter.name, rule: name.text)
        found.append(Diagnostic(situation, at: entry["with"]?.place ?? name.place))
        continue
      }
      measured.settings.append(
        ParameterSetting(
          name: parameter.name,
          meaning: parameter.meaning,
          value: node,
          origin: exceptional.map { .exception($0) } ?? entry.origin(of: parameter.name)
        )
      )
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
      if node.kind == .mapping {
        let environment = measured.measure.environment(dueBy: parameter.name)
        var compiler = MeasureCompiler(
          environment: environment ?? measured.environment,
          deadlines: []
        )
        let deadline = compiler.writtenDeadline(node)
        found += compiler.found
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
