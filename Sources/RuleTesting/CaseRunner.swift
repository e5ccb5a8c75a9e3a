import Checking
import CivilTime
import Diagnostics
import Evaluation
import LocatedYAML
import Model
import PlanReading

/// Runs cases of a plan through the checker and compares what comes out with what they state.
struct CaseRunner: Sendable {
  private let plans: PlanVariants

  init(_ plans: PlanVariants) { self.plans = plans }

  /// The result of one case.
  func run(_ test: PlanCase) async -> TestResult {
    TestResult(
      subject: test.subject,
      name: test.name,
      place: test.place,
      differences: await differences(test)
    )
  }

  private func differences(_ test: PlanCase) async -> [Difference] {
    let reading = plans.reading(for: test)
    let expect = test.node["expect"]
    let isRefused = expect?["refused"] != nil
    guard let plan = reading.compiled, !isRefused else { return refused(reading, test) }
    let (round, unit) = await round(test, plan)
    let results = unit.map { id in
      round.units.first { $0.unit.rawValue == id }?.results ?? []
    }
    let result = (results ?? round.whole).first { $0.obligation.rawValue == test.obligation }
    var differences = bound(expect?["bound"], result != nil)
    guard let result else {
      guard expect?["bound"]?.text != "false" else { return differences }
      differences.append(Difference(.noResult, at: test.place))
      return differences
    }
    differences += StatedResult(expect).differences(from: result)
    differences += gates(expect, results ?? round.whole, plan.scoring?.gates ?? [])
    return differences
  }

  /// The result of the obligation that a case is about, with the day of the question.
  func result(_ test: PlanCase) async -> (ObligationResult, CivilDate)? {
    guard let plan = plans.reading(for: test).compiled else { return nil }
    let (round, unit) = await round(test, plan)
    let results = unit.map { id in
      round.units.first { $0.unit.rawValue == id }?.results ?? []
    }
    return (results ?? round.whole).first { $0.obligation.rawValue == test.obligation }
      .map { ($0, round.question.asOf) }
  }

  /// Where what a case gives is refused, or ought to be.
  private func refused(_ reading: PlanReading, _ test: PlanCase) -> [Difference] {
    let got = reading.diagnostics.filter { $0.severity == .error }
    guard let stated = test.node["expect"]?["refused"] else {
      return [Difference(.notRun(got), at: test.place)]
    }
    guard got.first?.id.rawValue != stated.text else { return [] }
    let situation = DifferenceSituation.other(
      .refused,
      expected: stated.text,
      got: got.first?.id.rawValue ?? "—",
      because: got.first?.wording.what
    )
    return [Difference(situation, at: stated.place)]
  }

  /// What the checker makes of the case, and the unit that is judged; `nil` judges the whole.
  private func round(_ test: PlanCase, _ plan: CompiledPlan) async -> (RoundResult, unit: String?) {
    let unit = test.node["unit"]?.text
    let submissions = submissions(test, unit)
    // A unit that hands in nothing is judged only where all of the round are.
    let scope: Checker.Scope =
      unit == nil ? .whole : submissions.isEmpty ? .round : .submitted
    let checker = Checker(plan, question: question(test))
    return (await checker.check(submissions, scope: scope, jobs: 1), unit)
  }

  private func question(_ test: PlanCase) -> Question {
    let given = test.node["given"]
    return Question(
      asOf: test.node["asOf"].flatMap { CivilDate($0.text) } ?? .earliest,
      knownAt: given?["knownAt"].flatMap { CivilDate($0.text) },
      view: given?["view"].flatMap { EvidenceView(rawValue: $0.text) } ?? .selfStated,
      phase: given?["phase"].flatMap { RoundPhase(rawValue: $0.text) }
    )
  }

  private func submissions(_ test: PlanCase, _ unit: String?) -> [SourceText] {
    let stand = [
      ("apiVersion", "ttdn/v1"), ("kind", "Submission"), ("plan", test.plan),
    ]
    let given = test.node["given"]
    var texts: [SourceText] = []
    if let one = given?["submission"], let unit {
      let text = FlowText.merged(stand + [("unit", unit)], one)
      texts.append(SourceText(path: "submission.yaml", text: text))
    }
    for (index, item) in (given?["submissions"]?.items.map { $0 } ?? []).enumerated() {
      let text = FlowText.merged(stand, item)
      texts.append(SourceText(path: "submissions-\(index).yaml", text: text))
    }
    return texts
  }

  private func bound(_ stated: YAMLNode?, _ isBound: Bool) -> [Difference] {
    guard let stated, stated.text != "\(isBound)" else { return [] }
    let situation = DifferenceSituation.other(
      .bound,
      expected: stated.text,
      got: "\(isBound)",
      because: nil
    )
    return [Difference(situation, at: stated.place)]
  }

  private func gates(_ expect: YAMLNode?, _ results: [ObligationResult], _ gates: [Gate])
    -> [Difference]
  {
    let states = gates.compactMap { gate -> (gate: Gate, state: GateState)? in
      results.first { $0.obligation == gate.require }.map { result in
        (gate, gate.state(for: result.verdict))
      }
    }
    var differences: [Difference] = []
    for (key, stated) in expect?["gates"]?.entries.map({ $0 }) ?? [] {
      let got = states.first { $0.gate.id.rawValue == key.text }?.state.rawValue ?? "—"
      guard got != stated.text else { continue }
      let situation = DifferenceSituation.other(
        .gate,
        expected: "\(key.text): \(stated.text)",
        got: "\(key.text): \(got)",
        because: nil
      )
      differences.append(Difference(situation, at: stated.place))
    }
    return differences
      + blocked(expect?["blocked"], states.filter { $0.state == .broken }.map(\.gate))
  }

  private func blocked(_ stated: YAMLNode?, _ broken: [Gate]) -> [Difference] {
    guard let stated else { return [] }
    let got = broken.map { gate in
      gate.blocks.rawValue + (gate.above.map { " above \($0.rawValue)" } ?? "")
    }.sorted()
    let expected = stated.items.map(\.text).sorted()
    guard got != expected else { return [] }
    let situation = DifferenceSituation.other(
      .blocked,
      expected: expected.joined(separator: ", "),
      got: got.joined(separator: ", "),
      because: nil
    )
    return [Difference(situation, at: stated.place)]
  }
}
