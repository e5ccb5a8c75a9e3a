internal import Diagnostics
internal import LocatedYAML

/// The branches of rules.
extension PolicyCompiler {
  private static let keys = ["condition", "output", "rule", "explanation"]

  /// Compiles the branches of one rule, and finds those that can never be reached.
  mutating func branches(of list: YAMLNode, in scope: Scope) -> [PolicyRule.Branch] {
    var branches: [PolicyRule.Branch] = []
    for (position, node) in list.items.enumerated() {
      guard let branch = branch(node, in: scope) else { continue }
      branches.append(branch)
      let isLast = position == list.items.count - 1
      guard !scope.isAggregate, !isLast, branch.condition == nil else { continue }
      switch branch.action {
      case .output: report(.unreachableAfterOutput, at: node)
      case .rule(let rule): if rule.alwaysGives { report(.unreachableAfterRule, at: node) }
      }
    }
    return branches
  }

  private mutating func branch(_ node: YAMLNode, in scope: Scope) -> PolicyRule.Branch? {
    guard node.kind == .mapping else {
      report(.notMapping(scope.isAggregate ? "aggregate" : "match"), at: node)
      return nil
    }
    checkKeys(of: node, among: PolicyCompiler.keys + form.extraKeys + form.plainKeys)
    let condition = self.condition(node["condition"], in: scope)
    guard let action = action(of: node, in: scope), let condition else { return nil }
    return PolicyRule.Branch(condition: condition.program, isNegated: false, action: action)
  }

  /// The condition of a branch; `nil` when it is wrong, no program when it always holds.
  private mutating func condition(_ node: YAMLNode?, in scope: Scope) -> (program: Program?, ())? {
    guard let node else { return (nil, ()) }
    let program = expression(node, "condition", in: scope.environment, expecting: .bool)
    guard let program else { return nil }
    switch node.text.split(whereSeparator: \.isWhitespace) {
    case ["true"]: return (nil, ())
    case ["false"]:
      report(.alwaysFalse, at: node)
      return (program, ())
    default: return (program, ())
    }
  }

  private mutating func action(of node: YAMLNode, in scope: Scope) -> PolicyRule.Branch.Action? {
    switch (node["output"], node["rule"]) {
    case (nil, nil):
      report(.noOutcome, at: node)
      return nil
    case (_?, let rule?):
      report(.outputAndRule, at: rule)
      return nil
    case (nil, let nested?):
      return rule(
        nested,
        in: scope.environment,
        isNested: true,
        aggregate: scope.isUnderAggregate
      ).map(PolicyRule.Branch.Action.rule)
    case (let output?, nil):
      return add(node, output: output, in: scope.environment).map(
        PolicyRule.Branch.Action.output
      )
    }
  }

  /// Compiles the output of a branch and what belongs to it; answers the branch's index.
  private mutating func add(_ node: YAMLNode, output: YAMLNode, in environment: Environment)
    -> Int?
  {
    var program: Program?
    var explanation: Program?
    if form.hasOutputExpressions {
      program = expression(output, "output", in: environment)
      if let program { settle(program.resultType, at: output) }
      explanation = node["explanation"].flatMap {
        expression($0, "explanation", in: environment, expecting: .string)
      }
    }
    var extras: [String: Program] = [:]
    for key in form.extraKeys {
      if let value = node[key] { addExtras(value, key, in: environment, to: &extras) }
    }
    guard program != nil || !form.hasOutputExpressions else { return nil }
    branches.append(
      PolicyBranch(
        node: node,
        environment: environment,
        output: program,
        explanation: explanation,
        extras: extras
      )
    )
    return branches.count - 1
  }

  private mutating func addExtras(
    _ node: YAMLNode,
    _ name: String,
    in environment: Environment,
    to extras: inout [String: Program]
  ) {
    if node.kind == .mapping {
      for entry in node.entries {
        addExtras(entry.value, "\(name).\(entry.key.text)", in: environment, to: &extras)
      }
    } else {
      extras[name] = expression(node, name, in: environment)
    }
  }

  /// Notes the type of an output, which must agree with the one before it.
  mutating func settle(_ type: CELType, at node: YAMLNode) {
    let innermost = outputTypes.count - 1
    if let previous = outputTypes[innermost], !previous.agrees(with: type) {
      report(.incompatibleOutputs(type, previous: previous), at: node)
    }
    outputTypes[innermost] = type
  }
}

extension CELType {
  /// Whether values of both types may stand in one place: alike but for `dyn` within.
  func agrees(with other: CELType) -> Bool {
    switch (self, other) {
    case (.dyn, _), (_, .dyn): true
    case (.list(let one), .list(let two)), (.optional(let one), .optional(let two)),
      (.type(let one), .type(let two)):
      one.agrees(with: two)
    case (.map(let key, let value), .map(let otherKey, let otherValue)):
      key.agrees(with: otherKey) && value.agrees(with: otherValue)
    default: self == other
    }
  }
}
