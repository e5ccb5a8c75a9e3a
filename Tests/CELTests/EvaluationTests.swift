import CEL
import CivilTime
import Diagnostics
import LocatedYAML
import Testing

@Suite("Expressions over a located tree")
struct EvaluationTests {
  static let activity = ObjectType(
    name: "Activity",
    fields: [
      .init(name: "kind", type: .string), .init(name: "ended", type: .date),
      .init(name: "place", type: .string), .init(name: "sessions", type: .int),
      .init(name: "topics", type: .list(.string)),
    ]
  )
  static let report = ObjectType(
    name: "Report",
    fields: [
      .init(name: "received", type: .date), .init(name: "sent", type: .timestamp),
      .init(name: "number", type: .string),
    ]
  )
  static let submission = ObjectType(
    name: "Submission",
    fields: [
      .init(name: "report", type: .object("Report")),
      .init(name: "activities", type: .list(.object("Activity"))),
      .init(name: "names", type: .map(.string, .int)),
    ]
  )
  static let data = """
    report:
      received: 2019-10-29
      sent: 2019-10-29T08:00:00+07:00
    activities:
      - {kind: class, ended: 2019-03-05, place: rach-gia, sessions: 2, topics: [a, b]}
      - {kind: training, ended: 2019-09-31, place: hà-tiên, sessions: 3, topics: []}
      - {kind: class, place: rach-gia, sessions: many}
    names: {x: 1, y: 2}
    """

  static func run(_ text: String) -> String {
    let environment = Environment(
      variables: [Variable("s", .object("Submission")), Variable("d", .dyn)],
      objects: [activity, report, submission]
    )
    let compilation = environment.compile(ExpressionText(text))
    guard let program = compilation.program else {
      return compilation.diagnostics.map { diagnostic in
        let start = diagnostic.place?.range.start ?? -1
        let end = diagnostic.place?.range.end ?? -1
        return "\(diagnostic.id.rawValue)@\(start)-\(end)"
      }.joined(separator: " ")
    }
    let tree = YAMLTree.read(SourceText(path: "s.yaml", text: data)).tree
    var bindings = Bindings(for: environment)
    bindings["s"] = .node(tree.roots[0], .object("Submission"))
    bindings["d"] = .node(tree.roots[0], .dyn)
    let (traced, trace) = program.trace(bindings)
    let outcome = said(program.evaluate(bindings))
    #expect(said(traced) == outcome, "\(text) with a trace")
    #expect(trace.last.map { said($0.outcome) } ?? outcome == outcome, "\(text) at the trace's end")
    return outcome
  }

  private static func said(_ outcome: Outcome) -> String {
    switch outcome {
    case .value(let value): return "\(value)"
    case .unknown(let facts): return "? " + facts.map(\.path).joined(separator: " ")
    case .failure(let error):
      let start = error.place?.range.start ?? -1
      return "\(error.diagnostic.id.rawValue)@\(start)"
    }
  }

  // A trace takes no short cut, and `run` compares with it.
  @Test(
    "Short cuts give what the long way gives, missing facts and failures too",
    arguments: [
      "s.?report.?number.orValue('none')", "s.?report.?received.orValue(date('2020-01-01'))",
      "s.?report.orValue(s.report)", "s.?report.?number.or(s.?report.?number)",
      "s.activities.map(a, a.?place.orValue(''))", "s.activities.map(a, a.?sessions.orValue(0))",
      "s.activities.map(a, a.?ended.orValue(a.ended))", "s.?names.?z.orValue(3)",
      "d.?report.?number.orValue('none')", "d.?report.?received.?deeper.orValue(1)",
      "s.activities[0].?topics.orValue([])", "d.?nothing.?at.?all.orValue(s.report.number)",
      "s.activities.filter(a, foldText(a.place) == foldText('RẠCH-GIÁ')).size()",
      "s.activities.exists(a, foldText(s.report.number).contains(a.kind))",
      "s.activities.map(a, foldText(a.place)) + s.activities.map(a, foldText(a.place))",
      "s.activities.exists(a, sameNumber(a.place, 'RACH GIA') && a.kind.startsWith('cl'))",
      "s.activities.filter(a, date('2019-13-01') > a.ended).size()",
      "s.activities.exists(a, foldText(a.?place.orValue('x')).endsWith('gia'))",
      "having(s, 'ended').size() + having(s, 'ended').size() + having(d, 'ended').size()",
      "having(s, 'ended')[0].ended + days(1)", "s.activities.map(a, having(a, 'topics').size())",
      "secrets(s.report.received) + secrets(s.activities[0].place)",
      "[1, 2].exists(i, s.report.received.getFullYear() == 2018 + i)",
    ]
  )
  func shortCuts(text: String) {
    #expect(Self.run(text) == Self.run(text))
  }

  @Test(
    "Values",
    arguments: [
      ("1 + 2 * 3", "int(7)"),
      ("s.report.received < date('2019-10-30')", "bool(true)"),
      ("s.report.sent < timestamp('2019-10-29T01:00:01Z')", "bool(true)"),
      ("s.activities.size() == 3", "bool(true)"),
      ("s.activities.filter(a, a.kind == 'class').size()", "int(2)"),
      ("s.activities.map(a, a.place)[1] == 'hà-tiên'", "bool(true)"),
      (
        "s.activities.all(a, a.ended < date('2019-12-01'))",
        "? activities[1].ended activities[2].ended"
      ),
      ("s.activities.exists(a, a.ended < date('2019-12-01'))", "bool(true)"),
      ("s.activities.map(a, a.sessions)", "? activities[2].sessions"),
      ("has(s.report.number) || s.report.received == date('2019-10-29')", "bool(true)"),
      ("has(s.report.number)", "bool(false)"),
      ("s.report.number == 'x' && false", "bool(false)"),
      ("s.report.number == 'x' || 1 / 0 > 2", "? report.number"),
      ("s.report.?number.orValue('none')", "string(\"none\")"),
      ("s.activities[0].topics.exists(t, t == 'b')", "bool(true)"),
      ("'a' in s.activities[0].topics", "bool(true)"),
      ("s.names.x + s.names['y']", "int(3)"),
      ("s.names.z", "cel/no-such-key@0"),
      ("d.names.x + 1", "int(2)"),
      ("d.report.received", "string(\"2019-10-29\")"),
      ("s.activities[5].kind", "cel/index-out-of-range@0"),
      ("s.report.recieved", "cel/no-such-field@9-17"),
      ("s.repot.received < 3 && foo", "cel/no-such-field@2-7 cel/undeclared@24-27"),
      ("1 + 1u", "cel/no-overload@2-3"),
      ("'x'.matches('(')", "cel/bad-pattern@0-16"),
      ("s.activities.map(a, a.topics.?t)", "cel/not-selectable@30-31"),
      ("cel.bind(x, 1 / 0, true || x > 1)", "bool(true)"),
      ("s.activities.filter(a, a.kind == 'class').map(a, a.place)[0]", "string(\"rach-gia\")"),
      ("s.activities.filter(a, a.sessions > 2).map(a, a.place).size()", "? activities[2].sessions"),
      ("s.activities.filter(a, a.sessions > 2).exists(a, true)", "? activities[2].sessions"),
      (
        "s.activities.filter(a, true).filter(a, a.kind == 'class').all(a, a.place != '')",
        "bool(true)"
      ),
      (
        "s.activities.filter(a, 1 / (a.topics.size() - 2) > 0).exists(a, true)",
        "cel/division-by-zero@23"
      ),
      ("s.activities.filter(a, has(a.ended)).map(i, a, i).size()", "cel/undeclared@44-45"),
      ("s.activities.filter(a, has(a.ended)).transformList(i, a, i)[1]", "int(1)"),
      ("s.activities[0].topics.filter(t, t != 'a').map(t, t + t)[0]", "string(\"bb\")"),
      ("d.activities.filter(a, a.kind == 'class').map(a, a.place)[1]", "string(\"rach-gia\")"),
      ("s.names.filter(k, k == 'y').map(k, s.names[k])[0]", "int(2)"),
      ("[s, s].filter(x, true).map(x, x.names.x)[1]", "int(1)"),
      (
        "s.activities.all(a, s.activities.map(b, b.place).exists(p, p == a.place))", "bool(true)"
      ),
      ("s.activities.map(a, s.activities.filter(b, b.kind == 'class').size())[2]", "int(2)"),
      (
        "s.activities.map(a, s.activities.map(b, b.sessions).size())[2]", "? activities[2].sessions"
      ),
      ("[2, 0].exists(x, x == 2 || [1, 0].map(y, 1 / y) == [])", "bool(true)"),
      ("[0, 2].map(x, [1, 0].exists(y, 1 / y > 5) || x == 2)", "cel/division-by-zero@31"),
      ("[1, 2].map(x, [3, 4].map(y, [5, 6].map(z, z + y)[0]))[1][1]", "int(9)"),
      ("[1, 2].map(x, [3, 4].map(y, [5, 6].map(z, z + x)[0]))[1][1]", "int(7)"),
      ("cel.bind(n, 2, [1, 2].map(x, [3, 4].map(y, y * n)[0]))[1]", "int(6)"),
      ("[1, 2].map(x, cel.bind(n, x, [3, 4].map(y, y * n)[0]))[1]", "int(6)"),
      ("s.names.filter(k, k != 'y') == ['x']", "bool(true)"),
      ("[1, 2, 3].transformMap(i, v, v * 2)[1]", "int(4)"),
      ("1 in [1u, 2.0] && 2 in [1u, 2.0]", "bool(true)"),
    ]
  )
  func values(_ text: String, _ expected: String) {
    #expect(EvaluationTests.run(text) == expected, "\(text)")
  }

  @Test("A hundred thousand parentheses are a diagnostic")
  func parentheses() {
    let text = String(repeating: "(", count: 100_000) + "1" + String(repeating: ")", count: 100_000)
    #expect(EvaluationTests.run(text).hasPrefix("cel/too-large"))
    let nested = String(repeating: "(", count: 32) + "1" + String(repeating: ")", count: 32)
    #expect(EvaluationTests.run(nested) == "int(1)")
  }
}
