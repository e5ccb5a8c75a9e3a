import CEL
import Diagnostics
import LocatedYAML

/// Evaluating, tracing and compiling three expressions over a located tree.
enum CELBenchmarks {
  /// One expression and the name under which its figures are shown.
  struct Case {
    let name: String
    let text: String
  }

  static let cases = [
    Case(
      name: "a",
      text: "unit.report.submitted_at < timestamp('2019-10-30T00:00:00+07:00')"
    ),
    Case(
      name: "b",
      text: """
        unit.activities.filter(a, a.kind == 'training').map(a, a.sessions).size() >= 3 \
        && unit.activities.all(a, a.evidence.size() > 0)
        """
    ),
    Case(
      name: "c",
      text: "unit.documents.exists(d, d.number.matches('^[0-9]+-KH/[A-Z]+$'))"
    ),
    // The list of numbers is the same for all activities.
    Case(
      name: "d",
      text: """
        unit.activities.all(a, !unit.documents.map(d, d.number).exists(n, n == a.kind))
        """
    ),
  ]

  static let environment = Environment(
    variables: [Variable("unit", .object("Unit"))],
    objects: [
      ObjectType(
        name: "Unit",
        fields: [
          .init(name: "report", type: .object("Report")),
          .init(name: "activities", type: .list(.object("Activity"))),
          .init(name: "documents", type: .list(.object("Document"))),
        ]
      ),
      ObjectType(name: "Report", fields: [.init(name: "submitted_at", type: .timestamp)]),
      ObjectType(
        name: "Activity",
        fields: [
          .init(name: "kind", type: .string), .init(name: "sessions", type: .int),
          .init(name: "evidence", type: .list(.string)),
        ]
      ),
      ObjectType(name: "Document", fields: [.init(name: "number", type: .string)]),
    ]
  )

  /// 20 activities, every other one a training; 20 documents, of which the last one matches.
  static var data: String {
    var text = "report: {submitted_at: 2019-10-29T17:05:00+07:00}\nactivities:\n"
    for number in 1...20 {
      let kind = number.isMultiple(of: 2) ? "training" : "class"
      text += "  - {kind: \(kind), sessions: \(number), evidence: [e\(number), f\(number)]}\n"
    }
    text += "documents:\n"
    for number in 1...20 {
      text += "  - {number: \(number)-\(number == 20 ? "KH" : "BC")/TTDN}\n"
    }
    return text
  }

  /// What is done with a case.
  enum Work: String, CaseIterable {
    case evaluate
    case trace
    case compile
  }

  /// Measures every case and prints a line for each.
  static func run() {
    for (name, work) in prepared() {
      let evaluate = best(of: 60, times: 2_000, work(.evaluate))
      let trace = best(of: 60, times: 500, work(.trace))
      let compile = best(of: 60, times: 100, work(.compile))
      print("\(name): evaluate \(evaluate) ns, trace \(trace) ns, compile \(compile) ns")
    }
  }

  /// Does one work so many times and nothing else, for a profiler that counts instructions.
  ///
  /// - Parameter name: The case and the work, such as `a-trace`.
  /// - Returns: Whether there is such a case and such a work.
  static func repeated(_ name: String, times count: Int) -> Bool {
    for (prefix, body) in prepared() {
      for work in Work.allCases where name == "\(prefix)-\(work)" {
        let body = body(work)
        for _ in 0..<count { body() }
        return true
      }
    }
    return false
  }

  /// The cases by name, each with a function that gives what to repeat for a work.
  private static func prepared() -> [(name: String, work: (Work) -> () -> Void)] {
    let tree = YAMLTree.read(SourceText(path: "unit.yaml", text: data)).tree
    guard let root = tree.roots.first else { return [] }
    var bindings = Bindings(for: environment)
    bindings["unit"] = .node(root, .object("Unit"))
    let bound = bindings
    return cases.compactMap { measured in
      let text = ExpressionText(measured.text)
      guard let program = environment.compile(text).program else { return nil }
      return (
        measured.name,
        { work in
          switch work {
          case .evaluate: { _ = program.evaluate(bound) }
          case .trace: { _ = program.trace(bound) }
          case .compile: { _ = environment.compile(text) }
          }
        }
      )
    }
  }

  /// The least nanoseconds that `body` took in any of `rounds` rounds of `count` runs.
  private static func best(of rounds: Int, times count: Int, _ body: () -> Void) -> Int {
    let clock = ContinuousClock()
    var best = Duration.seconds(1_000)
    for _ in 0..<rounds {
      let spent = clock.measure { for _ in 0..<count { body() } }
      best = min(best, spent)
    }
    let (seconds, attoseconds) = best.components
    return Int((seconds * 1_000_000_000 + attoseconds / 1_000_000_000) / Int64(count))
  }
}
