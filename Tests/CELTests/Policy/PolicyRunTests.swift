import CEL
import Diagnostics
import LocatedYAML
import Testing

@Suite("Policies that are asked again and again")
struct PolicyRunTests {
  private let environment = Environment(variables: [Variable("x", .int), Variable("y", .int)])

  private func policy(_ yaml: String) throws -> Policy {
    let tree = YAMLTree.read(SourceText(path: "policy.yaml", text: yaml)).tree
    let compilation = Policy.compile(node: try #require(tree.roots.first), in: environment)
    return try #require(compilation.policy, "\(compilation.diagnostics.map(\.wording.what.en))")
  }

  private static let rules = """
    variables:
    - {name: fixed, expression: x * 10}
    - {name: further, expression: variables.fixed + 1}
    - {name: loose, expression: variables.fixed + y}
    - {name: failing, expression: 1 / (x - 1)}
    match:
    - {condition: variables.failing > 0, output: "'fails'"}
    - {condition: variables.loose > 25, output: string(variables.loose)}
    - condition: y < 3
      rule:
        variables: [{name: inner, expression: variables.further + y}]
        match: [{condition: variables.inner > 12, output: string(variables.inner)}]
    - {output: "'none'"}
    """

  @Test("What is worked out once and what is worked out each time give the same", arguments: 1...3)
  func same(x: Int64) throws {
    let policy = try policy(Self.rules)
    var bindings = Bindings(for: environment)
    bindings["x"] = .int(x)
    var run = PolicyRun(policy, bindings)
    run.settle(run.stage(apartFrom: ["y"]))
    for y in [0, 1, 2, 3, 9, 30, 2, 0] as [Int64] {
      run.bindings["y"] = .int(y)
      bindings["y"] = .int(y)
      #expect(told(run.evaluate(.decides), policy) == told(policy.evaluate(bindings), policy))
      #expect(
        told(run.evaluate(.passed), policy)
          == told(policy.evaluate(bindings, passingUndecided: true), policy)
      )
    }
  }

  @Test("A branch that lacks a fact is passed over unseen, one that fails is told")
  func passed() throws {
    let policy = try policy(
      """
      match:
      - {condition: y > 0, output: "'one'"}
      - {condition: 1 / (x - 1) > 0, output: "'two'"}
      - {output: "'three'"}
      """
    )
    var bindings = Bindings(for: environment)
    bindings["x"] = .int(1)
    var run = PolicyRun(policy, bindings)
    #expect(run.evaluate(.passed).map(\.branch) == [0, 1, 2])
    #expect(run.evaluate(.passedUnlessFailed).map(\.branch) == [1, 2])
  }

  @Test("A variable that is worked out keeps its value, others follow the facts")
  func settled() throws {
    let policy = try policy(Self.rules)
    var bindings = Bindings(for: environment)
    bindings["x"] = .int(2)
    var run = PolicyRun(policy, bindings)
    run.settle(run.stage(apartFrom: ["y"]))
    // The caller's word that `x` stays is taken.
    run.bindings["x"] = .int(9)
    run.bindings["y"] = .int(20)
    #expect(told(run.evaluate(.passedUnlessFailed), policy) == ["0: true fails"])
    var fresh = PolicyRun(policy, run.bindings)
    #expect(told(fresh.evaluate(.passedUnlessFailed), policy) == ["1: true 110"])
  }

  @Test(
    "Left out are exactly the values of which nothing is said",
    arguments: [
      rules,
      "match: [{condition: y > 2, output: \"'big'\"}]",
      "match: [{condition: 6 / y > 2, output: \"'fails at none'\"}]",
      "aggregate: [{condition: y > 2, output: \"'a'\"}, {condition: y < 1, output: \"'b'\"}]",
      """
      variables: [{name: half, expression: 6 / y}, {name: none, expression: x}]
      match:
      - {condition: y > 2 && variables.half > 1, output: "'only where it is asked for'"}
      - {condition: variables.none > 7, output: "'of what is not known nothing is said'"}
      - {condition: "[1, 2].exists(i, i + y == 4)", output: "'a loop'"}
      """,
      "match: [{condition: y > 2, rule: {match: [{condition: y > 3, output: \"'deep'\"}]}}]",
    ],
    [nil, 2, 9] as [Int64?]
  )
  func candidates(yaml: String, x: Int64?) throws {
    let policy = try policy(yaml)
    var bindings = Bindings(for: environment)
    bindings["x"] = x.map { .int($0) }
    var run = PolicyRun(policy, bindings)
    run.settle(run.stage(apartFrom: ["y"]))
    let values = (-3...9).map { Value.int($0) }
    let slot = try #require(environment.slot(of: "y"))
    let candidates = run.candidates(among: values, inSlot: slot)
    let said = values.indices.filter { position in
      run.bindings[slot: slot] = values[position]
      return run.evaluate(.passedUnlessFailed).contains { result in
        if case .undecided(.value) = result.decision { false } else { true }
      }
    }
    #expect(Set(said).isSubset(of: candidates))
    if !yaml.contains("rule:"), !yaml.contains("variables:") { #expect(said == candidates) }
  }

  private func told(_ results: [PolicyResult], _ policy: Policy) -> [String] {
    results.map { result in
      let holds = if case .holds = result.decision { true } else { false }
      let output = result.branch.flatMap { policy.branches[$0].output }
      guard holds, let output, case .value(.string(let text)) = result.evaluate(output) else {
        return "\(result.branch ?? -1): \(holds)"
      }
      return "\(result.branch ?? -1): \(holds) \(text)"
    }
  }
}
