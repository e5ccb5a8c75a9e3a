import CEL
import Diagnostics
import LocatedYAML
import Testing

@Suite("Failures inside comprehensions")
struct IterationTests {
  static func program(_ text: String) throws -> Program {
    try #require(MistakeTests.environment.compile(ExpressionText(text)).program)
  }

  static func spoken(_ iterations: [Iteration]) -> [String] {
    iterations.map { iteration in
      let line = iteration.place.map { " line \($0.start.line)" } ?? ""
      return iteration.wording.en + line
    }
  }

  @Test(
    "A failure says at which element it came, the outermost first",
    arguments: [
      (
        "submission.activities.all(a, 10 / (a.sessions - 3) != 0)",
        ["at element 2 of submission.activities (index 1) line 4"]
      ),
      (
        "submission.activities.all(a, a.topics.all(t, int(t) > 0))",
        [
          "at element 3 of submission.activities (index 2) line 5",
          "at element 2 of a.topics (index 1) line 5",
        ]
      ),
      (
        "submission.names.exists(k, v, 1 / (v - 2) == 0)",
        ["at the key “y” of submission.names line 6"]
      ),
      ("[1,\n  0].map(n, 6 / n)", ["at element 2 of [1, 0] (index 1)"]),
      ("[3, 1, 0].filter(n, 6 / n > 1)", ["at element 3 of [3, 1, 0] (index 2)"]),
      ("[3, 0].exists_one(n, 6 / n > 1)", ["at element 2 of [3, 0] (index 1)"]),
      ("[3, 0].map(n, 6 / n > 1, n)", ["at element 2 of [3, 0] (index 1)"]),
      ("{'a': 1, 'b': 0}.transformMap(k, v, 6 / v)", ["at the key “b” of {'a': 1, 'b': 0}"]),
      ("[1, 2].transformMapEntry(i, v, {1: v})", ["at element 2 of [1, 2] (index 1)"]),
      ("6 / (submission.activities.size() - 3)", []),
    ]
  )
  func failures(_ text: String, _ expected: [String]) throws {
    let outcome = try IterationTests.program(text).evaluate(MistakeTests.bindings)
    guard case .failure(let error) = outcome else {
      Issue.record("\(text) gave \(outcome)")
      return
    }
    #expect(IterationTests.spoken(error.iterations) == expected)
    #expect(error.diagnostic.notes.map(\.message) == error.iterations.map(\.wording))
  }

  @Test("Traced values say in which turns they were computed, and failures with them")
  func traces() throws {
    let text = "[[1, 2], [3, 0]].all(row, row.exists(n, 6 / n < 0))"
    let program = try IterationTests.program(text)
    for _ in 0..<2 {
      let (_, traced) = program.trace(MistakeTests.bindings)
      let divisions = traced.filter { $0.range == 40..<45 }
      #expect(
        divisions.map { IterationTests.spoken($0.iterations).joined(separator: ", ") } == [
          "at element 1 of [[1, 2], [3, 0]] (index 0), at element 1 of row (index 0)",
          "at element 1 of [[1, 2], [3, 0]] (index 0), at element 2 of row (index 1)",
        ]
      )
      #expect(traced.last?.iterations == [])
    }
    let outcome = try IterationTests.program("[1, 2].map(n, n > 1, 1 / (n - 2))")
      .trace(MistakeTests.bindings)
    let failed = outcome.1.filter { if case .failure = $0.outcome { true } else { false } }
    #expect(
      failed.map { IterationTests.spoken($0.iterations) } == [
        ["at element 2 of [1, 2] (index 1)"], [],
      ]
    )
  }
}
