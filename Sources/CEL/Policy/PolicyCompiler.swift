internal import Diagnostics
internal import LocatedYAML

/// Compiles the rules of one policy; goes on after mistakes and collects them.
struct PolicyCompiler {
  let form: PolicyForm
  var diagnostics: [Diagnostic] = []
  var branches: [PolicyBranch] = []
  /// The type of the last output in each chain of outputs that must agree, the innermost last.
  var outputTypes: [CELType?] = [nil]

  init(form: PolicyForm) { self.form = form }

  mutating func report(_ situation: PolicySituation, at node: YAMLNode) {
    diagnostics.append(Diagnostic(situation, at: node.place))
  }

  /// The policy, unless there were mistakes.
  func finish(_ root: PolicyRule?) -> PolicyCompilation {
    guard let root, diagnostics.isEmpty else {
      let sorted = diagnostics.enumerated().sorted { left, right in
        let one = left.element.place?.range.start ?? 0
        let two = right.element.place?.range.start ?? 0
        return one != two ? one < two : left.offset < right.offset
      }
      return .mistakes(sorted.map(\.element))
    }
    let type = outputTypes.first.flatMap { $0 } ?? .dyn
    return .policy(Policy(branches: branches, outputType: type, root: root))
  }

  /// Compiles one rule.
  mutating func rule(
    _ node: YAMLNode,
    in environment: Environment,
    isNested: Bool,
    aggregate isUnderAggregate: Bool
  ) -> PolicyRule? {
    guard node.kind == .mapping else {
      report(.notMapping("rule"), at: node)
      return nil
    }
    if isNested {
      checkKeys(of: node, among: ["id", "description", "variables", "match", "aggregate"])
    }
    let (inner, variables) = self.variables(node["variables"], in: environment)
    guard let list = branchList(of: node) else { return nil }
    let isAggregate = node["aggregate"] != nil
    if isAggregate, isUnderAggregate { report(.nestedAggregate, at: list) }
    let scope = Scope(
      environment: inner,
      isAggregate: isAggregate,
      isUnderAggregate: isAggregate || isUnderAggregate
    )
    if isAggregate, isNested { outputTypes.append(nil) }
    let branches = self.branches(of: list, in: scope)
    if isAggregate, isNested, let element = outputTypes.removeLast() {
      settle(.list(element), at: list)
    }
    return PolicyRule(
      environment: inner,
      variables: variables,
      isAggregate: isAggregate,
      branches: branches,
      alwaysGives: isAggregate || PolicyCompiler.alwaysGives(branches)
    )
  }

  /// What the branches of one rule have in common.
  struct Scope {
    let environment: Environment
    let isAggregate: Bool
    let isUnderAggregate: Bool
  }

  private mutating func branchList(of node: YAMLNode) -> YAMLNode? {
    let match = node["match"]
    let aggregate = node["aggregate"]
    if match != nil, let aggregate { report(.matchAndAggregate, at: aggregate) }
    guard let list = match ?? aggregate else {
      report(.noBranches, at: node)
      return nil
    }
    guard list.kind == .sequence, list.count > 0 else {
      report(.notList(match == nil ? "aggregate" : "match"), at: list)
      return nil
    }
    return list
  }

  /// Reports keys of `node` that are none of `known`.
  mutating func checkKeys(of node: YAMLNode, among known: [String]) {
    for entry in node.entries where !known.contains(entry.key.text) {
      let key = entry.key.text
      let suggestion = Suggestion.nearest(to: key, among: known)
      report(.unknownKey(key, suggestion: suggestion), at: entry.key)
    }
  }

  /// Compiles the expression that `node` holds.
  mutating func expression(
    _ node: YAMLNode,
    _ name: String,
    in environment: Environment,
    expecting type: CELType? = nil
  ) -> Program? {
    guard node.kind == .scalar else {
      report(.notExpression(name), at: node)
      return nil
    }
    switch environment.compile(ExpressionText(node), expecting: type) {
    case .program(let program): return program
    case .mistakes(let mistakes):
      diagnostics += mistakes
      return nil
    }
  }

  /// Whether branches that are tried in turn always end with an output.
  private static func alwaysGives(_ branches: [PolicyRule.Branch]) -> Bool {
    for branch in branches {
      switch (branch.condition, branch.action) {
      case (nil, .output): return true
      case (nil, .rule(let rule)): if rule.alwaysGives { return true }
      case (_?, .output): break
      case (_?, .rule(let rule)): if !rule.alwaysGives { return false }
      }
    }
    return false
  }
}
