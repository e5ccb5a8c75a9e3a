import Diagnostics
import Testing

@testable import CEL

@Suite("Bounds of expressions")
struct BoundsTests {
  /// What compiling and running `text` under `limits` comes to: `ok` or an identifier; checked and
  /// unchecked, traced and not, which must be one.
  static func outcome(_ text: String, _ limits: Limits = .standard) -> String {
    let environment = Environment(variables: [], limits: limits)
    let compilations = [
      environment.compile(ExpressionText(text)),
      environment.compileUnchecked(ExpressionText(text)),
    ]
    let found = Set(compilations.flatMap { outcomes(of: $0, environment) })
    return found.sorted().joined(separator: " or ")
  }

  private static func outcomes(of compilation: Compilation, _ environment: Environment)
    -> [String]
  {
    guard let program = compilation.program else {
      return [compilation.diagnostics.first?.id.rawValue ?? "nothing"]
    }
    _ = program.estimate()
    let bindings = Bindings(for: environment)
    return [program.evaluate(bindings), program.trace(bindings).0].map { outcome in
      switch outcome {
      case .value: "ok"
      case .unknown: "unknown"
      case .failure(let error): error.diagnostic.id.rawValue
      }
    }
  }

  /// `cel.bind` in `cel.bind`: `v1` made from `v0` and so on, the last of them in `body`.
  static func binds(_ count: Int, _ first: String, _ next: (String) -> String, _ body: String)
    -> String
  {
    let openings = (1...count).map { "cel.bind(v\($0), \(next("v\($0 - 1)")), " }.joined()
    let closings = String(repeating: ")", count: count + 1)
    return "cel.bind(v0, \(first), \(openings)\(body)\(closings)"
  }

  static func nested(_ open: String, _ inner: String, _ close: String, _ depth: Int) -> String {
    String(repeating: open, count: depth) + inner + String(repeating: close, count: depth)
  }

  @Test(
    "Thirty-two levels of everything work, a hundred thousand are a diagnostic",
    arguments: [
      ("(", "1", ")"), ("[", "1", "]"), ("{1: ", "1", "}"), ("!", "true", ""),
      ("-", "1", ""), ("size([", "1", "])"), ("", "1", " + 1"), ("true ? 1 : ", "2", ""),
      ("dyn(", "{}", ").a"), ("dyn([", "0", "])[0]"), ("[1].all(x, ", "true", ")"),
      ("cel.bind(x, 1, ", "x", ")"), ("", "dyn({})", ".a"), ("", "dyn([[]])", "[0]"),
      ("", "'a'", ".trim()"), ("(true ? ", "1", " : 2)"), ("(", "true", " ? true : false)"),
      ("!(", "true", ")"), ("-(", "1", ")"), ("(1 + ", "1", ")"), ("(true && ", "true", ")"),
      ("[1].exists(x, ", "true", ")"), ("[1].exists_one(x, ", "true", ")"),
      ("[1].map(x, ", "1", ")"), ("[1].filter(x, [", "true", "].size() > 0)"),
      ("", "[1]", ".map(x, x)"), ("", "[1]", ".filter(x, true)"),
      ("[1].transformList(i, x, ", "1", ")"), ("{1: 1}.transformMap(k, v, ", "1", ")"),
      ("optional.of(", "1", ")"), ("[?optional.of(", "1", ")]"), ("{?1: optional.of(", "1", ")}"),
      ("optional.of(1).optMap(x, ", "1", ")"),
      ("optional.of(1).optFlatMap(x, ", "optional.of(1)", ")"),
      ("", "dyn({})", ".?a"), ("", "dyn([])", "[?0]"), ("[1].sortBy(x, ", "[1]", ".size())"),
    ]
  )
  func nesting(_ open: String, _ inner: String, _ close: String) {
    let few = BoundsTests.outcome(BoundsTests.nested(open, inner, close, 32))
    #expect(["ok", "cel/no-such-key", "cel/index-out-of-range"].contains(few), "\(few)")
    let deep = BoundsTests.nested(open, inner, close, 100_000)
    let limits = Limits(codePoints: 10_000_000, nodes: 10_000_000)
    #expect(BoundsTests.outcome(deep, limits) == "cel/too-large")
    #expect(BoundsTests.outcome(deep) == "cel/too-large")
  }

  @Test("Each limit is named when it is passed")
  func limits() {
    #expect(BoundsTests.outcome("1 + 1", Limits(codePoints: 4)) == "cel/too-large")
    #expect(BoundsTests.outcome("[1, 2, 3]", Limits(nodes: 3)) == "cel/too-large")
    let loops = "[1, 2, 3].all(x, [1, 2, 3].all(y, [1, 2, 3].exists(z, z == 3)))"
    #expect(BoundsTests.outcome(loops) == "ok")
    #expect(BoundsTests.outcome(loops, Limits(steps: 20)) == "cel/too-many-steps")
    #expect(BoundsTests.outcome("true || \(loops)", Limits(steps: 20)) == "ok")
    #expect(BoundsTests.outcome("\(loops) || true", Limits(steps: 20)) == "cel/too-many-steps")
  }

  @Test("Values nest no deeper than expressions, however they are named and used again")
  func levelsOfValues() {
    func nested(_ depth: Int) -> (String) -> String {
      { BoundsTests.nested("[", $0, "]", depth) }
    }
    #expect(BoundsTests.outcome(BoundsTests.binds(20, "[1]", nested(10), "v20 == v20")) == "ok")
    for text in [
      BoundsTests.binds(100, "[1]", nested(100), "v100 == v100"),
      BoundsTests.binds(100, "1", { "{'a': [\($0), optional.of(\($0))]}" }, "v100.size() > 0"),
      "[1]" + String(repeating: ".map(x, [[[x]]])", count: 100) + " == [dyn(1)]",
    ] { #expect(BoundsTests.outcome(text) == "cel/too-large") }
  }

  @Test(
    "Looking at more than the limit is a failure that nothing absorbs, also where parts are shared",
    arguments: [
      "v60 == v60", "v60 in [v60]", "[v60, v60].distinct().size() == 1", "sets.contains(v60, v60)",
      "json.encode(v60) == ''", "v60.flatten().size() == 1", "true || v60 == v60",
      "lists.range(200).all(x, lists.range(200).all(y, [x, y, x] == [x, y, x]))",
      "cel.bind(l, lists.range(1000), l.all(x, x in l))",
      "cel.bind(t, lists.range(1000).map(i, 'abc').join(), lists.range(1000).all(i, t.size() > 0))",
      "cel.bind(t, lists.range(1000).map(i, 'abc').join(), lists.range(99).all(i, t == t + ''))",
      "cel.bind(t, lists.range(1000).map(i, 'abc').join(), lists.range(99).all(i, t.matches('c$')))",
    ]
  )
  func work(_ body: String) {
    let shared = BoundsTests.binds(
      60,
      "[dyn(1)]",
      { "[dyn(\($0)), dyn(\($0))]" },
      "(\(body)) || true"
    )
    let outcome = BoundsTests.outcome(shared, Limits(work: 100_000))
    let isAbsorbed = body.hasPrefix("true")
    #expect(outcome == (isAbsorbed ? "ok" : "cel/too-much-work"), "\(body)")
  }

  @Test(
    "Texts that double stop at what an operation may make",
    arguments: ["'aa'", "b'aa'", "[1]"]
  )
  func doubling(_ first: String) {
    let text = BoundsTests.binds(60, first, { "\($0) + \($0)" }, "v60.size() > 0")
    #expect(BoundsTests.outcome(text, Limits(steps: 10_000)) == "cel/too-many-steps")
  }

  @Test("A trace keeps no more values than its limit, and runs on")
  func traceLimit() throws {
    let environment = Environment(variables: [], limits: Limits(tracedValues: 5))
    let text = ExpressionText("lists.range(100).map(x, x + 1).size() == 100")
    let (outcome, trace) = try #require(environment.compile(text).program)
      .trace(Bindings(for: environment))
    #expect(trace.count == 5)
    guard case .value(.bool(true)) = outcome else {
      Issue.record("\(outcome)")
      return
    }
  }

  @Test(
    "A hostile pattern over a long text takes linear time, whether it is constant or not",
    arguments: [
      ("(a+)+$", "true"), ("(a+)+b$", "false"), ("(a|aa)+$", "true"), ("(.*a){9}b", "false"),
    ]
  )
  func hostilePattern(_ pattern: String, _ expected: String) throws {
    let environment = Environment(variables: [Variable("t", .string), Variable("p", .string)])
    var bindings = Bindings(for: environment)
    bindings["t"] = .string(String(repeating: "a", count: 100_000))
    bindings["p"] = .string(pattern)
    for text in ["t.matches('\(pattern)')", "t.matches(p)"] {
      let program = try #require(environment.compile(ExpressionText(text)).program)
      guard case .value(.bool(let isMatch)) = program.evaluate(bindings) else {
        Issue.record("\(text) gives no bool")
        continue
      }
      #expect("\(isMatch)" == expected, "\(text)")
    }
  }

  @Test("A constant pattern is compiled with the expression, any other once for all runs")
  func compiledOnce() throws {
    let environment = Environment(variables: [Variable("t", .string), Variable("p", .string)])
    var bindings = Bindings(for: environment)
    bindings["t"] = .string("abc")
    bindings["p"] = .string("b+")
    for (text, kept) in [("t.matches('b+')", 0), ("[t, t].all(x, x.matches(p))", 1)] {
      let program = try #require(environment.compile(ExpressionText(text)).program)
      for _ in 0..<3 { _ = program.evaluate(bindings) }
      #expect(environment.tables.context.patterns.count == kept, "\(text)")
    }
  }

  @Test("Mistakes come sorted and capped")
  func mistakes() {
    let environment = Environment(variables: [], limits: Limits(diagnostics: 3))
    let compilation = environment.compile(ExpressionText("a + b + c + d"))
    let starts = compilation.diagnostics.map { $0.place?.range.start ?? -1 }
    #expect(starts == [0, 4, 8])
  }
}

@Suite("Traces")
struct TraceTests {
  @Test("A trace holds the value of each part with its place")
  func parts() throws {
    let environment = Environment(variables: [Variable("x", .int)])
    let program = try #require(
      environment.compile(ExpressionText("x > 2 && [x, 9].exists(e, e == 9)")).program
    )
    var bindings = Bindings(for: environment)
    bindings["x"] = .int(3)
    for _ in 0..<2 {
      let (_, traced) = program.trace(bindings)
      let lines = traced.map { part in
        guard case .value(let value) = part.outcome else { return "-" }
        return "\(part.range.lowerBound)-\(part.range.upperBound) \(value)"
      }
      #expect(
        lines == [
          "0-1 int(3)", "0-5 bool(true)", "10-11 int(3)",
          "9-15 list([CEL.Value.int(3), CEL.Value.int(9)])", "26-27 int(3)",
          "26-32 bool(false)", "26-27 int(9)", "26-32 bool(true)", "9-33 bool(true)",
          "0-33 bool(true)",
        ]
      )
    }
  }
}
