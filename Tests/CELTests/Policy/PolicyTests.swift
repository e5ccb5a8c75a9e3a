import CEL
import Diagnostics
import LocatedYAML
import Testing

@Suite("Policies")
struct PolicyTests {
  private let environment = Environment(variables: [
    Variable("x", .int), Variable("name", .string), Variable("facts", .map(.string, .dyn)),
  ])

  private func compile(_ yaml: String, form: PolicyForm = .standard) throws -> PolicyCompilation {
    let tree = YAMLTree.read(SourceText(path: "policy.yaml", text: yaml)).tree
    return Policy.compile(node: try #require(tree.roots.first), in: environment, form: form)
  }

  private func policy(_ yaml: String, form: PolicyForm = .standard) throws -> Policy {
    let compilation = try compile(yaml, form: form)
    return try #require(compilation.policy, "\(compilation.diagnostics.map(\.wording.what.en))")
  }

  @Test(
    "What is wrong with a policy is said at its place",
    arguments: [
      ("{}", "1:1 policy/structure"),
      ("[]", "1:1 policy/structure"),
      ("match: []", "1:8 policy/structure"),
      ("match: {output: '1'}", "1:8 policy/structure"),
      ("match: [{condition: 'true'}]", "1:9 policy/structure"),
      ("match: [{output: '1', rule: {match: [{output: '2'}]}}]", "1:29 policy/structure"),
      ("match: [{output: '1'}]\naggregate: [{output: '1'}]", "2:12 policy/structure"),
      ("match: [{outptu: '1', output: '1'}]", "1:10 policy/unknown-key"),
      ("match:\n- output: '1'\n- output: '2'", "2:3 policy/unreachable"),
      ("match:\n- rule: {match: [{output: '1'}]}\n- output: '2'", "2:3 policy/unreachable"),
      (
        "match:\n- condition: x > 1\n  output: '1'\n- output: name",
        "4:11 policy/incompatible-outputs"
      ),
      ("aggregate:\n- condition: 'false'\n  output: '1'", "2:14 policy/always-false"),
      (
        "aggregate: [{rule: {match: [{rule: {aggregate: [{output: '1'}]}}]}}]",
        "1:48 policy/nested-aggregate"
      ),
      (
        "variables:\n- {name: a, expression: '1'}\n- {name: a, expression: '2'}\nmatch: [{output: '1'}]",
        "3:10 policy/duplicate-variable"
      ),
      (
        "variables: [{name: á, expression: '1'}]\nmatch: [{output: '1'}]",
        "1:20 policy/variable-name"
      ),
      ("variables: [{name: a}]\nmatch: [{output: '1'}]", "1:13 policy/structure"),
      ("variables: {a: 1}\nmatch: [{output: '1'}]", "1:12 policy/structure"),
      ("match: [{condition: x + 1, output: '1'}]", "1:23 cel/wrong-type"),
      ("match: [{condition: {a: 1}, output: '1'}]", "1:21 policy/structure"),
      ("match: [{output: '1', explanation: '2'}]", "1:37 cel/wrong-type"),
    ]
  )
  func mistakes(yaml: String, expected: String) throws {
    let first = try #require(try compile(yaml).diagnostics.first)
    let place = try #require(first.place)
    #expect("\(place.start) \(first.id.rawValue)" == expected)
  }

  @Test("All mistakes are found, in the order of the file")
  func severalMistakes() throws {
    let compilation = try compile(
      """
      variables:
      - {name: a, expression: unknown}
      match:
      - condition: x ==
        output: "'one'"
      - condition: nam == 'x'
        output: "'two'"
      """
    )
    let lines = compilation.diagnostics.compactMap { $0.place?.start.line }
    #expect(lines == [2, 4, 6])
  }

  @Test("A variable used before it is declared is named with the place of its declaration")
  func forwardReference() throws {
    let compilation = try compile(
      """
      variables:
      - {name: a, expression: variables.b + 1}
      - {name: b, expression: '2'}
      match: [{output: variables.a}]
      """
    )
    let first = try #require(compilation.diagnostics.first)
    #expect(first.place?.start == Position(line: 2, column: 25))
    #expect(first.notes.first?.place?.start == Position(line: 3, column: 10))
    #expect(compilation.diagnostics.count == 1)
  }

  @Test("A result names its branch, and further expressions see the variables")
  func extras() throws {
    let policy = try policy(
      """
      title: a rule of a larger document
      variables:
      - {name: double, expression: x * 2}
      match:
      - condition: x > 10
        output: {vi: lớn, en: large}
        at: x
      - condition: variables.double > 4
        output: {vi: vừa, en: fair}
        at: variables.double
        fix: {replace: x, with: variables.double + 1}
      """,
      form: PolicyForm(hasOutputExpressions: false, extraKeys: ["at", "fix"])
    )
    var bindings = Bindings(for: environment)
    bindings["x"] = .int(3)
    let result = try #require(policy.evaluate(bindings).first)
    let branch = policy.branches[try #require(result.branch)]
    #expect(result.branch == 1)
    #expect(branch.node["output"]?["en"]?.text == "fair")
    #expect(branch.extras.keys.sorted() == ["at", "fix.replace", "fix.with"])
    let with = try #require(branch.extras["fix.with"])
    guard case .value(.int(7)) = result.evaluate(with) else {
      Issue.record("fix.with gives \(result.evaluate(with))")
      return
    }
    bindings["x"] = .int(1)
    #expect(policy.evaluate(bindings).isEmpty)
  }

  @Test("An aggregate gives every branch that holds, each with its own variables")
  func aggregate() throws {
    let policy = try policy(
      """
      aggregate:
      - condition: x > 1
        output: "'first'"
      - condition: x > 2
        rule:
          variables: [{name: n, expression: name + '!'}]
          match:
          - condition: x > 3
            output: variables.n
            explanation: "'because of ' + name"
      """
    )
    #expect(policy.outputType == .string)
    var bindings = Bindings(for: environment)
    bindings["x"] = .int(4)
    bindings["name"] = .string("a")
    let results = policy.evaluate(bindings)
    #expect(results.map(\.branch) == [0, 1])
    let explanation = try #require(policy.branches[1].explanation)
    guard case .value(.string("because of a")) = results[1].evaluate(explanation) else {
      Issue.record("the explanation differs")
      return
    }
    bindings["x"] = .int(3)
    #expect(policy.evaluate(bindings).map(\.branch) == [0])
  }

  @Test("A condition that cannot be decided stops a match, with the missing fact itself")
  func undecided() throws {
    let policy = try policy(
      """
      variables: [{name: short, expression: name.size() < 3}]
      match:
      - condition: variables.short
        output: "1"
      - output: "2"
      """
    )
    var bindings = Bindings(for: environment)
    bindings["x"] = .int(1)
    let results = policy.evaluate(bindings)
    #expect(results.count == 1)
    guard case .undecided(.unknown(let facts))? = results.first?.decision else {
      Issue.record("the condition is decided")
      return
    }
    #expect(facts.map(\.path) == ["name"])
    guard case .unknown = policy.value(bindings) else {
      Issue.record("the policy has a value")
      return
    }
  }

  @Test("An undecided branch may be passed over: it is told, and the next one has its turn")
  func passedOver() throws {
    let policy = try policy(
      """
      match:
      - condition: name == 'a'
        output: "1"
      - condition: 1 / (x - 1) > 0
        rule: {match: [{output: "2"}]}
      - output: "3"
      """
    )
    var bindings = Bindings(for: environment)
    bindings["x"] = .int(1)
    #expect(policy.evaluate(bindings).map(\.branch) == [0])
    let results = policy.evaluate(bindings, passingUndecided: true)
    #expect(results.map(\.branch) == [0, nil, 2])
    #expect(
      results.map { if case .holds = $0.decision { true } else { false } } == [false, false, true]
    )
  }

  @Test("What a form leaves to the caller is read branch by branch, beside other mistakes")
  func readBranches() throws {
    let tree = YAMLTree.read(
      SourceText(
        path: "policy.yaml",
        text: "match: [{condition: y, output: {en: a}, colour: red}, {output: {en: b}, size: 1}]"
      )
    ).tree
    var read: [String] = []
    let compilation = Policy.compile(
      node: try #require(tree.roots.first),
      in: environment,
      form: PolicyForm(hasOutputExpressions: false, plainKeys: ["colour"])
    ) { branch in
      read.append(branch.node["output"]?["en"]?.text ?? "")
      return []
    }
    #expect(read == ["a", "b"])
    #expect(compilation.diagnostics.map(\.id.rawValue) == ["cel/undeclared", "policy/unknown-key"])
  }

  @Test("A variable that fails does no harm where it is not used")
  func lazyFailure() throws {
    let policy = try policy(
      """
      variables: [{name: bad, expression: 1 / (x - 1) > 0}]
      match:
      - condition: x == 1 || variables.bad
        output: "'fine'"
      - condition: variables.bad
        output: "'bad'"
      """
    )
    var bindings = Bindings(for: environment)
    bindings["x"] = .int(1)
    #expect(policy.evaluate(bindings).map(\.branch) == [0])
  }

  @Test("Variables that build on one another nest no deeper than expressions, and are counted")
  func manyVariables() throws {
    func chained(_ count: Int, _ expression: (String) -> String) -> String {
      let variables = (1..<count).map { number in
        "  - {name: v\(number), expression: '\(expression("variables.v\(number - 1)"))'}\n"
      }
      return "variables:\n  - {name: v0, expression: '[1]'}\n" + variables.joined()
        + "match: [{output: 'variables.v\(count - 1) == variables.v\(count - 1)'}]"
    }
    #expect(try compile(chained(60) { "[\($0)]" }).policy != nil)
    let deep = try compile(chained(300) { "[\($0)]" })
    #expect(deep.policy == nil)
    #expect(deep.diagnostics.first?.id == "cel/too-large")
    #expect(try compile(chained(500) { "\($0) + [1]" }).policy != nil)
    let many = try compile(chained(5_000) { "\($0) + [1]" })
    #expect(many.diagnostics.first?.id == "policy/too-large")
  }

  @Test("Nested rules to the depth of the file are read, deeper ones refused by the reader")
  func deepNesting() throws {
    func nested(_ depth: Int) -> String {
      (0..<depth).reduce("{match: [{output: '1'}]}") { rule, _ in "{match: [{rule: \(rule)}]}" }
    }
    #expect(try compile(nested(15)).policy != nil)
    let reading = YAMLTree.read(SourceText(path: "policy.yaml", text: nested(10_000)))
    #expect(!reading.isComplete)
  }
}
