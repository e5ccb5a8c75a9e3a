import Diagnostics
import Model
import Testing

@testable import RulePacks

@Suite("Reading rules")
struct RuleReaderTests {
  @Test("Rules without mistakes are read, sorted by name")
  func good() {
    let (rules, found) = RuleText.read(
      ("rules/duty/meetings.yaml", RuleText.duty),
      ("rules/document/late.yaml", RuleText.finding)
    )
    #expect(found.map(RuleText.line).isEmpty, "\(found.map(RuleText.line))")
    #expect(rules.map(\.id.rawValue) == ["document/late", "duty/meetings"])
    #expect(rules.map(\.severity) == [.warning, .error])
    #expect(rules.map(\.bearers) == [[], [.unit]])
    #expect(rules.last?.parameters.map(\.name) == ["least", "deadline"])
  }

  @Test("A rule stands where its name says")
  func misplaced() {
    let (_, found) = RuleText.read(("rules/duty/late.yaml", RuleText.finding))
    #expect(found.map(RuleText.line) == ["3:5 rule/misplaced “document/late”"])
    #expect(found.first?.wording.what.en.contains("duty/late") == true)
  }

  @Test("A second rule of one name is left out, with the place of the first")
  func duplicate() {
    let (rules, found) = RuleText.read(
      ("a/document/late.yaml", RuleText.finding),
      ("b/document/late.yaml", RuleText.finding)
    )
    #expect(rules.count == 1)
    #expect(found.map(RuleText.line) == ["3:5 rule/duplicate “document/late”"])
    #expect(found.first?.place?.source.path == "b/document/late.yaml")
    #expect(found.first?.notes.first?.place?.source.path == "a/document/late.yaml")
  }

  @Test(
    "Mistakes of a duty rule are told at their place",
    arguments: [
      Change("severity: error", "severity: error\nabout: plan", "8:8 rule/about-of-duty “plan”"),
      Change("type: int", "type: integer", "9:17 schema/not-allowed-value “integer”"),
      Change("as: a", "as: a\n  at: a.ended", "14:3 rule/ignored-key “at”"),
      Change("as: a", "as: a\n  deadline: params.deadline", "14:3 rule/ignored-key “deadline”"),
      Change("  atLeast: params.least\n", "", "12:3 rule/missing-key “count”"),
      Change("params.least", "params.lest", "15:12 cel/undeclared “params.lest”"),
      Change(
        "submission.activities",
        "submission.report",
        "12:10 rule/not-a-list “submission.report”"
      ),
      Change("a.kind == 'meeting'", "a.kind", "14:12 cel/wrong-type “kind”"),
      Change(
        "{params.least} buổi",
        "{params.least buổi",
        "17:23 rule/unclosed-brace “{params.least buổi”"
      ),
      Change("violated: {vi", "violatd: {vi", "17:3 schema/not-allowed-value “violatd”"),
      Change("fail: [{name: b}]", "", "18:1 schema/missing-key “examples”"),
      Change(
        "count: submission",
        "holds: 'true'\n  count: submission",
        "11:1 schema/several-forms “measure”"
      ),
      Change(
        "measure:\n  count: submission.activities\n  as: a\n  where: a.kind == 'meeting'\n  atLeast: params.least",
        "measure: {done: submission.report, at: submission.report.sent, deadline: params.dedline}",
        "11:74 rule/no-such-deadline “params.dedline”"
      ),
      Change(
        "measure:\n  count: submission.activities\n  as: a\n  where: a.kind == 'meeting'\n  atLeast: params.least",
        "measure: {done: submission.report, distinctBy: submission.report}",
        "11:1 schema/missing-key “measure”"
      ),
    ]
  )
  func duty(change: Change) throws {
    let text = try change.applied(to: RuleText.duty)
    let (_, found) = RuleText.read(("rules/duty/meetings.yaml", text))
    #expect(found.map(RuleText.line) == change.expected)
  }

  @Test(
    "Keys that a measure ignores or lacks are told",
    arguments: [
      (
        "{cover: submission.activities, as: a, member: a.place, of: [x], atLeast: 1}",
        ["1:65 rule/ignored-key “atLeast”"]
      ),
      (
        "{done: submission.report, as: a, min: 1}",
        ["1:27 rule/ignored-key “as”", "1:34 rule/ignored-key “min”"]
      ),
      (
        "{maintain: submission.activities, as: i, credit: ratio}",
        ["1:42 rule/ignored-key “credit”"]
      ),
      (
        "{maintain: submission.activities, as: i, within: period}",
        ["1:42 rule/ignored-key “within”"]
      ),
      ("{amount: submission.activities.size()}", ["1:2 rule/missing-key “amount”"]),
      (
        "{amount: submission.activities.size(), max: 1, where: 'true'}",
        ["1:48 rule/ignored-key “where”"]
      ),
      ("{holds: 'true', atLeast: 1}", ["1:17 rule/ignored-key “atLeast”"]),
      (
        "{holds: 'true', done: submission.report}",
        ["1:1 rule/measure-kind “{holds: 'true', done: submission.report}”"]
      ),
      ("{as: a}", ["1:1 rule/measure-kind “{as: a}”"]),
      ("{amount: submission.activities.size(), min: 1, credit: proportional}", []),
    ]
  )
  func measureKeys(text: String, expected: [String]) throws {
    var compiler = MeasureCompiler(environment: Facts.unit, deadlines: [])
    _ = compiler.compile(try RuleText.root(text))
    #expect(compiler.found.map(RuleText.line) == expected)
    for diagnostic in compiler.found { #expect(diagnostic.wording.remedy != nil) }
  }

  @Test(
    "Both names of credit in proportion mean the same for every measure",
    arguments: ["proportional", "ratio"]
  )
  func credit(name: String) throws {
    for measure in [
      "amount: submission.activities.size(), min: 2", "count: submission.activities, atLeast: 2",
    ] {
      var compiler = MeasureCompiler(environment: Facts.unit, deadlines: [])
      let compiled = compiler.compile(try RuleText.root("{\(measure), credit: \(name)}"))
      switch compiled?.kind {
      case .amount(let amount): #expect(amount.credit == .proportional)
      case .count(_, atLeast: _, credit: let credit): #expect(credit == .proportional)
      default: Issue.record("\(measure) is not read")
      }
    }
  }

  @Test(
    "Mistakes of a finding rule are told at their place",
    arguments: [
      Change("activity.place}", "activity.plce}", "10:40 cel/no-such-field “plce”"),
      Change(
        "submission.activities",
        "submission.report",
        "8:15 rule/not-a-list “submission.report”"
      ),
      Change(
        "at: activity.ended",
        "at: activity.ended + duration('1h')",
        "14:9 rule/not-a-path “activity.ended + duration('1h')”"
      ),
      Change("at: activity.ended", "at: activity.endd", "14:18 cel/no-such-field “endd”"),
      Change("with: asOf}", "with: asof}", "15:42 cel/undeclared “asof”"),
      Change("{replace: activity.ended,", "{replace: '1',", "15:20 rule/not-a-path “'1'”"),
      Change("at: activity.ended", "also: activity.endd", "14:20 cel/no-such-field “endd”"),
      Change(
        "at: activity.ended",
        "also: asOf + days(1)",
        "14:11 rule/not-a-path “asOf + days(1)”"
      ),
      Change(
        "as: activity}",
        "as: activity, key: activity.id}",
        "8:57 rule/key-without-round “activity.id”"
      ),
      Change("scope: {", "about: round\nscope: {", "8:8 rule/round-without-key “round”"),
      Change("scope: {", "about: rounds\nscope: {", "8:8 schema/not-allowed-value “rounds”"),
      Change("scope: {", "about: plan\nscope: {", "9:15 cel/undeclared “submission”"),
      Change("severity: warning", "severity: grave", "7:11 schema/not-allowed-value “grave”"),
      Change(
        "en: Correct the day",
        "en: 'Correct {variables.place}'",
        "16:38 cel/undeclared “variables”"
      ),
    ]
  )
  func finding(change: Change) throws {
    let text = try change.applied(to: RuleText.finding)
    let (_, found) = RuleText.read(("rules/document/late.yaml", text))
    #expect(found.map(RuleText.line) == change.expected)
  }

  @Test("All mistakes of a rule are told at once: of conditions, sentences and paths")
  func several() throws {
    var text = RuleText.finding
    for (from, to) in [
      ("> asOf", "> asof"), ("Ngày {activity.ended}", "Ngày {activity.endd}"),
      ("at: activity.ended", "at: activity.ened"),
    ] { text = try Change(from, to).applied(to: text) }
    let (rules, found) = RuleText.read(("rules/document/late.yaml", text))
    #expect(rules.isEmpty)
    #expect(found.compactMap { $0.place?.start.line } == [12, 13, 14])
  }

  @Test(
    "A wrong name in a condition has its place in every style of text",
    arguments: [
      ("activity.ended > asof", "12:33 cel/undeclared “asof”"),
      ("'activity.place == ''x'' && asof == asOf'", "12:44 cel/undeclared “asof”"),
      (#""activity.place == \"x\" && asof == asOf""#, "12:44 cel/undeclared “asof”"),
      (#""\u0061ctivity.place == 'x' && asof == asOf""#, "12:47 cel/undeclared “asof”"),
      ("|\n      activity.place == 'x'\n      && asof == asOf", "14:10 cel/undeclared “asof”"),
      (">-\n      activity.place == 'x'\n      && asof == asOf", "14:10 cel/undeclared “asof”"),
    ]
  )
  func places(condition: String, expected: String) throws {
    let change = Change("activity.ended > asOf", condition)
    let (_, found) = RuleText.read(
      ("rules/document/late.yaml", try change.applied(to: RuleText.finding))
    )
    #expect(found.map(RuleText.line) == [expected])
  }
}
