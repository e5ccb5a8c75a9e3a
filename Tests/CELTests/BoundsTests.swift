import CEL
import Diagnostics
import Testing

@Suite("Bounds of expressions")
struct BoundsTests {
  /// What compiling and running `text` under `limits` comes to: `ok` or an identifier.
  static func outcome(_ text: String, _ limits: Limits = .standard) -> String {
    let environment = Environment(variables: [], limits: limits)
    let compilation = environment.compile(ExpressionText(text))
    guard let program = compilation.program else {
      return compilation.diagnostics.first?.id.rawValue ?? "nothing"
    }
    switch program.evaluate(Bindings(for: environment)) {
    case .value: return "ok"
    case .unknown: return "unknown"
    case .failure(let error): return error.diagnostic.id.rawValue
    }
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
      ("cel.bind(x, 1, ", "x", ")"),
    ]
  )
  func nesting(_ open: String, _ inner: String, _ close: String) {
    let few = BoundsTests.outcome(BoundsTests.nested(open, inner, close, 32))
    #expect(few == "ok" || few == "cel/no-such-key")
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
