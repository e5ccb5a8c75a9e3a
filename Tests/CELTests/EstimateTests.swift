import CEL
import Diagnostics
import LocatedYAML
import Testing

@Suite("Estimates of steps")
struct EstimateTests {
  static let sizes = InputSizes([
    "submission.activities": 3...3, "submission.activities[].topics": 0...2,
    "submission.names": 2...2,
  ])

  @Test(
    "The steps of a run lie within the estimate",
    arguments: [
      ("1 + 2 == 3", 0, 0),
      ("[1, 2, 3].all(x, x > 0)", 1, 3),
      ("[1, 2, 3].map(x, x)", 3, 3),
      ("[1, 2, 3].map(x, [x, x].map(y, y))", 9, 9),
      ("[1, 2, 3].all(x, [1, 2].all(y, [5, 6].exists(z, z > x + y)))", 3, 21),
      ("submission.activities.map(a, a.kind)", 1, 3),
      ("submission.activities.all(a, a.topics.all(t, t != ''))", 1, 9),
      ("submission.activities.filter(a, a.sessions > 2).map(a, a.topics)", 1, 6),
      ("submission.names.all(k, v, v > 0)", 1, 2),
      ("submission.names.transformMap(k, v, [1, 2].map(i, i))", 6, 6),
      ("true || [1, 2].all(x, x > 0)", 0, 2),
      ("[1, 2].all(x, x > 0) && [1, 2].all(x, x > 0)", 1, 4),
      ("today == today ? [1].map(x, x) : [1, 2].map(x, x)", 0, 2),
      ("lists.range(5).map(x, x)", 5, 5),
      ("([1, 2].map(x, x) + [3].map(x, x)).map(x, x)", 8, 8),
      ("[1, 2, 3].filter(x, x > 1).map(x, x)", 1, 6),
      ("cel.bind(l, [1, 2].map(x, x), l.map(x, x))", 4, 4),
      ("[2, 0, 1].map(x, 4 / x)", 1, 3),
      ("[1 / 0, 2].map(x, [x].map(y, y)) == [] || true", 0, 4),
      ("anything.activities.map(a, a.kind)", 0, Int.max),
      ("submission.?activities.orValue([]).map(a, 1)", 0, Int.max),
      ("optional.of([1, 2]).optMap(l, l.map(x, x)).hasValue()", 0, Int.max),
    ]
  )
  func bounds(_ text: String, _ lower: Int, _ upper: Int) throws {
    let program = try IterationTests.program(text)
    let estimate = program.estimate(EstimateTests.sizes)
    #expect(estimate == StepBounds(lower, upper), "\(text)")
    let (_, steps) = program.evaluateCounting(MistakeTests.bindings)
    #expect(estimate.lower <= steps && steps <= estimate.upper, "\(text) took \(steps)")
    let blind = program.estimate()
    #expect(blind.lower <= steps && steps <= blind.upper, "\(text) took \(steps)")
  }

  @Test("A program that is sure to pass the limit of steps is refused")
  func refusal() {
    let environment = Environment(
      variables: [Variable("l", .list(.int))],
      limits: Limits(steps: 100)
    )
    let text = ExpressionText("l.map(x, [1, 2].map(y, y))")
    #expect(environment.compile(text, for: .unknown).program != nil)
    #expect(environment.compile(text, for: InputSizes(["l": 0...1000])).program != nil)
    let sure = ExpressionText("lists.range(10).map(x, lists.range(10).map(y, y))")
    #expect(
      environment.compile(sure, for: .unknown).diagnostics.map(\.id) == ["cel/too-many-steps"]
    )
  }

  @Test(
    "The limit of steps holds while tracing, at the same step, also for what is remembered",
    arguments: [
      "[1, 2, 3].all(x, [1, 2, 3].all(y, x + y > 0))",
      "[1, 2, 3].all(x, [1, 2, 3].map(y, y + 1).size() > 0)",
      "[1, 2, 3].all(x, [1, 2, 3].exists(y, y > 2))",
    ]
  )
  func tracing(_ text: String) throws {
    let text = ExpressionText(text)
    for (limit, isEnough) in [(11, false), (12, true)] {
      let environment = Environment(variables: [], limits: Limits(steps: limit))
      let program = try #require(environment.compile(text).program)
      let outcomes = [
        program.evaluate(Bindings(for: environment)), program.trace(Bindings(for: environment)).0,
      ]
      for outcome in outcomes {
        switch outcome {
        case .value: #expect(isEnough)
        case .failure(let error): #expect(!isEnough && error.situation == .tooManySteps(limit: 11))
        case .unknown: Issue.record("nothing is missing")
        }
      }
    }
  }
}
