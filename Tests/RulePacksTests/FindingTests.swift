import CEL
import CivilTime
import Diagnostics
import LocatedYAML
import Model
import Testing

@testable import RulePacks

@Suite("Rules that find defects")
struct FindingTests {
  private let environment = Environment(
    variables: [Variable("submission", .object("Submission")), Variable("limit", .int)],
    objects: [
      ObjectType(
        name: "Submission",
        fields: [
          .init(name: "n", type: .int), .init(name: "zero", type: .int),
          .init(name: "absent", type: .int), .init(name: "any", type: .dyn),
          .init(name: "items", type: .list(.object("Item"))),
        ]
      ),
      ObjectType(
        name: "Item",
        fields: [.init(name: "kind", type: .string), .init(name: "n", type: .int)]
      ),
    ]
  )

  /// What a rule's body finds in a submission: each place with its severity and sentence.
  private func run(_ body: String, on submission: String, limit: Int64? = 2) throws
    -> (found: [String], failures: [String])
  {
    var compiler = FindingCompiler()
    let finding = compiler.compile(
      try RuleText.root(body),
      id: "document/test",
      severity: .warning,
      because: Localized("why"),
      in: environment
    )
    #expect(compiler.found.map(RuleText.line).isEmpty)
    let root = try RuleText.root(submission)
    var facts: [(name: String, value: Value)] = [("submission", .node(root, .object("Submission")))]
    if let limit { facts.append(("limit", .int(limit))) }
    let outcome = try #require(finding).run(facts: facts, root: root)
    return (
      outcome.diagnostics.map { found in
        let place = found.place.map { "\($0.start)" } ?? ""
        let fix = found.fix.map { " → \($0.replacement)" } ?? ""
        return "\(place) \(found.severity.rawValue): \(found.wording.what.en)\(fix)"
      },
      outcome.failures.map(\.id.rawValue)
    )
  }

  private static let matching = """
    match:
      - condition: submission.n > limit
        output: {vi: lớn, en: "large {submission.n}"}
        at: submission.n
        severity: error
      - condition: submission.n > 0
        output: {vi: nhỏ, en: small}
        fix: {replace: submission.n, with: submission.n + 1}
    """

  @Test(
    "The first branch that holds is told; one that is unknown or fails has no say",
    arguments: [
      ("{n: 3}", 2, ["1:5 error: large 3"], []),
      ("{n: 1}", 2, ["1:1 warning: small → 2"], []),
      ("{n: 0}", 2, [], []),
      ("{n: 1}", nil, ["1:1 warning: small → 2"], []),
      ("{any: 1}", 2, [], []),
      ("{n: a}", 2, [], []),
    ] as [(String, Int64?, [String], [String])]
  )
  func match(submission: String, limit: Int64?, found: [String], failures: [String]) throws {
    let outcome = try run(Self.matching, on: submission, limit: limit)
    #expect(outcome.found == found)
    #expect(outcome.failures == failures)
  }

  @Test("A condition that fails is told, and the next branch has its turn")
  func failing() throws {
    let body = """
      match:
        - {condition: 1 / submission.zero > 0, output: {vi: a, en: a}}
        - {condition: submission.n > 0, output: {vi: b, en: b}}
      """
    let outcome = try run(body, on: "{n: 1, zero: 0}")
    #expect(outcome.found == ["1:1 warning: b"])
    #expect(outcome.failures == ["cel/division-by-zero"])
  }

  @Test("An aggregate tells all branches that hold, past those that cannot be decided")
  func aggregate() throws {
    let body = """
      variables: [{name: half, expression: 1 / submission.zero}]
      aggregate:
        - {condition: submission.n > 0, output: {vi: a, en: a}}
        - {condition: variables.half > 0, output: {vi: b, en: b}}
        - {condition: variables.half > 1, output: {vi: b, en: b}}
        - {condition: submission.absent > 0, output: {vi: c, en: c}}
        - {output: {vi: d, en: d}}
      """
    let outcome = try run(body, on: "{n: 1, zero: 0}")
    #expect(outcome.found == ["1:1 warning: a", "1:1 warning: d"])
    #expect(outcome.failures.count == 1, "one variable fails once: \(outcome.failures)")
  }

  @Test("A nested rule has variables of its own; each element of the scope is judged apart")
  func nested() throws {
    let body = """
      scope: {each: submission.items, as: item}
      match:
        - condition: item.kind == 'a'
          rule:
            variables: [{name: double, expression: item.n * 2}]
            match:
              - condition: variables.double > limit
                output: {vi: x, en: "double is {variables.double}"}
                at: item.n
        - output: {vi: khác, en: "other {item.kind}"}
          explanation: {vi: vì, en: "because"}
      """
    let outcome = try run(body, on: "{items: [{kind: a, n: 2}, {kind: a, n: 1}, {kind: b}]}")
    #expect(outcome.found == ["1:23 warning: double is 4", "1:44 warning: other b"])
    #expect(outcome.failures.isEmpty)
  }

  @Test("A list that is missing gives nothing; one that fails is told")
  func scope() throws {
    let body = "{scope: {each: submission.items, as: i}, match: [{output: {vi: a, en: a}}]}"
    #expect(try run(body, on: "{}") == ([], []))
    #expect(try run(body, on: "{items: []}") == ([], []))
    #expect(try run(body, on: "{items: [{n: 1}, {n: x}]}").found.count == 2)
    let failing = body.replacing("submission.items", with: "'[1 / submission.n]'")
    #expect(try run(failing, on: "{n: 0}") == ([], ["cel/division-by-zero"]))
  }

  @Test(
    "Branches that can say nothing are refused with their place",
    arguments: [
      ("match:\n- output: {vi: a, en: a}\n- output: {vi: b, en: b}", "2:3 policy/unreachable"),
      ("match: [{condition: 'false', output: {vi: a, en: a}}]", "1:21 policy/always-false"),
      ("match: [{output: {vi: a, en: a}, colour: red}]", "1:34 policy/unknown-key"),
      (
        "variables: [{name: a, expression: '1'}, {name: a, expression: '2'}]\n"
          + "match: [{output: {vi: a, en: a}}]", "1:48 policy/duplicate-variable"
      ),
    ]
  )
  func refused(body: String, expected: String) throws {
    var compiler = FindingCompiler()
    let finding = compiler.compile(
      try RuleText.root(body),
      id: "document/test",
      severity: .error,
      because: Localized("why"),
      in: environment
    )
    #expect(finding == nil)
    let first = try #require(compiler.found.first)
    #expect(first.place.map { "\($0.start) \(first.id.rawValue)" } == expected)
  }
}
