internal import LocatedYAML

/// Whole policy documents.
extension PolicyCompiler {
  mutating func document(_ node: YAMLNode, in environment: Environment) -> PolicyRule? {
    guard node.kind == .mapping else {
      report(.notMapping("policy"), at: node)
      return nil
    }
    for item in node["imports"].map({ Array($0.items) }) ?? [] { checkImport(item) }
    if node["kind"]?.text == "ValidatingAdmissionPolicy", let spec = node["spec"] {
      return admission(spec, in: environment)
    }
    guard let rule = node["rule"] else {
      report(.missingKey("rule"), at: node)
      return nil
    }
    return self.rule(rule, in: environment, isNested: false, aggregate: false)
  }

  private mutating func checkImport(_ node: YAMLNode) {
    guard let name = node["name"] else {
      report(.missingKey("name"), at: node)
      return
    }
    let trimmed = String(
      name.text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()
    )
    let parts = trimmed.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ PolicyCompiler.isIdentifier(String($0)) }) else {
      report(.badImport(trimmed), at: name)
      return
    }
  }

  /// A validating admission policy: each validation that does not hold gives its message.
  private mutating func admission(_ spec: YAMLNode, in environment: Environment) -> PolicyRule? {
    let (inner, variables) = self.variables(spec["variables"], in: environment)
    guard let list = spec["validations"], list.kind == .sequence else {
      report(.notList("validations"), at: spec)
      return nil
    }
    var rules: [PolicyRule.Branch] = []
    for node in list.items {
      guard let text = node["expression"], let message = node["messageExpression"] else {
        report(
          .missingKey(node["expression"] == nil ? "expression" : "messageExpression"),
          at: node
        )
        continue
      }
      guard let condition = expression(text, "expression", in: inner, expecting: .bool),
        let output = expression(message, "messageExpression", in: inner, expecting: .string)
      else { continue }
      branches.append(
        PolicyBranch(node: node, environment: inner, output: output, explanation: nil, extras: [:])
      )
      rules.append(
        PolicyRule.Branch(
          condition: condition,
          isNegated: true,
          action: .output(branches.count - 1)
        )
      )
    }
    outputTypes = [.string]
    return PolicyRule(
      environment: inner,
      variables: variables,
      isAggregate: false,
      branches: rules,
      alwaysGives: false
    )
  }
}
